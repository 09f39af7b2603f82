import { REGION_NAMES } from "@tandem/core";
import { TIERS } from "@tandem/network/settings";
import * as z from "zod";

const cidr = z.string();

/** One region of the platform. What is about addresses stays here, so that regions differ in nothing else. */
export const regionSchema = z.strictObject({
  /** AWS name: `eu-west-1`. */
  name: z.enum(REGION_NAMES),
  /**
   * Zones to build in, by name: `["eu-west-1a", "eu-west-1b"]`; two at least, three in `prod`. A list, never a lookup:
   * what AWS offers may change, what is built must not.
   */
  availabilityZones: z.array(z.string()),
  /**
   * Number of the region's block in the platform's address block. Never change it while the region exists: the VPC would
   * be replaced.
   * @default - position among home and peers, so append new peers at the end
   */
  slot: z.int().min(0).optional(),
  /**
   * The VPC's own block, instead of the planned one.
   * @default - from the address plan
   */
  block: cidr.optional(),
  /**
   * The block for pods, out of 100.64.0.0/10.
   * @default - from the address plan
   */
  podBlock: cidr.optional(),
  /**
   * Blocks of single subnets, by tier and zone, instead of the planned ones.
   * @default - from the address plan
   */
  subnets: z.partialRecord(z.enum(TIERS), z.record(z.string(), cidr)).optional(),
  /**
   * Zones that have a NAT gateway, when there are to be fewer than zones or another than the first.
   * @default - all zones for `perAz`, the first for `single`
   */
  natAvailabilityZones: z.array(z.string()).optional(),
  /**
   * IPAM pool that the VPC's block is taken from; it must offer the planned block.
   * @default - no IPAM
   */
  ipamPoolId: z
    .string()
    .regex(/^ipam-pool-[0-9a-f]+$/, "an IPAM pool id such as ipam-pool-0123456789abcdef0")
    .optional(),
});
