import { layerDefinerFor } from "@tandem/core";
import type { Platform } from "./platform.ts";

/**
 * Declares a layer: its name and scope, the contracts that it reads, the one that it publishes, and how it is built.
 * What `build` returns is held against the contract by the compiler: nothing may be missing, wrongly typed or too much.
 */
export const defineLayer = layerDefinerFor<Platform>();
