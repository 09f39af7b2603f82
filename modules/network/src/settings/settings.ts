import type { EndpointBundle, Tier } from "./schema.ts";

/** How private tiers reach the internet. */
export type NatMode = "none" | "single" | "perAz" | "regional";

/** The network section with every default in place. */
export interface NetworkSettings {
  readonly tiers: readonly Tier[];
  readonly nat: NatMode;
  readonly ipv6: boolean;
  readonly endpoints: readonly EndpointBundle[];
  readonly organizationId?: string;
  readonly flowLogs: { readonly destination: "s3" | "cloudwatch"; readonly retentionDays: number };
  readonly resolverQueryLog: boolean;
  readonly blockedDomains: readonly string[];
  readonly encryptionControl: "off" | "monitor" | "enforce";
  readonly blockPublicAccess: "off" | "ingress" | "bidirectional";
  readonly capacity?: { readonly nodesPerZone: number; readonly podsPerNode: number };
  /** Whether a bucket of logs may be destroyed while it holds objects. */
  readonly destroyLogs: boolean;
}
