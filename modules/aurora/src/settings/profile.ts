import type { ByProfile } from "@tandem/core";
import type { DatabaseSettings } from "./settings.ts";

/** Defaults of the database section that a profile changes. */
export type DatabaseProfile = Pick<
  DatabaseSettings,
  | "capacity"
  | "instances"
  | "standby"
  | "backupRetentionDays"
  | "logRetentionDays"
  | "deletionProtection"
  | "finalSnapshot"
  | "applyImmediately"
  | "deleteBackups"
> & {
  readonly insightsMode: DatabaseSettings["insights"]["mode"];
  /** See {@link DatabaseSettings.insights}. */
  readonly insightsOnCluster: boolean;
};

/** Where the profile trades cost against protection in the database. */
export const databaseProfiles: ByProfile<DatabaseProfile> = {
  dev: {
    capacity: { type: "serverless", minAcu: 0.5, maxAcu: 4 },
    instances: 1,
    standby: "minimal",
    backupRetentionDays: 7,
    insightsMode: "standard",
    insightsOnCluster: false,
    logRetentionDays: 30,
    deletionProtection: false,
    finalSnapshot: false,
    applyImmediately: true,
    deleteBackups: true,
  },
  staging: {
    capacity: { type: "serverless", minAcu: 2, maxAcu: 16 },
    instances: 2,
    standby: "minimal",
    backupRetentionDays: 7,
    insightsMode: "standard",
    insightsOnCluster: true,
    logRetentionDays: 90,
    deletionProtection: true,
    finalSnapshot: true,
    applyImmediately: false,
    deleteBackups: true,
  },
  prod: {
    capacity: { type: "provisioned", instanceClass: "db.r7g.large" },
    instances: 2,
    standby: "full",
    backupRetentionDays: 30,
    insightsMode: "advanced",
    insightsOnCluster: true,
    logRetentionDays: 365,
    deletionProtection: true,
    finalSnapshot: true,
    applyImmediately: false,
    deleteBackups: false,
  },
};
