import { SOURCES } from "../intake/patterns.ts";
import type { EventsSettings } from "../settings/settings.ts";
import type { Catcher, Retrier, State, Template, Workflow } from "./workflow.ts";

/** What the workflow works with. ARNs and URLs may be tokens. */
export interface RetrainingInput {
  readonly partition: string;
  readonly region: string;
  readonly registryTable: string;
  readonly busName: string;
  readonly trainingQueueUrl: string;
  readonly settings: EventsSettings["retraining"];
}

/** Partition of the registry's table that holds what was trained when; no model has such a name. */
export const RETRAINING_PARTITION = "#retraining";

const HOUR_SECONDS = 3_600;
/** Seconds that a service has to answer. */
const ANSWER_SECONDS = 60;

/** Tried again for half a minute. */
const again = (...ErrorEquals: readonly string[]): readonly Retrier[] => [
  { ErrorEquals, IntervalSeconds: 2, MaxAttempts: 4, BackoffRate: 2, JitterStrategy: "FULL" },
];
const to = (Next: string, ...ErrorEquals: readonly string[]): Catcher => ({ ErrorEquals, Next, ResultPath: "$.error" });
const REFUSED = "DynamoDB.ConditionalCheckFailedException";

/**
 * Retraining: at most one training of a model in a cool-down, and so many in a month, counted where releases are; then a
 * request that any trainer may take from the queue, who answers with the task's token. A request that is held back is no
 * failure. Input is the event `Drift Raised`; `detail.at` is when it was raised, in seconds since 1970, because the language
 * has no clock that can be reckoned with. The month is that of the event's own `time`.
 *
 * | item of `#retraining`             | holds                                        |
 * |-----------------------------------|----------------------------------------------|
 * | `<model>#<region>`                | `until`: second at which another may begin   |
 * | `<model>#<region>#<year>-<month>` | `runs`: trainings that began in that month   |
 */
export function retrainingWorkflow(input: RetrainingInput): Workflow {
  const { settings } = input;
  const trainingSeconds = settings.timeoutHours * HOUR_SECONDS;
  return {
    Comment: "Retrains a model that drifted",
    StartAt: "Read",
    TimeoutSeconds: trainingSeconds + HOUR_SECONDS,
    States: { ...readStates(input), ...holdStates(input), ...trainStates(input, trainingSeconds) },
  };
}

function readStates({ region }: RetrainingInput): Readonly<Record<string, State>> {
  const day = "States.ArrayGetItem(States.StringSplit($.time, 'T'), 0)";
  const part = (index: number) => `States.ArrayGetItem(States.StringSplit(${day}, '-'), ${index})`;
  return {
    Read: {
      Type: "Choice",
      Comment: "Only an event that says which model and when",
      Choices: [
        {
          And: [
            { Variable: "$.detail.model", IsPresent: true },
            { Variable: "$.detail.model", IsString: true },
            { Variable: "$.detail.at", IsPresent: true },
            { Variable: "$.detail.at", IsNumeric: true },
            { Variable: "$.time", IsPresent: true },
            { Variable: "$.time", IsTimestamp: true },
          ],
          Next: "Prepare",
        },
      ],
      Default: "NotUnderstood",
    },
    NotUnderstood: {
      Type: "Fail",
      Error: "NotUnderstood",
      Cause: "detail.model must be a text, detail.at seconds since 1970, and time a timestamp",
    },
    Prepare: {
      Type: "Pass",
      Parameters: {
        "detail.$": "$.detail",
        "now.$": "States.Format('{}', $.detail.at)",
        "record.$": `States.Format('{}#${region}', $.detail.model)`,
        "month.$": `States.Format('{}#${region}#{}-{}', $.detail.model, ${part(0)}, ${part(1)})`,
      },
      Next: "CoolDown",
    },
  };
}

function holdStates(input: RetrainingInput): Readonly<Record<string, State>> {
  const { settings } = input;
  return {
    CoolDown: {
      ...updateItem(input, "$.record", {
        ConditionExpression: "attribute_not_exists(#until) OR #until <= :now OR #execution = :execution",
        UpdateExpression: "SET #until = :now + :coolDown, #execution = :execution",
        ExpressionAttributeNames: { "#until": "until", "#execution": "execution" },
        ExpressionAttributeValues: {
          ":now": { "N.$": "$.now" },
          ":coolDown": { N: String(settings.coolDownHours * HOUR_SECONDS) },
          ":execution": { "S.$": "$$.Execution.Id" },
        },
      }),
      Catch: [to("HeldBack", REFUSED), to("Failed", "States.ALL")],
      Next: "Budget",
    },
    Budget: {
      ...updateItem(input, "$.month", {
        ConditionExpression: "attribute_not_exists(#runs) OR #runs < :budget",
        UpdateExpression: "ADD #runs :one",
        ExpressionAttributeNames: { "#runs": "runs" },
        ExpressionAttributeValues: { ":budget": { N: String(settings.budgetPerMonth) }, ":one": { N: "1" } },
      }),
      Catch: [to("HeldBack", REFUSED), to("Failed", "States.ALL")],
      Next: "Announce",
    },
    HeldBack: { Type: "Succeed", Comment: "Trained lately, or often enough this month" },
  };
}

function trainStates(input: RetrainingInput, trainingSeconds: number): Readonly<Record<string, State>> {
  const { partition, trainingQueueUrl } = input;
  return {
    Announce: {
      ...putEvent(input, "Training Requested", { "reason.$": "$.detail.reason" }),
      Catch: [to("Failed", "States.ALL")],
      Next: "Train",
    },
    Train: {
      Type: "Task",
      Resource: `arn:${partition}:states:::sqs:sendMessage.waitForTaskToken`,
      Comment: "Whoever takes the request answers with its token",
      TimeoutSeconds: trainingSeconds,
      Parameters: {
        QueueUrl: trainingQueueUrl,
        MessageBody: {
          "execution.$": "$$.Execution.Id",
          "request.$": "$.detail",
          "taskToken.$": "$$.Task.Token",
        },
      },
      ResultPath: "$.trained",
      Retry: again("SQS.SdkClientException"),
      Catch: [to("TellFailure", "States.ALL")],
      Next: "TellSuccess",
    },
    TellSuccess: {
      ...putEvent(input, "Training Finished", { reason: null, "trained.$": "$.trained" }),
      Catch: [to("Failed", "States.ALL")],
      Next: "Trained",
    },
    TellFailure: {
      ...putEvent(input, "Training Finished", { "reason.$": "$.error.Error" }),
      Catch: [to("Failed", "States.ALL")],
      Next: "Failed",
    },
    Trained: { Type: "Succeed" },
    Failed: { Type: "Fail", ErrorPath: "$.error.Error", CausePath: "$.error.Cause" },
  };
}

/** Fields that a state of one service shares; whoever uses them says what comes next. */
function updateItem({ partition, registryTable }: RetrainingInput, record: string, update: Template) {
  return {
    Type: "Task" as const,
    Resource: `arn:${partition}:states:::dynamodb:updateItem`,
    TimeoutSeconds: ANSWER_SECONDS,
    Parameters: {
      TableName: registryTable,
      Key: { model: { S: RETRAINING_PARTITION }, record: { "S.$": record } },
      ...update,
    },
    ResultPath: null,
    Retry: again(
      "DynamoDB.InternalServerErrorException",
      "DynamoDB.SdkClientException",
      "DynamoDB.ThrottlingException",
    ),
  };
}

function putEvent({ partition, busName, region }: RetrainingInput, detailType: string, detail: Template) {
  return {
    Type: "Task" as const,
    Resource: `arn:${partition}:states:::events:putEvents`,
    TimeoutSeconds: ANSWER_SECONDS,
    Parameters: {
      Entries: [
        {
          EventBusName: busName,
          Source: SOURCES.training,
          DetailType: detailType,
          Detail: {
            "model.$": "$.detail.model",
            "digest.$": "$.detail.digest",
            "epoch.$": "$.detail.epoch",
            region,
            "execution.$": "$$.Execution.Id",
            ...detail,
          },
        },
      ],
    },
    ResultPath: null,
    Retry: again("States.TaskFailed"),
  };
}
