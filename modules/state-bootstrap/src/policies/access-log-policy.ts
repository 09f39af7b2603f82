import { accessDenials, bucketArn } from "@tandem/bucket";
import { confusedDeputy, policyDocument, type Region } from "@tandem/core";

/** What the policy is written over. */
export interface AccessLogPolicyInput {
  /** The log bucket's name. */
  readonly name: string;
  readonly account: string;
  readonly region: Region;
  /** Names of the buckets whose requests are logged, by the prefix that their records get. */
  readonly sources: Readonly<Record<string, string>>;
}

/**
 * S3's log delivery may write the records of each source below its prefix; nobody else may write.
 * Source: S3 user guide, "Enabling Amazon S3 server access logging".
 */
export function accessLogPolicy({ name, account, region, sources }: AccessLogPolicyInput): string {
  return policyDocument(
    [
      ...accessDenials({ name, account, region }),
      ...Object.entries(sources).map(([prefix, source]) => ({
        sid: `LogDeliveryWrites${prefix.charAt(0).toUpperCase()}${prefix.slice(1)}`,
        actions: ["s3:PutObject"],
        principals: { Service: "logging.s3.amazonaws.com" },
        resources: [`${bucketArn({ name, region })}/${prefix}/*`],
        conditions: confusedDeputy({ account, sourceArn: bucketArn({ name: source, region }) }),
      })),
    ],
    { kind: "resource" },
  );
}
