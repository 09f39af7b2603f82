import { DynamodbTable } from "@cdktf/provider-aws/lib/dynamodb-table/index.js";
import { Construct } from "constructs";

export interface LockTableProps {
  readonly name: string;
  readonly keyArn: string;
  /** Whether the table may be destroyed: AWS and Terraform refuse otherwise. */
  readonly destroyable: boolean;
}

/**
 * Locks and digests of a region's states, for lock modes `dynamodb` and `both`. It is made whatever the mode is: idle it
 * costs nothing, and the way back from lock files stays open. Source: Terraform S3 backend, "DynamoDB state locking".
 */
export class LockTable extends Construct {
  readonly table: DynamodbTable;

  constructor(scope: Construct, id: string, { name, keyArn, destroyable }: LockTableProps) {
    super(scope, id);
    this.table = new DynamodbTable(this, "Resource", {
      name,
      billingMode: "PAY_PER_REQUEST",
      hashKey: "LockID",
      attribute: [{ name: "LockID", type: "S" }],
      pointInTimeRecovery: { enabled: true },
      serverSideEncryption: { enabled: true, kmsKeyArn: keyArn },
      deletionProtectionEnabled: !destroyable,
      tags: { Name: name },
      lifecycle: { preventDestroy: !destroyable },
    });
  }
}
