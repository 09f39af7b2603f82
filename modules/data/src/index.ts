export { BUCKET_CLASSES, type BucketClass, type ByClass, byClass } from "./buckets/classes.ts";
export { REGION_KEYS, type RegionKey, SHARED_KEYS, type SharedKey } from "./keys/purposes.ts";
export { RegionKeys, type RegionKeysProps, SharedKeys, type SharedKeysProps } from "./keys/region-keys.ts";
export { type DataNameInput, type DataNames, dataNames } from "./names.ts";
