export { type StateProfile, stateProfiles } from "./profile.ts";
export { replicaRegionOf, replicaSourceOf, stateDimensions } from "./replicas.ts";
export { resolveState } from "./resolve.ts";
export { checkState, type StateRuleInput, stateFindings } from "./rules.ts";
export { type StateInput, stateSchema } from "./schema.ts";
export type { StateSettings } from "./settings.ts";
