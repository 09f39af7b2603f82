export { definePlatform } from "./define-platform.ts";
export { defineLayer } from "./layer.ts";
export { ofRegion } from "./of-region.ts";
export type { Platform } from "./platform.ts";
export { platformProblems } from "./problems.ts";
export { type ResolvedPlatform, type ResolveOptions, resolvePlatform } from "./resolve-platform.ts";
export type { PlatformDefinition } from "./schema/platform.ts";
export type { ProviderRanges } from "./versions.ts";
