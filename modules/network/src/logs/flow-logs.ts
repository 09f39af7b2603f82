import { CloudwatchLogGroup } from "@cdktf/provider-aws/lib/cloudwatch-log-group/index.js";
import { FlowLog } from "@cdktf/provider-aws/lib/flow-log/index.js";
import { IamRole } from "@cdktf/provider-aws/lib/iam-role/index.js";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy/index.js";
import { arn, confusedDeputy, partitionOf, policyDocument, type Region } from "@tandem/core";
import { Construct } from "constructs";
import { FLOW_LOG_FORMAT } from "./flow-log-format.ts";
import type { LogBucket } from "./log-bucket.ts";

/** Folder of flow logs in the log bucket. */
export const FLOW_LOG_PREFIX = "flow-logs";

/** Where records go. */
export type FlowLogDestination =
  | { readonly type: "s3"; readonly bucket: LogBucket }
  | {
      readonly type: "cloudwatch";
      readonly logGroupName: string;
      readonly roleName: string;
      readonly keyArn: string;
      readonly retentionDays: number;
    };

export interface FlowLogsProps {
  readonly vpcId: string;
  readonly account: string;
  readonly region: Region;
  readonly destination: FlowLogDestination;
  /** `Name` tag. */
  readonly name: string;
}

/** Flow log of a whole VPC, all traffic, one record a minute (control N1). */
export class FlowLogs extends Construct {
  readonly flowLog: FlowLog;

  constructor(scope: Construct, id: string, props: FlowLogsProps) {
    super(scope, id);
    const common = {
      vpcId: props.vpcId,
      trafficType: "ALL",
      maxAggregationInterval: 60,
      logFormat: FLOW_LOG_FORMAT,
      tags: { Name: props.name },
    };
    const { destination } = props;
    this.flowLog =
      destination.type === "s3"
        ? this.createToBucket(common, destination.bucket)
        : this.createToLogGroup(common, destination, props);
  }

  /** Parquet in hourly Hive partitions: Athena reads a tenth of the bytes, and only the hours asked for. */
  private createToBucket(common: object, bucket: LogBucket): FlowLog {
    return new FlowLog(this, "Resource", {
      ...common,
      logDestinationType: "s3",
      logDestination: `${bucket.arn}/${FLOW_LOG_PREFIX}/`,
      destinationOptions: { fileFormat: "parquet", hiveCompatiblePartitions: true, perHourPartition: true },
      dependsOn: [bucket.policy],
    });
  }

  private createToLogGroup(
    common: object,
    destination: Extract<FlowLogDestination, { type: "cloudwatch" }>,
    { account, region }: FlowLogsProps,
  ): FlowLog {
    const group = new CloudwatchLogGroup(this, "LogGroup", {
      name: destination.logGroupName,
      kmsKeyId: destination.keyArn,
      retentionInDays: destination.retentionDays,
    });
    const role = this.createRole(destination, account, region);
    return new FlowLog(this, "Resource", {
      ...common,
      logDestinationType: "cloud-watch-logs",
      logDestination: group.arn,
      iamRoleArn: role.arn,
    });
  }

  private createRole(
    { roleName, logGroupName }: Extract<FlowLogDestination, { type: "cloudwatch" }>,
    account: string,
    region: Region,
  ): IamRole {
    const partition = partitionOf(region);
    const logGroup = arn({ partition, service: "logs", region, account, resource: `log-group:${logGroupName}` });
    const role = new IamRole(this, "Role", {
      name: roleName,
      description: "Writes VPC flow logs to CloudWatch Logs",
      assumeRolePolicy: policyDocument(
        [
          {
            sid: "FlowLogsAssume",
            actions: ["sts:AssumeRole"],
            principals: { Service: "vpc-flow-logs.amazonaws.com" },
            conditions: confusedDeputy({
              account,
              sourceArn: arn({ partition, service: "ec2", region, account, resource: "vpc-flow-log/*" }),
            }),
          },
        ],
        { kind: "trust" },
      ),
    });
    new IamRolePolicy(this, "RolePolicy", {
      name: "write-flow-logs",
      role: role.id,
      policy: policyDocument([
        {
          sid: "WriteStreams",
          actions: ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"],
          resources: [logGroup, `${logGroup}:*`],
        },
      ]),
    });
    return role;
  }
}
