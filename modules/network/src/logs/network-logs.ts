import type { Region } from "@tandem/core";
import { CustomerKey, cloudWatchLogsEncrypts, logDeliveryEncrypts } from "@tandem/key";
import { Construct } from "constructs";
import type { NetworkNames } from "../names.ts";
import type { NetworkSettings } from "../settings/settings.ts";
import { FLOW_LOG_PREFIX, type FlowLogDestination, FlowLogs } from "./flow-logs.ts";
import { LogBucket } from "./log-bucket.ts";
import { QUERY_LOG_PREFIX, ResolverQueryLog } from "./resolver-query-log.ts";

export interface NetworkLogsProps {
  readonly vpcId: string;
  readonly account: string;
  readonly region: Region;
  readonly settings: NetworkSettings;
  readonly names: NetworkNames;
}

/** Flow logs and DNS query logs, with the key and the bucket that they need. */
export class NetworkLogs extends Construct {
  readonly key: CustomerKey;
  /** Absent where nothing is logged to S3. */
  readonly bucket?: LogBucket;
  readonly flowLogs: FlowLogs;

  constructor(scope: Construct, id: string, props: NetworkLogsProps) {
    super(scope, id);
    const { account, region, settings, names, vpcId } = props;
    this.key = new CustomerKey(this, "Key", {
      account,
      region,
      alias: names.logKeyAlias,
      description: "Network logs",
      services: [logDeliveryEncrypts({ account, region }), cloudWatchLogsEncrypts({ account, region })],
      destroyable: settings.destroyLogs,
    });
    const bucket = this.createBucket(props);
    if (bucket !== undefined) this.bucket = bucket;
    this.flowLogs = new FlowLogs(this, "FlowLogs", {
      vpcId,
      account,
      region,
      destination: this.destination(props),
      name: names.tag("flow-logs"),
    });
    if (settings.resolverQueryLog && bucket !== undefined) {
      new ResolverQueryLog(this, "QueryLog", { vpcId, bucket, name: names.queryLog });
    }
  }

  private createBucket({ account, region, settings, names }: NetworkLogsProps): LogBucket | undefined {
    const prefixes = [
      ...(settings.flowLogs.destination === "s3" ? [FLOW_LOG_PREFIX] : []),
      ...(settings.resolverQueryLog ? [QUERY_LOG_PREFIX] : []),
    ];
    if (prefixes.length === 0) return undefined;
    return new LogBucket(this, "Bucket", {
      name: names.logBucket,
      account,
      region,
      keyArn: this.key.arn,
      retentionDays: settings.flowLogs.retentionDays,
      prefixes,
      destroyable: settings.destroyLogs,
    });
  }

  private destination({ settings, names }: NetworkLogsProps): FlowLogDestination {
    if (this.bucket !== undefined && settings.flowLogs.destination === "s3") return { type: "s3", bucket: this.bucket };
    return {
      type: "cloudwatch",
      logGroupName: names.flowLogGroup,
      roleName: names.flowLogRole,
      keyArn: this.key.arn,
      retentionDays: settings.flowLogs.retentionDays,
    };
  }
}
