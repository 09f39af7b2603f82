import type { Architecture } from "@tandem/function";
import type { EventsInput } from "./schema.ts";

/** What a metric must keep. */
interface Threshold {
  readonly least?: number | undefined;
  readonly most?: number | undefined;
}

/** The events section with every default in place. */
export interface EventsSettings {
  readonly approval: "manual" | "automatic";
  readonly approvalThresholds: Readonly<Record<string, Threshold>>;
  readonly architecture: Architecture;
  readonly logRetentionDays: number;
  /** 0: none are reserved. */
  readonly reservedConcurrency: number;
  readonly accountConcurrency: number;
  readonly reconcileMinutes: number;
  readonly driftMinutes: number;
  readonly retraining: {
    readonly coolDownHours: number;
    readonly budgetPerMonth: number;
    readonly timeoutHours: number;
  };
  readonly rollback: {
    readonly onAlarm: boolean;
    readonly withinMinutes: number;
  };
  readonly serving: {
    readonly enabled: boolean;
    readonly memoryMib: number;
  };
  readonly archiveDays: number;
  readonly maxReceives: number;
  /** 0: never. */
  readonly rotationDays: number;
  readonly globalEndpoint: EventsInput["globalEndpoint"];
  readonly destroyable: boolean;
}
