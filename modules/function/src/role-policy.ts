import { arn, partitionOf, policyDocument, type Region, type Statement } from "@tandem/core";
import { functionArn, functionLogGroup } from "./names.ts";

/** Whose role it is. */
export interface RoleInput {
  readonly account: string;
  readonly region: Region;
  /** Name of the function. */
  readonly name: string;
}

/**
 * Lambda assumes the role. It names no source when it does: `aws:SourceArn` is there only where a function is the target.
 * Source: Lambda developer guide, "Using source function ARN to control function access behavior".
 */
export const FUNCTION_TRUST = policyDocument(
  [{ sid: "LambdaAssumes", actions: ["sts:AssumeRole"], principals: { Service: "lambda.amazonaws.com" } }],
  { kind: "trust" },
);

/** What every function may: write its own log, send traces, read its own environment. */
export function baseStatements(place: RoleInput, keyArn: string): readonly Statement[] {
  const { account, region, name } = place;
  const group = `log-group:${functionLogGroup(name)}:*`;
  return [
    {
      sid: "WriteLog",
      actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
      resources: [arn({ partition: partitionOf(region), service: "logs", region, account, resource: group })],
    },
    { sid: "Trace", actions: ["xray:PutTelemetryRecords", "xray:PutTraceSegments"], resources: ["*"] },
    {
      sid: "ReadEnvironment",
      actions: ["kms:Decrypt"],
      resources: [keyArn],
      conditions: { StringEquals: { "kms:EncryptionContext:aws:lambda:FunctionArn": functionArn(place) } },
    },
  ];
}

/** Lets Lambda send what the function could not do, as the function, to a queue of its region. */
export function sendFailures({ account, region }: RoleInput, queue: string): Statement {
  const resource = arn({ partition: partitionOf(region), service: "sqs", region, account, resource: queue });
  return { sid: "SendFailures", actions: ["sqs:SendMessage"], resources: [resource] };
}
