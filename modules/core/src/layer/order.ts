import type { Region } from "../regions/regions.ts";
import type { StackPlan } from "./check-layers.ts";

/** Why a stack is applied before another. */
export type OrderReason = "reads" | "follows" | "homeFirst";

/** Why `earlier` is applied before `later`; undefined when either may come first. */
export function orderReason(earlier: StackPlan, later: StackPlan, home: Region): OrderReason | undefined {
  if (earlier.layer.name === later.layer.name) {
    const isOrigin = later.layer.homeFirst === true && earlier.place === home && later.place !== home;
    return isOrigin ? "homeFirst" : undefined;
  }
  if (earlier.place !== later.place && earlier.place !== "global" && later.place !== "global") return undefined;
  if (Object.values(later.layer.reads).some(({ layer }) => layer === earlier.layer.name)) return "reads";
  return later.layer.follows?.includes(earlier.layer.name) ? "follows" : undefined;
}
