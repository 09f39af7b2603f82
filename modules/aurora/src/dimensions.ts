import type { Dimensions } from "@tandem/core";
import type { DatabaseSettings } from "./settings/settings.ts";

/** Key of the one proxy in the data contract's map. */
export const PROXY_KEY = "registry";

/** Keys of the data contract's maps that the database fills. */
export function databaseDimensions({ proxy }: DatabaseSettings): Dimensions {
  return { databaseProxies: proxy ? [PROXY_KEY] : [] };
}
