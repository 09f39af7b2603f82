import type { DataNames } from "../names.ts";

/** Tag by which a region's backup plan finds what it backs up. */
export const BACKUP_TAG = "tandem:backup";

/**
 * Tags of what is to be backed up. The value is the plan's name, so that two environments in one account do not back up each
 * other.
 */
export function backupTags({ backupPlan }: Pick<DataNames, "backupPlan">): Readonly<Record<string, string>> {
  return { [BACKUP_TAG]: backupPlan };
}
