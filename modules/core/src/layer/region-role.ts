import type { PlatformBase } from "../platform/base.ts";
import type { StackRegion } from "../regions/stack-region.ts";

/** Part that a stack's region plays in the platform; the same before and after a failover. */
export type RegionRole = "home" | "peer" | "global";

/** Part that a place plays. */
export function regionRoleOf(platform: PlatformBase, place: StackRegion): RegionRole {
  if (place === "global") return "global";
  return place === platform.home ? "home" : "peer";
}
