export { databaseDimensions } from "../dimensions.ts";
export { databaseFindings } from "./findings.ts";
export { instanceZones } from "./instance-zones.ts";
export { type DatabaseProfile, databaseProfiles } from "./profile.ts";
export { resolveDatabase } from "./resolve.ts";
export { checkDatabase } from "./rules/index.ts";
export type { DatabaseRegion, DatabaseRuleInput } from "./rules/rule-input.ts";
export { type DatabaseInput, databaseSchema } from "./schema.ts";
export type { Capacity, DatabaseSettings, Standby } from "./settings.ts";
