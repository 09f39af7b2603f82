import { nameOf, type Region } from "@tandem/core";
import type { FunctionName } from "./functions/function-names.ts";
import { byFunction } from "./functions/function-names.ts";

/** Names of a region's events; the naming table makes them. */
export interface EventNames {
  readonly keyAlias: string;
  readonly bus: string;
  readonly archive: string;
  readonly queues: {
    /** Manifests that arrived. */
    readonly arrivals: string;
    readonly arrivalsDeadLetters: string;
    /** Requests to train. */
    readonly training: string;
    readonly trainingDeadLetters: string;
    /** What rules, schedules and functions could not deliver. */
    readonly undelivered: string;
  };
  readonly rules: {
    /** Of the default bus: manifests in the models bucket. */
    readonly manifests: string;
    /** Of the platform's bus. */
    readonly arrivals: string;
    readonly drift: string;
    /** Of the default bus: alarms about models. */
    readonly rollback: string;
  };
  readonly functions: Readonly<Record<FunctionName, string>>;
  readonly stateMachine: string;
  readonly scheduleGroup: string;
  readonly schedules: Readonly<Record<FunctionName, string>>;
  readonly rotationSecurityGroup: string;
  readonly endpoint: string;
  readonly roles: {
    readonly forward: string;
    readonly startRetraining: string;
    readonly retraining: string;
    readonly schedules: string;
    readonly endpoint: string;
    readonly functions: Readonly<Record<FunctionName, string>>;
  };
}

/** Whose events are named. */
export interface EventNameInput {
  readonly platform: string;
  readonly environment: string;
  readonly region: Region;
}

/** Names the parts of a region's events; any region can name those of every other. */
export function eventNames({ platform, environment, region }: EventNameInput): EventNames {
  const usual = { platform, environment };
  const queue = (part: string) => nameOf("sqsQueue", { ...usual, part });
  const rule = (part: string) => nameOf("eventRule", { ...usual, part });
  const role = (part: string) => nameOf("iamRole", { ...usual, layer: "events", place: region, part });
  return {
    keyAlias: nameOf("kmsAlias", { ...usual, part: "events" }),
    bus: nameOf("eventBus", { ...usual, part: "events" }),
    archive: nameOf("eventArchive", { ...usual, part: "events" }),
    queues: {
      arrivals: queue("arrivals"),
      arrivalsDeadLetters: queue("arrivals-dlq"),
      training: queue("training"),
      trainingDeadLetters: queue("training-dlq"),
      undelivered: queue("undelivered"),
    },
    rules: {
      manifests: rule("manifests"),
      arrivals: rule("arrivals"),
      drift: rule("drift"),
      rollback: rule("rollback"),
    },
    functions: byFunction((part) => nameOf("lambdaFunction", { ...usual, part })),
    stateMachine: nameOf("stateMachine", { ...usual, part: "retraining" }),
    scheduleGroup: nameOf("scheduleGroup", { ...usual, part: "events" }),
    schedules: byFunction((part) => nameOf("schedule", { ...usual, part })),
    rotationSecurityGroup: nameOf("securityGroup", { ...usual, part: "rotate-secret" }),
    endpoint: nameOf("eventEndpoint", { ...usual, part: "events" }),
    roles: {
      forward: role("forward"),
      startRetraining: role("start-retraining"),
      retraining: role("retraining"),
      schedules: role("schedules"),
      endpoint: role("event-endpoint"),
      functions: byFunction(role),
    },
  };
}

/** What the names of alarms about models begin with in a region. */
export function modelAlarmPrefix({ platform, environment }: Omit<EventNameInput, "region">): string {
  return `${nameOf("alarm", { platform, environment, part: "model" })}-`;
}

/** Name of an alarm about a model; `rollback-release` reads the model from it. `what` is watched: `error-ratio`. */
export function modelAlarmName(owner: Omit<EventNameInput, "region">, model: string, what: string): string {
  const { platform, environment } = owner;
  return nameOf("alarm", { platform, environment, part: `model-${model}-${what}` });
}
