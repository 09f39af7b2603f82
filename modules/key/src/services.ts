import { arn, confusedDeputy, dnsSuffixOf, partitionOf, type Region, type Statement } from "@tandem/core";

/** Whose key a service uses, and where. */
export interface KeyPlace {
  readonly account: string;
  readonly region: Region;
}

const ENCRYPTS = ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"];

/**
 * CloudWatch Logs encrypts the account's log groups.
 * Source: CloudWatch Logs user guide, "Encrypt log data using AWS KMS".
 */
export function cloudWatchLogsEncrypts({ account, region }: KeyPlace): Statement {
  const groups = arn({ partition: partitionOf(region), service: "logs", region, account, resource: "log-group:*" });
  return {
    sid: "CloudWatchLogsEncrypts",
    actions: ENCRYPTS,
    principals: { Service: `logs.${region}.${dnsSuffixOf(region)}` },
    resources: ["*"],
    conditions: { ArnLike: { "kms:EncryptionContext:aws:logs:arn": groups } },
  };
}

/**
 * Vended logs (flow logs, Resolver's query logs) are delivered to the account's buckets.
 * Source: VPC user guide, "Publish flow logs to Amazon S3", "Required CMK key policy for use with SSE-KMS buckets".
 */
export function logDeliveryEncrypts({ account, region }: KeyPlace): Statement {
  return {
    sid: "LogDeliveryEncrypts",
    actions: ENCRYPTS,
    principals: { Service: "delivery.logs.amazonaws.com" },
    resources: ["*"],
    conditions: confusedDeputy({
      account,
      sourceArn: arn({ partition: partitionOf(region), service: "logs", region, account, resource: "*" }),
    }),
  };
}

/**
 * S3 writes the inventories of the account's buckets.
 * Source: S3 user guide, "Granting Amazon S3 permission to use your customer managed key for encryption".
 */
export function inventoryEncrypts({ account, region }: KeyPlace): Statement {
  return {
    sid: "InventoryEncrypts",
    actions: ["kms:GenerateDataKey"],
    principals: { Service: "s3.amazonaws.com" },
    resources: ["*"],
    conditions: confusedDeputy({ account, sourceArn: `arn:${partitionOf(region)}:s3:::*` }),
  };
}

/**
 * AWS Backup encrypts recovery points for whoever in the account may use it; the policy of its own key `aws/backup` says
 * the same. Copies between regions are encrypted with the key of the vault that they go to.
 * Source: AWS Backup developer guide, "Encryption for backups in AWS Backup".
 */
export function backupEncrypts({ account, region }: KeyPlace): Statement {
  return {
    sid: "BackupEncrypts",
    actions: [...ENCRYPTS, "kms:CreateGrant"],
    principals: { AWS: "*" },
    resources: ["*"],
    conditions: {
      StringEquals: {
        "kms:CallerAccount": account,
        "kms:ViaService": `backup.${region}.${dnsSuffixOf(region)}`,
      },
    },
  };
}

/**
 * EventBridge encrypts the events of a bus and reads them to match rules. It looks at the key itself when the bus is made.
 * Source: EventBridge user guide, "Authorizing EventBridge to use a customer managed key".
 */
export function eventBusEncrypts({ account, region }: KeyPlace, bus: string): readonly Statement[] {
  const busArn = arn({
    partition: partitionOf(region),
    service: "events",
    region,
    account,
    resource: `event-bus/${bus}`,
  });
  const principals = { Service: "events.amazonaws.com" };
  return [
    { sid: "EventBridgeLooks", actions: ["kms:DescribeKey"], principals, resources: ["*"] },
    {
      sid: "EventBusEncrypts",
      actions: ["kms:Decrypt", "kms:GenerateDataKey"],
      principals,
      resources: ["*"],
      conditions: { StringEquals: { "kms:EncryptionContext:aws:events:event-bus:arn": busArn } },
    },
  ];
}

/**
 * EventBridge's rules send to encrypted queues of the account.
 * Source: SQS developer guide, "Key management", "Enable compatibility between event sources ... and encrypted queues".
 */
export function eventRulesSend({ account, region }: KeyPlace): Statement {
  const rules = arn({ partition: partitionOf(region), service: "events", region, account, resource: "rule/*" });
  return {
    sid: "EventRulesSend",
    actions: ["kms:Decrypt", "kms:GenerateDataKey"],
    principals: { Service: "events.amazonaws.com" },
    resources: ["*"],
    conditions: confusedDeputy({ account, sourceArn: rules }),
  };
}
