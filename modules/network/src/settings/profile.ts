import type { ByProfile } from "@tandem/core";
import type { EndpointBundle } from "./schema.ts";

/** Defaults of the network section that a profile changes. */
export interface NetworkProfile {
  /** Prefix length of a region's VPC. */
  readonly vpcPrefix: number;
  /** Zones that a region needs at the least. */
  readonly minimumZones: number;
  readonly nat: "none" | "single" | "perAz" | "regional";
  readonly endpoints: readonly EndpointBundle[];
  readonly logRetentionDays: number;
  /** Whether a bucket of logs may be destroyed while it holds objects. */
  readonly destroyLogs: boolean;
}

/** Where the profile trades cost against protection in the network. */
export const networkProfiles: ByProfile<NetworkProfile> = {
  dev: { vpcPrefix: 18, minimumZones: 2, nat: "single", endpoints: [], logRetentionDays: 30, destroyLogs: true },
  staging: {
    vpcPrefix: 17,
    minimumZones: 2,
    nat: "single",
    endpoints: ["eksPrivate", "ml"],
    logRetentionDays: 90,
    destroyLogs: false,
  },
  prod: {
    vpcPrefix: 16,
    minimumZones: 3,
    nat: "perAz",
    endpoints: ["eksPrivate", "ml"],
    logRetentionDays: 365,
    destroyLogs: false,
  },
};
