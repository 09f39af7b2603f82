import type { BucketClass } from "@tandem/data/settings";

/** Classes that may be copied: all but `logs`, which tell of their own region only. */
export const COPYABLE_CLASSES = ["raw", "features", "artifacts", "models"] as const satisfies readonly BucketClass[];

/** A class that may be copied. */
export type CopyableClass = (typeof COPYABLE_CLASSES)[number];

/** How the buckets of a class are copied, in each direction alike. */
export interface ClassReplication {
  /** Start of the keys that are copied; empty for all. */
  readonly prefix: string;
  /** Whether a deleted object disappears from the other regions, too. Deleted versions never do. */
  readonly deleteMarkers: boolean;
  /** Whether S3 answers for a copy within 15 minutes (S3 Replication Time Control). */
  readonly timeControl: boolean;
}

/** What the definition changes of these. */
interface ClassDefaults extends ClassReplication {
  readonly copy: boolean;
}

/**
 * Models must be in the other region when it takes over, so S3 answers for the time; a wrong delete of one stays where it
 * was made. Artifacts are cleaned up by whoever writes them, in both regions alike. Raw data comes again from its source,
 * and backups are copied besides.
 */
export const classDefaults: Readonly<Record<CopyableClass, ClassDefaults>> = {
  raw: { copy: false, prefix: "", deleteMarkers: false, timeControl: false },
  features: { copy: true, prefix: "", deleteMarkers: false, timeControl: false },
  artifacts: { copy: true, prefix: "", deleteMarkers: true, timeControl: false },
  models: { copy: true, prefix: "", deleteMarkers: false, timeControl: true },
};
