import type { DataSettings } from "../settings/settings.ts";

/** When recovery points are made, and how long they are kept. */
export interface BackupRule {
  readonly name: "daily" | "weekly";
  /** Cron expression of AWS, UTC. */
  readonly schedule: string;
  readonly days: number;
}

/** Rules of a region's plan. At five, when neither the database's own backup nor its maintenance runs by default. */
export function backupRules({ dailyDays, weeklyDays }: DataSettings["backup"]): readonly BackupRule[] {
  return [
    { name: "daily", schedule: "cron(0 5 * * ? *)", days: dailyDays },
    ...(weeklyDays === 0 ? [] : [{ name: "weekly", schedule: "cron(0 7 ? * SUN *)", days: weeklyDays } as const]),
  ];
}

/** Mondays, when the week's recovery points are there. */
export const restoreTestSchedule = "cron(0 9 ? * MON *)";

/** Kinds of resources whose recovery points are restored to see that they can be. */
export const RESTORED_TYPES = ["Aurora", "DynamoDB", "S3"] as const;

/** Shortest and longest retention that the vault lets anybody ask for: that of its own rules. */
export function vaultRetention(settings: DataSettings["backup"]): {
  readonly minDays: number;
  readonly maxDays: number;
} {
  const days = backupRules(settings).map((rule) => rule.days);
  return { minDays: Math.min(...days), maxDays: Math.max(...days) };
}
