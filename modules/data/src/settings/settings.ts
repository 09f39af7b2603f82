import type { ByClass } from "../buckets/classes.ts";
import type { DataProfile } from "./profile.ts";

/** What ages in one bucket. */
export interface BucketAgeing {
  readonly infrequentAccessDays?: number | undefined;
  readonly expirationDays?: number | undefined;
  readonly noncurrentDays: number;
}

/** The data section with every default in place. */
export interface DataSettings extends Pick<DataProfile, "destroyable" | "modelWriters" | "lockDays" | "backup"> {
  readonly buckets: ByClass<BucketAgeing>;
}
