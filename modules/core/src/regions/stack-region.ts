import type { Region } from "./regions.ts";

/** A stack's place: its region, or `global` for the one stack of a global layer. */
export type StackRegion = Region | "global";
