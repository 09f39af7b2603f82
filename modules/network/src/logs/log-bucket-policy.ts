import { accessDenials, bucketArn } from "@tandem/bucket";
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
 * Log delivery may write below each prefix, for this account and region only; what every bucket denies comes besides.
 * Source: VPC user guide, "Publish flow logs to Amazon S3"; Route 53 guide, "Resolver query logging".
 */
export function logBucketPolicy({ name, account, region, prefixes }: LogBucketPolicyInput): string {
  const partition = partitionOf(region);
  const bucket = bucketArn({ name, region });
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
      ...accessDenials({ name, account, region }),
    ],
    { kind: "resource" },
  );
}
