import type { ByProfile } from "@tandem/core";

/** Defaults of the data section that a profile changes. */
export interface DataProfile {
  /** Whether buckets, keys, table, secret and vault may be destroyed, full or not. */
  readonly destroyable: boolean;
  /** Who may write models: the release role alone, or everybody whom IAM lets but what serves. */
  readonly modelWriters: "release" | "notServing";
  /** Days that nobody can delete a released model in (object lock, governance). */
  readonly lockDays: number;
  /** Days that an overwritten or deleted object is kept. */
  readonly noncurrentDays: number;
  /** Days that access logs and inventories are kept. */
  readonly logDays: number;
  readonly backup: {
    readonly dailyDays: number;
    /** Days that weekly recovery points are kept; 0: none are made. */
    readonly weeklyDays: number;
    /** Whether each recovery point is copied to another region's vault. */
    readonly copy: boolean;
    /** Whether a recovery point is restored every week, to see that it can be. */
    readonly restoreTest: boolean;
  };
}

/** Where the profile trades cost against protection in data. */
export const dataProfiles: ByProfile<DataProfile> = {
  dev: {
    destroyable: true,
    modelWriters: "notServing",
    lockDays: 1,
    noncurrentDays: 7,
    logDays: 30,
    backup: { dailyDays: 7, weeklyDays: 0, copy: false, restoreTest: false },
  },
  staging: {
    destroyable: false,
    modelWriters: "release",
    lockDays: 30,
    noncurrentDays: 30,
    logDays: 90,
    backup: { dailyDays: 14, weeklyDays: 35, copy: false, restoreTest: false },
  },
  prod: {
    destroyable: false,
    modelWriters: "release",
    lockDays: 365,
    noncurrentDays: 90,
    logDays: 365,
    backup: { dailyDays: 35, weeklyDays: 365, copy: true, restoreTest: true },
  },
};
