import type { ControlFinding, Problem, Profile } from "@tandem/core";
import { BUCKET_CLASSES, type BucketClass } from "../buckets/classes.ts";
import { dataProblems } from "../problems.ts";
import type { DataSettings } from "./settings.ts";

/** Days that S3 keeps an object in STANDARD before it moves it to STANDARD_IA (S3 user guide, "Transitioning objects"). */
const SHORTEST_STANDARD_DAYS = 30;
/** Days that backups are kept at the least, by profile (control D15). */
const SHORTEST_BACKUP_DAYS = { dev: 7, staging: 7, prod: 14 } as const;

/** The data section's rules between values. */
export function checkData(settings: DataSettings): readonly Problem[] {
  return [
    ...BUCKET_CLASSES.flatMap((each) => [...checkMove(each, settings), ...checkExpiration(each, settings)]),
    ...checkLock(settings),
    ...checkWeekly(settings),
  ];
}

function checkMove(bucketClass: BucketClass, { buckets }: DataSettings): readonly Problem[] {
  const { infrequentAccessDays: days } = buckets[bucketClass];
  if (days === undefined || days >= SHORTEST_STANDARD_DAYS) return [];
  return [
    dataProblems.infrequentAccessTooEarly({
      path: `data.buckets.${bucketClass}.infrequentAccessDays`,
      message: `moves objects to STANDARD_IA after ${days} days`,
      expected: `${SHORTEST_STANDARD_DAYS} days or more`,
      got: days,
      hint: `write ${SHORTEST_STANDARD_DAYS}, or leave it out`,
    }),
  ];
}

function checkExpiration(bucketClass: BucketClass, { buckets }: DataSettings): readonly Problem[] {
  const { infrequentAccessDays, expirationDays } = buckets[bucketClass];
  if (infrequentAccessDays === undefined || expirationDays === undefined) return [];
  if (expirationDays > infrequentAccessDays) return [];
  return [
    dataProblems.expiresBeforeMove({
      path: `data.buckets.${bucketClass}.expirationDays`,
      message: `deletes objects after ${expirationDays} days, and they move to STANDARD_IA after ${infrequentAccessDays}`,
      expected: `more than ${infrequentAccessDays} days`,
      got: expirationDays,
      hint:
        expirationDays > SHORTEST_STANDARD_DAYS
          ? `write ${infrequentAccessDays + 1} or more, or set infrequentAccessDays to ${SHORTEST_STANDARD_DAYS}`
          : `write ${infrequentAccessDays + 1} or more`,
    }),
  ];
}

function checkLock({ buckets: { models }, lockDays }: DataSettings): readonly Problem[] {
  const { expirationDays } = models;
  if (expirationDays === undefined || expirationDays > lockDays) return [];
  return [
    dataProblems.expiresWhileLocked({
      path: "data.buckets.models.expirationDays",
      message: `hides models after ${expirationDays} days, and they are locked for ${lockDays}`,
      expected: `more than ${lockDays} days`,
      got: expirationDays,
      hint: `write ${lockDays + 1} or more, or lower data.buckets.models.lockDays`,
    }),
  ];
}

function checkWeekly({ backup: { dailyDays, weeklyDays } }: DataSettings): readonly Problem[] {
  if (weeklyDays === 0 || weeklyDays > dailyDays) return [];
  return [
    dataProblems.weeklyShorterThanDaily({
      path: "data.backup.weeklyDays",
      message: `keeps weekly recovery points for ${weeklyDays} days, and daily ones are kept for ${dailyDays}`,
      expected: `more than ${dailyDays} days, or 0 for none`,
      got: weeklyDays,
      hint: `write 0, or more than ${dailyDays}`,
    }),
  ];
}

/** Where the settings leave a control unmet: a problem, unless it is waived. */
export function dataFindings({ backup, destroyable }: DataSettings, profile: Profile): readonly ControlFinding[] {
  const shortest = SHORTEST_BACKUP_DAYS[profile];
  return [
    ...(backup.dailyDays < shortest
      ? [
          {
            control: "D15",
            at: "data.backup.dailyDays",
            message: `keeps daily recovery points for ${backup.dailyDays} days`,
            hint: `write ${shortest} or more, or leave it out`,
          },
        ]
      : []),
    ...(profile === "prod" && !backup.copy
      ? [
          {
            control: "D15",
            at: "data.backup.copy",
            message: "keeps recovery points in the region of what they restore, alone",
            hint: "remove it, or set it to true",
          },
        ]
      : []),
    ...(profile !== "dev" && destroyable
      ? [
          {
            control: "D27",
            at: "data.destroyable",
            message: "lets Terraform destroy buckets, keys, table, secret and vault with what is in them",
            hint: "remove it; to take the platform down, waive D27 for the days that it takes",
          },
        ]
      : []),
  ];
}
