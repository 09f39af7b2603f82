export { BUCKET_CLASSES, type BucketClass } from "../buckets/classes.ts";
export { type BucketProfile, bucketProfiles } from "../buckets/profiles.ts";
export { dataDimensions } from "../dimensions.ts";
export { type DataProfile, dataProfiles } from "./profile.ts";
export { resolveData } from "./resolve.ts";
export { checkData, dataFindings } from "./rules.ts";
export { type DataInput, dataSchema } from "./schema.ts";
export type { BucketAgeing, DataSettings } from "./settings.ts";
