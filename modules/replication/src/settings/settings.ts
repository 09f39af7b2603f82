import type { ClassReplication, CopyableClass } from "./class-defaults.ts";
import type { ReplicationProfile } from "./profile.ts";

/** The replication section with every default in place. */
export interface ReplicationSettings {
  /** Classes that are copied, and how. */
  readonly buckets: Readonly<Partial<Record<CopyableClass, ClassReplication>>>;
  readonly images: {
    /** Names of repositories that are copied begin with one of these and a slash; empty: none are. */
    readonly prefixes: readonly string[];
    readonly scanning: ReplicationProfile["scanning"];
  };
  readonly link: "none" | "peering";
  readonly alarms: Pick<ReplicationProfile, "latencyMinutes" | "pendingGibibytes">;
}
