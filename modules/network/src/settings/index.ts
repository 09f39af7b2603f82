export { networkDimensions } from "../dimensions.ts";
export { natKeys } from "./nat-zones.ts";
export { type NetworkProfile, networkProfiles } from "./profile.ts";
export { resolveNetwork } from "./resolve.ts";
export { LOG_RETENTION_DAYS } from "./retention.ts";
export { checkNetwork, type NetworkRegion, type NetworkRuleInput, networkFindings } from "./rules.ts";
export { ENDPOINT_BUNDLES, type NetworkInput, networkSchema, TIERS, type Tier } from "./schema.ts";
export type { NatMode, NetworkSettings } from "./settings.ts";
