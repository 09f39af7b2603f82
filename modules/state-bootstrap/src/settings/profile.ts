import type { ByProfile } from "@tandem/core";
import type { StateSettings } from "./settings.ts";

/** Defaults of the state section that a profile changes. */
export type StateProfile = Pick<StateSettings, "replica" | "accessLogDays" | "destroyable">;

/** Where the profile trades cost against protection in what keeps state. */
export const stateProfiles: ByProfile<StateProfile> = {
  dev: { replica: false, accessLogDays: 30, destroyable: true },
  staging: { replica: false, accessLogDays: 90, destroyable: false },
  prod: { replica: true, accessLogDays: 365, destroyable: false },
};
