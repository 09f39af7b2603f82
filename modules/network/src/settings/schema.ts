import * as z from "zod";

/** Tiers of a VPC. `private` holds nodes and interface endpoints and is always there. */
export const TIERS = ["public", "private", "isolated", "control", "pod"] as const;

/** Sets of interface endpoints; see `endpoints/services.ts` for what is in each. */
export const ENDPOINT_BUNDLES = ["eksPrivate", "ml"] as const;

/** The `network` section of a platform definition. Every setting has a default, some by profile (see `profile.ts`). */
export const networkSchema = z.strictObject({
  /**
   * Tiers that each VPC has: `public` (load balancers, NAT gateways), `private` (nodes), `isolated` (databases, no route
   * out), `control` (EKS control plane interfaces), `pod` (pod addresses from 100.64.0.0/10).
   * @default ["public", "private", "isolated", "control"]
   */
  tiers: z.array(z.enum(TIERS)).optional(),
  /**
   * How private tiers reach the internet: `none`, one NAT gateway for all zones (`single`), one in each (`perAz`), or one
   * that AWS spreads over the zones (`regional`, AWS provider >= 6.24).
   * @default by profile
   */
  nat: z.enum(["none", "single", "perAz", "regional"]).optional(),
  /**
   * Adds IPv6 to every subnet, with an egress-only gateway for private tiers.
   * @default false
   */
  ipv6: z.boolean().optional(),
  /**
   * Interface endpoints, so that traffic to AWS needs no NAT; gateway endpoints for S3 and DynamoDB are always there.
   * @default by profile
   */
  endpoints: z.array(z.enum(ENDPOINT_BUNDLES)).optional(),
  /**
   * Id of the AWS organization whose principals may use the endpoints, `o-` and 10 to 32 characters.
   * @default - principals of the platform's own account only
   */
  organizationId: z
    .string()
    .regex(/^o-[a-z0-9]{10,32}$/, "an organization id such as o-a1b2c3d4e5")
    .optional(),
  /** VPC flow logs: always on, one record a minute. */
  flowLogs: z
    .strictObject({
      /**
       * `s3`: Parquet in hourly partitions, cheap to query; `cloudwatch`: searchable at once.
       * @default "s3"
       */
      destination: z.enum(["s3", "cloudwatch"]).optional(),
      /**
       * Days that records are kept. CloudWatch takes certain numbers only.
       * @default by profile
       */
      retentionDays: z.int().min(1).max(3653).optional(),
    })
    .optional(),
  /**
   * Logs every DNS query of the VPC.
   * @default true
   */
  resolverQueryLog: z.boolean().optional(),
  /**
   * Domains that the VPC's resolver answers with NODATA, `*.` before one for all below it.
   * @default []
   */
  blockedDomains: z
    .array(
      z
        .string()
        .regex(
          /^(\*\.)?([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z0-9-]{2,63}\.?$/i,
          "a domain name such as *.example.com",
        ),
    )
    .optional(),
  /**
   * VPC encryption control: `monitor` reports unencrypted traffic, `enforce` refuses resources that cannot encrypt
   * (AWS provider >= 6.23).
   * @default "monitor" where every accepted provider version has it, otherwise "off"
   */
  encryptionControl: z.enum(["off", "monitor", "enforce"]).optional(),
  /**
   * Blocks internet gateway traffic of the whole account in each region, this platform's public tier excepted.
   * @default "off"
   */
  blockPublicAccess: z.enum(["off", "ingress", "bidirectional"]).optional(),
  /**
   * What one zone must have addresses for; checked against the planned subnets.
   * @default - not checked
   */
  capacity: z
    .strictObject({
      /** Nodes in one zone at the most, updates included. */
      nodesPerZone: z.int().min(1),
      /** Pods on one node at the most. */
      podsPerNode: z.int().min(1).max(250),
    })
    .optional(),
});

/** The section as written. */
export type NetworkInput = z.input<typeof networkSchema>;
/** A tier's name. */
export type Tier = (typeof TIERS)[number];
/** A bundle's name. */
export type EndpointBundle = (typeof ENDPOINT_BUNDLES)[number];
