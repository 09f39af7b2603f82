import { Fn } from "cdktf";
import { TIERS, type Tier } from "../settings/schema.ts";

/**
 * IPv6 blocks of a tier's subnets: /64s of the VPC's /56, at places fixed by tier and zone letter, so that adding a tier
 * or a zone moves nothing. New tiers go to the end of `TIERS`.
 * @param vpcIpv6Block token of the block that Amazon assigns
 */
export function ipv6Blocks(
  tier: Tier,
  zones: readonly string[],
  vpcIpv6Block: string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    zones.map((zone) => [zone, Fn.cidrsubnet(vpcIpv6Block, 8, TIERS.indexOf(tier) * 8 + zoneIndex(zone))]),
  );
}

function zoneIndex(zone: string): number {
  return zone.charCodeAt(zone.length - 1) - "a".charCodeAt(0);
}
