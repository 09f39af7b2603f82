import type { Dimensions } from "@tandem/core";
import { BUCKET_CLASSES } from "./buckets/classes.ts";
import { REGION_KEYS } from "./keys/purposes.ts";

/** Keys of the data contract's maps, the same in each region. */
export const dataDimensions: Dimensions = { bucketClasses: BUCKET_CLASSES, dataKeys: REGION_KEYS };
