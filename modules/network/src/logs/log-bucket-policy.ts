import { arn, confusedDeputy, partitionOf, policyDocument, type Region } from "@tandem/core";

/** What the policy is written over. */
export interface LogBucketPolicyInput {
  /** The bucket's name. */
  readonly name: string;
  readonly account: string;
  readonly region: Region;
  readonly prefixes: readonly string[];
}

/**
 * Log delivery may write below each prefix, for this account and region only; nobody talks to the bucket without TLS 1.2.
 * Source: VPC user guide, "Publish flow logs to Amazon S3"; Route 53 guide, "Resolver query logging".
 */
export function logBucketPolicy({ name, account, region, prefixes }: LogBucketPolicyInput): string {
  const partition = partitionOf(region);
  const bucket = arn({ partition, service: "s3", resource: name });
  const fromThisAccount = confusedDeputy({
    account,
    sourceArn: arn({ partition, service: "logs", region, account, resource: "*" }),
  });
  return policyDocument(
    [
      {
        sid: "LogDeliveryWrites",
        actions: ["s3:PutObject"],
        principals: { Service: "delivery.logs.amazonaws.com" },
        // Flow logs in Hive partitions write `AWSLogs/aws-account-id=<account>/`, all else `AWSLogs/<account>/`.
        resources: prefixes.flatMap((prefix) => [
          `${bucket}/${prefix}/AWSLogs/${account}/*`,
          `${bucket}/${prefix}/AWSLogs/aws-account-id=${account}/*`,
        ]),
        conditions: fromThisAccount,
      },
      {
        sid: "LogDeliveryChecks",
        actions: ["s3:GetBucketAcl", "s3:ListBucket"],
        principals: { Service: "delivery.logs.amazonaws.com" },
        resources: [bucket],
        conditions: fromThisAccount,
      },
      {
        sid: "DenyWithoutTls",
        effect: "Deny",
        actions: ["s3:*"],
        principals: "*",
        resources: [bucket, `${bucket}/*`],
        conditions: { Bool: { "aws:SecureTransport": "false" } },
      },
      {
        sid: "DenyOldTls",
        effect: "Deny",
        actions: ["s3:*"],
        principals: "*",
        resources: [bucket, `${bucket}/*`],
        conditions: { NumericLessThan: { "s3:TlsVersion": "1.2" } },
      },
    ],
    { kind: "resource" },
  );
}
