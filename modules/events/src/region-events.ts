import type { Region } from "@tandem/core";
import { CustomerKey, cloudWatchLogsEncrypts, eventBusEncrypts, eventRulesSend } from "@tandem/key";
import { Construct } from "constructs";
import type { FunctionContext } from "./functions/context.ts";
import { ReleaseFunctions } from "./functions/release-functions.ts";
import { FUNCTION_SPECS } from "./functions/specs.ts";
import { EventIntake } from "./intake/event-intake.ts";
import { GlobalEndpoint } from "./intake/global-endpoint.ts";
import { Retraining } from "./retraining/retraining.ts";
import { RollbackOnAlarm } from "./rollback/rollback-on-alarm.ts";
import { SecretRotation, type SecretRotationProps } from "./rotation/secret-rotation.ts";
import { FunctionSchedules } from "./schedules/function-schedules.ts";

type Computed = "keyArn" | "arrivalsArn" | "undeliveredArn";

export interface RegionEventsProps extends Omit<FunctionContext, Computed> {
  /**
   * What the rotation of the database secret needs, in the region that holds the secret's origin.
   * @default - the region holds a replica
   */
  readonly rotation?: Omit<SecretRotationProps, "context"> | undefined;
  /**
   * Region that takes events when this one is ill, where this one has the global endpoint.
   * @default - it has none
   */
  readonly secondary?: Region | undefined;
}

/** A region's events: what arrives, what looks after it, what is called by the clock, and what retrains. */
export class RegionEvents extends Construct {
  readonly key: CustomerKey;
  readonly intake: EventIntake;
  readonly functions: ReleaseFunctions;
  readonly retraining: Retraining;

  constructor(scope: Construct, id: string, props: RegionEventsProps) {
    super(scope, id);
    const { rotation, secondary, settings } = props;
    this.key = this.createKey(props);
    const keyArn = this.key.arn;
    this.intake = new EventIntake(this, "Intake", {
      ...props,
      keyArn,
      consumerTimeoutSeconds: FUNCTION_SPECS["validate-release"].timeoutSeconds,
    });
    const { bus, arrivals, undelivered } = this.intake;
    const context = { ...props, keyArn, arrivalsArn: arrivals.arn, undeliveredArn: undelivered.arn };
    this.functions = new ReleaseFunctions(this, "Functions", context);
    if (settings.rollback.onAlarm) new RollbackOnAlarm(this, "Rollback", context);
    this.createSchedules(context);
    this.retraining = new Retraining(this, "Retraining", { ...context, bus });
    if (rotation !== undefined) new SecretRotation(this, "Rotation", { ...rotation, context });
    if (secondary !== undefined && settings.globalEndpoint !== undefined) {
      new GlobalEndpoint(this, "Endpoint", { ...props, secondary, ...settings.globalEndpoint });
    }
  }

  private createKey({ account, region, names, settings }: RegionEventsProps): CustomerKey {
    const place = { account, region };
    return new CustomerKey(this, "Key", {
      ...place,
      alias: names.keyAlias,
      description: "Events, messages, and what functions know and write",
      services: [cloudWatchLogsEncrypts(place), ...eventBusEncrypts(place, names.bus), eventRulesSend(place)],
      destroyable: settings.destroyable,
    });
  }

  private createSchedules(context: FunctionContext): void {
    const { settings, undeliveredArn } = context;
    const { reconcile, drift } = this.functions;
    new FunctionSchedules(this, "Schedules", {
      ...context,
      deadLetterArn: undeliveredArn,
      functions: {
        "reconcile-release": { aliasArn: reconcile.alias.arn, everyMinutes: settings.reconcileMinutes },
        "drift-monitor": { aliasArn: drift.alias.arn, everyMinutes: settings.driftMinutes },
      },
    });
  }
}
