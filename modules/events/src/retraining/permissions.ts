import { arn, partitionOf, type Region, type Statement } from "@tandem/core";
import { anyKey, via } from "../functions/permissions.ts";
import { RETRAINING_PARTITION } from "./definition.ts";

/** What the workflow's role is written over. */
export interface RetrainingPermissionsInput {
  readonly account: string;
  readonly region: Region;
  readonly registryTable: string;
  readonly registryKeyAlias: string;
  readonly busArn: string;
  readonly trainingQueueArn: string;
  /** Key of queues, workflow and log. */
  readonly keyArn: string;
}

/** The workflow counts in its own partition of the registry, tells the bus, asks for training, and writes its log. */
export function retrainingPermissions(input: RetrainingPermissionsInput): readonly Statement[] {
  const { account, region, registryTable, registryKeyAlias, busArn, trainingQueueArn, keyArn } = input;
  const ofRegion = (service: string, resource: string) =>
    arn({ partition: partitionOf(region), service, region, account, resource });
  return [
    {
      sid: "CountTrainings",
      actions: ["dynamodb:UpdateItem"],
      resources: [ofRegion("dynamodb", `table/${registryTable}`)],
      conditions: { "ForAllValues:StringEquals": { "dynamodb:LeadingKeys": RETRAINING_PARTITION } },
    },
    {
      sid: "UseRegistryKey",
      actions: ["kms:Decrypt"],
      resources: [anyKey(account, region)],
      conditions: {
        ...via("dynamodb", region),
        "ForAnyValue:StringEquals": { "kms:ResourceAliases": registryKeyAlias },
      },
    },
    { sid: "TellTheBus", actions: ["events:PutEvents"], resources: [busArn] },
    { sid: "AskForTraining", actions: ["sqs:SendMessage"], resources: [trainingQueueArn] },
    { sid: "Encrypt", actions: ["kms:Decrypt", "kms:GenerateDataKey"], resources: [keyArn] },
    { sid: "FindLogGroups", actions: ["logs:DescribeLogGroups"], resources: [ofRegion("logs", "log-group:*")] },
    {
      // Step Functions developer guide, "Using CloudWatch Logs to log execution history".
      sid: "DeliverLog",
      actions: [
        "logs:CreateLogDelivery",
        "logs:DeleteLogDelivery",
        "logs:DescribeResourcePolicies",
        "logs:GetLogDelivery",
        "logs:ListLogDeliveries",
        "logs:PutResourcePolicy",
        "logs:UpdateLogDelivery",
      ],
      resources: ["*"],
    },
    {
      sid: "Trace",
      actions: [
        "xray:GetSamplingRules",
        "xray:GetSamplingTargets",
        "xray:PutTelemetryRecords",
        "xray:PutTraceSegments",
      ],
      resources: ["*"],
    },
  ];
}
