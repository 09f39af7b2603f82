/**
 * What the platform's buckets are for. A region has one of each; the class is the `part` of its name:
 *
 * - `raw`: what comes in, as it came
 * - `features`: what training and serving read
 * - `artifacts`: what runs leave behind, checkpoints and reports
 * - `models`: released models, by digest; locked, and read-only for whatever serves
 * - `logs`: access logs and inventories of the others
 */
export const BUCKET_CLASSES = ["raw", "features", "artifacts", "models", "logs"] as const;

/** A bucket's class. */
export type BucketClass = (typeof BUCKET_CLASSES)[number];

/** A value for each class. */
export type ByClass<T> = Readonly<Record<BucketClass, T>>;

/** Makes a value for each class. */
export function byClass<T>(make: (bucketClass: BucketClass) => T): ByClass<T> {
  return Object.fromEntries(BUCKET_CLASSES.map((each) => [each, make(each)])) as ByClass<T>;
}
