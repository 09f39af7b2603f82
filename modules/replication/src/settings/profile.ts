import type { ByProfile } from "@tandem/core";

/** Defaults of the replication section that a profile changes. */
export interface ReplicationProfile {
  /** `basic` scans images when they are pushed; `enhanced` has Amazon Inspector watch them afterwards, too. */
  readonly scanning: "basic" | "enhanced";
  /** Minutes that copies may be late before somebody is told. */
  readonly latencyMinutes: number;
  /** Gibibytes that may wait to be copied before somebody is told. */
  readonly pendingGibibytes: number;
}

/** Where the profile trades cost against protection in replication. */
export const replicationProfiles: ByProfile<ReplicationProfile> = {
  dev: { scanning: "basic", latencyMinutes: 60, pendingGibibytes: 100 },
  staging: { scanning: "basic", latencyMinutes: 30, pendingGibibytes: 100 },
  // S3 promises copies within 15 minutes for 1 Gbit/s, which is 105 GiB in that time (S3 user guide, "Using S3 RTC").
  prod: { scanning: "enhanced", latencyMinutes: 15, pendingGibibytes: 50 },
};
