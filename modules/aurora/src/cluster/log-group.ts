import { CloudwatchLogGroup } from "@cdktf/provider-aws/lib/cloudwatch-log-group/index.js";
import { Construct } from "constructs";

export interface PostgresqlLogProps {
  /** `/aws/rds/cluster/<cluster>/postgresql`: RDS chooses it. */
  readonly name: string;
  readonly keyArn: string;
  readonly retentionDays: number;
}

/** The group of a cluster's PostgreSQL log. Made before the cluster, as RDS would make it without key and retention. */
export class PostgresqlLog extends Construct {
  readonly group: CloudwatchLogGroup;

  constructor(scope: Construct, id: string, { name, keyArn, retentionDays }: PostgresqlLogProps) {
    super(scope, id);
    this.group = new CloudwatchLogGroup(this, "Resource", {
      name,
      kmsKeyId: keyArn,
      retentionInDays: retentionDays,
    });
  }
}
