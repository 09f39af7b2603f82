import type { Profile } from "@tandem/core";
import { stateProfiles } from "./profile.ts";
import type { StateInput } from "./schema.ts";
import type { StateSettings } from "./settings.ts";

/** Shortest history of a state, and the default. */
export const SHORTEST_HISTORY_DAYS = 90;

/** Fills in the defaults, by profile where cost and protection pull apart. */
export function resolveState(input: StateInput, profile: Profile): StateSettings {
  const { replica, accessLogDays, destroyable } = stateProfiles[profile];
  return {
    replica: input.replica ?? replica,
    noncurrentDays: input.noncurrentDays ?? SHORTEST_HISTORY_DAYS,
    breakGlassPrincipals: input.breakGlassPrincipals ?? [],
    accessLogDays,
    destroyable,
  };
}
