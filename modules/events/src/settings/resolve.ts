import type { Profile } from "@tandem/core";
import { eventsProfiles } from "./profile.ts";
import type { EventsInput } from "./schema.ts";
import type { EventsSettings } from "./settings.ts";

/** Fills in the defaults, by profile where cost and protection pull apart. */
export function resolveEvents(input: EventsInput, profile: Profile): EventsSettings {
  const { coolDownHours, budgetPerMonth, ...defaults } = eventsProfiles[profile];
  const { retraining, rollback, serving, ...given } = input;
  return {
    approval: "manual",
    approvalThresholds: {},
    architecture: "arm64",
    accountConcurrency: 1000,
    reconcileMinutes: 1,
    maxReceives: 5,
    globalEndpoint: undefined,
    ...defaults,
    ...defined(given),
    rollback: { onAlarm: true, withinMinutes: 60, ...defined(rollback ?? {}) },
    serving: { enabled: true, memoryMib: 2048, ...defined(serving ?? {}) },
    retraining: { coolDownHours, budgetPerMonth, timeoutHours: 6, ...defined(retraining ?? {}) },
  };
}

/** Without the keys whose value is undefined, which would hide a default. */
function defined<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}
