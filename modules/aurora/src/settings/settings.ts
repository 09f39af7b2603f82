import type { Region } from "@tandem/core";
import type { Windows } from "../windows/default-windows.ts";
import type { INSIGHTS_MODES, STANDBYS } from "./schema.ts";

/** How large instances are. */
export type Capacity =
  | {
      readonly type: "serverless";
      readonly minAcu: number;
      readonly maxAcu: number;
      readonly autoPauseSeconds?: number | undefined;
    }
  | { readonly type: "provisioned"; readonly instanceClass: string };

/** What a peer's cluster holds of instances. */
export type Standby = (typeof STANDBYS)[number];

/** The database section with every default in place. */
export interface DatabaseSettings {
  readonly engineVersion: string;
  readonly capacity: Capacity;
  readonly instances: number;
  readonly standby: Standby;
  readonly port: number;
  readonly adminName: string;
  readonly backupRetentionDays: number;
  /** By region of the platform. */
  readonly windows: Readonly<Partial<Record<Region, Windows>>>;
  readonly proxy: boolean;
  /**
   * `onCluster`: said of the cluster too, which a mode other than AWS's own default needs. A cluster of a global database takes
   * it in a second request after it was made, half a minute later (AWS provider); instances always have insights of their own.
   */
  readonly insights: {
    readonly mode: (typeof INSIGHTS_MODES)[number];
    readonly retentionDays: number;
    readonly onCluster: boolean;
  };
  readonly monitoringSeconds: number;
  readonly logRetentionDays: number;
  readonly parameters: Readonly<Record<string, string>>;
  readonly deletionProtection: boolean;
  readonly finalSnapshot: boolean;
  readonly passwordVersion: number;
  /** Whether changes wait for the maintenance window. */
  readonly applyImmediately: boolean;
  /** Whether automated backups are deleted with a cluster. */
  readonly deleteBackups: boolean;
}
