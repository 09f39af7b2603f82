import { Route53ResolverQueryLogConfig } from "@cdktf/provider-aws/lib/route53-resolver-query-log-config/index.js";
import { Route53ResolverQueryLogConfigAssociation } from "@cdktf/provider-aws/lib/route53-resolver-query-log-config-association/index.js";
import { Construct } from "constructs";
import type { LogBucket } from "./log-bucket.ts";

/** Folder of DNS query logs in the log bucket. */
export const QUERY_LOG_PREFIX = "dns-queries";

export interface ResolverQueryLogProps {
  readonly vpcId: string;
  readonly bucket: LogBucket;
  readonly name: string;
}

/** Logs every DNS query that the VPC's resolver answers. */
export class ResolverQueryLog extends Construct {
  constructor(scope: Construct, id: string, { vpcId, bucket, name }: ResolverQueryLogProps) {
    super(scope, id);
    const config = new Route53ResolverQueryLogConfig(this, "Resource", {
      name,
      destinationArn: `${bucket.arn}/${QUERY_LOG_PREFIX}`,
      dependsOn: [bucket.policy],
    });
    new Route53ResolverQueryLogConfigAssociation(this, "Association", {
      resolverQueryLogConfigId: config.id,
      resourceId: vpcId,
    });
  }
}
