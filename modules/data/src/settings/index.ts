export { dataDimensions } from "../dimensions.ts";
export { type DataProfile, dataProfiles } from "./profile.ts";
export { resolveData } from "./resolve.ts";
export { type DataInput, dataSchema } from "./schema.ts";
export type { BucketAgeing, DataSettings } from "./settings.ts";
