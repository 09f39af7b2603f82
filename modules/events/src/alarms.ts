import type { AlarmDescription, Region } from "@tandem/core";
import { metricNamespace } from "./functions/environment.ts";
import type { FunctionName } from "./functions/function-names.ts";
import type { EventNames } from "./names.ts";

/** What a region's alarms are about. */
export interface EventAlarmTargets {
  readonly platform: string;
  readonly environment: string;
  readonly region: Region;
  readonly names: EventNames;
  /** ARN of the retraining workflow. */
  readonly stateMachineArn: string;
  /** Functions that the region has. */
  readonly functions: readonly FunctionName[];
}

const ONCE = { evaluationPeriods: 1, datapointsToAlarm: 1, treatMissingData: "notBreaching" } as const;
const OVER = { comparison: "GreaterThanThreshold" } as const;

/** Seconds that a manifest may wait: more than one whole visibility time-out means that nobody takes it. */
const OLDEST_ARRIVAL_SECONDS = 900;
const HOUR_SECONDS = 3_600;

/**
 * Alarm pack of a region's events, the same whichever region is active. Pure, so that `observability` gets it from names
 * alone. There is no iterator age: no function reads a stream.
 */
export function eventsAlarms(targets: EventAlarmTargets): readonly AlarmDescription[] {
  const { queues } = targets.names;
  return [
    waitingAlarm("arrivals", queues.arrivals, OLDEST_ARRIVAL_SECONDS, "Manifests wait to be validated", "page"),
    waitingAlarm("training", queues.training, HOUR_SECONDS, "Requests to train wait for a trainer", "ticket"),
    deadLetterAlarm("arrivals", queues.arrivalsDeadLetters, "A manifest could not be validated"),
    deadLetterAlarm("training", queues.trainingDeadLetters, "A training was given up by every trainer"),
    deadLetterAlarm("undelivered", queues.undelivered, "A rule, a schedule or a function could not deliver an event"),
    ...targets.functions.flatMap((name) => functionAlarms(name, targets.names.functions[name])),
    ...workflowAlarms(targets.stateMachineArn),
    ...releaseAlarms(targets),
  ];
}

/** Source: SQS developer guide, "Available CloudWatch metrics for Amazon SQS". */
function waitingAlarm(
  id: string,
  queue: string,
  seconds: number,
  what: string,
  severity: AlarmDescription["severity"],
): AlarmDescription {
  return {
    ...ONCE,
    ...OVER,
    id: `oldest-${id}`,
    description: `${what} for more than ${seconds / 60} minutes. Look whether whoever takes them runs, and at its log.`,
    severity,
    metric: {
      namespace: "AWS/SQS",
      name: "ApproximateAgeOfOldestMessage",
      dimensions: { QueueName: queue },
      statistic: "Maximum",
      periodSeconds: 300,
    },
    threshold: seconds,
  };
}

function deadLetterAlarm(id: string, queue: string, what: string): AlarmDescription {
  return {
    ...ONCE,
    ...OVER,
    id: `dead-letters-${id}`,
    description: `${what}. Read the message and its attributes in ${queue}, mend the cause, then move it back (redrive).`,
    severity: "ticket",
    metric: {
      namespace: "AWS/SQS",
      name: "ApproximateNumberOfMessagesVisible",
      dimensions: { QueueName: queue },
      statistic: "Maximum",
      periodSeconds: 300,
    },
    threshold: 0,
  };
}

/** Source: Lambda developer guide, "Types of metrics for Lambda functions". */
function functionAlarms(name: FunctionName, functionName: string): readonly AlarmDescription[] {
  const metric = { namespace: "AWS/Lambda", dimensions: { FunctionName: functionName }, periodSeconds: 300 } as const;
  return [
    {
      ...OVER,
      id: `errors-${name}`,
      description: `${name} fails. Its log has the trace of each error.`,
      severity: "ticket",
      metric: { ...metric, name: "Errors", statistic: "Sum" },
      threshold: 0,
      evaluationPeriods: 3,
      datapointsToAlarm: 2,
      treatMissingData: "notBreaching",
    },
    {
      ...OVER,
      id: `throttles-${name}`,
      description: `${name} is held back by its reserved concurrency, or by the account's. Raise events.reservedConcurrency, or look for a loop.`,
      severity: "ticket",
      metric: { ...metric, name: "Throttles", statistic: "Sum" },
      threshold: 0,
      evaluationPeriods: 3,
      datapointsToAlarm: 3,
      treatMissingData: "notBreaching",
    },
  ];
}

/** Source: Step Functions developer guide, "Monitoring Step Functions metrics using Amazon CloudWatch". */
function workflowAlarms(stateMachineArn: string): readonly AlarmDescription[] {
  return (["ExecutionsFailed", "ExecutionsTimedOut"] as const).map((name) => ({
    ...ONCE,
    ...OVER,
    id: `retraining-${name === "ExecutionsFailed" ? "failed" : "timed-out"}`,
    description:
      name === "ExecutionsFailed"
        ? "A training has failed. The execution's history names the state and the trainer's own words."
        : "A training took longer than it may. Look whether a trainer runs, and whether it reports with the task's token.",
    severity: "ticket",
    metric: {
      namespace: "AWS/States",
      name,
      dimensions: { StateMachineArn: stateMachineArn },
      statistic: "Sum",
      periodSeconds: 300,
    },
    threshold: 0,
  }));
}

/** What `reconcile-release` measures each minute, and that it does. */
function releaseAlarms(targets: EventAlarmTargets): readonly AlarmDescription[] {
  return [
    {
      ...OVER,
      id: "release-skew",
      description:
        "Servers of this region answer with another model than the registry says, for five minutes. Look at the log of the servers: a model that cannot be loaded is kept out.",
      severity: "page",
      metric: {
        namespace: metricNamespace(targets),
        name: "ReleaseSkew",
        dimensions: { Region: targets.region },
        statistic: "Maximum",
        periodSeconds: 60,
      },
      threshold: 0,
      evaluationPeriods: 5,
      datapointsToAlarm: 5,
      treatMissingData: "notBreaching",
    },
    {
      id: "reconcile-silent",
      description:
        "Nobody compares the registry with what servers run. Look at the schedule and at the function's log.",
      severity: "ticket",
      metric: {
        namespace: "AWS/Lambda",
        name: "Invocations",
        dimensions: { FunctionName: targets.names.functions["reconcile-release"] },
        statistic: "Sum",
        periodSeconds: 3_600,
      },
      comparison: "LessThanThreshold",
      threshold: 1,
      evaluationPeriods: 2,
      datapointsToAlarm: 2,
      treatMissingData: "breaching",
    },
  ];
}
