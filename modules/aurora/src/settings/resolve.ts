import type { Profile, Region } from "@tandem/core";
import { defaultWindows } from "../windows/default-windows.ts";
import { databaseProfiles } from "./profile.ts";
import type { DatabaseInput } from "./schema.ts";
import type { DatabaseSettings } from "./settings.ts";

/** Shortest retention of each mode, and the default. */
export const LEAST_INSIGHTS_DAYS = { standard: 7, advanced: 465 } as const;

/** Fills in the defaults, by profile where cost and protection pull apart. */
export function resolveDatabase(input: DatabaseInput, profile: Profile, regions: readonly Region[]): DatabaseSettings {
  const defaults = databaseProfiles[profile];
  const mode = input.insights?.mode ?? defaults.insightsMode;
  return {
    engineVersion: input.engineVersion ?? "16.8",
    capacity: input.capacity ?? defaults.capacity,
    instances: input.instances ?? defaults.instances,
    standby: input.standby ?? defaults.standby,
    port: input.port ?? 6543,
    adminName: input.adminName ?? "registry_admin",
    backupRetentionDays: input.backupRetentionDays ?? defaults.backupRetentionDays,
    windows: Object.fromEntries(
      regions.map((region, index) => {
        const { backup, maintenance } = defaultWindows(index);
        return [
          region,
          {
            backup: input.backupWindow?.[region] ?? backup,
            maintenance: input.maintenanceWindow?.[region] ?? maintenance,
          },
        ];
      }),
    ),
    proxy: input.proxy ?? false,
    insights: {
      mode,
      retentionDays: input.insights?.retentionDays ?? LEAST_INSIGHTS_DAYS[mode],
      // A mode that was asked for is always said, so that another one can be asked for later: AWS keeps what nobody says.
      onCluster: input.insights?.mode !== undefined || defaults.insightsOnCluster,
    },
    monitoringSeconds: input.monitoringSeconds ?? 60,
    logRetentionDays: input.logRetentionDays ?? defaults.logRetentionDays,
    parameters: input.parameters ?? {},
    deletionProtection: input.deletionProtection ?? defaults.deletionProtection,
    finalSnapshot: input.finalSnapshot ?? defaults.finalSnapshot,
    passwordVersion: input.passwordVersion ?? 1,
    applyImmediately: defaults.applyImmediately,
    deleteBackups: defaults.deleteBackups,
  };
}
