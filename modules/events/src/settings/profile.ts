import type { ByProfile } from "@tandem/core";

/** Defaults of the events section that a profile changes. */
export interface EventsProfile {
  /** Whether key and queues may be destroyed. */
  readonly destroyable: boolean;
  /** Days that functions and workflow keep their logs. */
  readonly logRetentionDays: number;
  /** Executions that each function may have at one time; 0: none are reserved. */
  readonly reservedConcurrency: number;
  /** Minutes between two looks at drift. */
  readonly driftMinutes: number;
  /** Hours in which no second training of a model is started. */
  readonly coolDownHours: number;
  /** Trainings of one model that a region may start in a month. */
  readonly budgetPerMonth: number;
  /** Days that the bus keeps events for a replay. */
  readonly archiveDays: number;
  /** Days after which the database's password is changed; 0: never. */
  readonly rotationDays: number;
}

/** Where the profile trades cost against protection in events. */
export const eventsProfiles: ByProfile<EventsProfile> = {
  dev: {
    destroyable: true,
    logRetentionDays: 14,
    reservedConcurrency: 2,
    driftMinutes: 15,
    coolDownHours: 1,
    budgetPerMonth: 100,
    archiveDays: 7,
    rotationDays: 0,
  },
  staging: {
    destroyable: false,
    logRetentionDays: 30,
    reservedConcurrency: 5,
    driftMinutes: 60,
    coolDownHours: 12,
    budgetPerMonth: 10,
    archiveDays: 30,
    rotationDays: 30,
  },
  prod: {
    destroyable: false,
    logRetentionDays: 365,
    reservedConcurrency: 10,
    driftMinutes: 60,
    coolDownHours: 24,
    budgetPerMonth: 4,
    archiveDays: 90,
    rotationDays: 30,
  },
};
