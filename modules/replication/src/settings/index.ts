export {
  type ClassReplication,
  COPYABLE_CLASSES,
  type CopyableClass,
  classDefaults,
} from "./class-defaults.ts";
export { bucketKey, replicationDimensions } from "./dimensions.ts";
export { type ReplicationProfile, replicationProfiles } from "./profile.ts";
export { resolveReplication } from "./resolve.ts";
export { checkReplication, type ReplicationRuleInput, replicationFindings } from "./rules.ts";
export { type ReplicationInput, replicationSchema } from "./schema.ts";
export type { ReplicationSettings } from "./settings.ts";
