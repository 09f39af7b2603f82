import { bucketArn } from "@tandem/bucket";
import { arn, dnsSuffixOf, partitionOf, policyDocument, type Region } from "@tandem/core";

/** Seconds that a session of the break-glass role lasts, and that the second factor counts. */
export const BREAK_GLASS_SECONDS = 3600;

/** ARN of the break-glass role, from its name: the bucket's policy must not wait for the role. */
export function roleArn(name: string, { account, region }: { readonly account: string; readonly region: Region }) {
  return arn({ partition: partitionOf(region), service: "iam", account, resource: `role/${name}` });
}

/**
 * Who may assume the break-glass role: the principals named, with a second factor within the hour.
 * @param principals ARNs; empty for whoever IAM lets in the account
 */
export function breakGlassTrust(input: {
  readonly account: string;
  readonly region: Region;
  readonly principals: readonly string[];
}): string {
  const { account, region, principals } = input;
  const root = arn({ partition: partitionOf(region), service: "iam", account, resource: "root" });
  return policyDocument(
    [
      {
        sid: "PeopleWithSecondFactor",
        actions: ["sts:AssumeRole"],
        principals: { AWS: principals.length === 0 ? root : principals },
        conditions: {
          Bool: { "aws:MultiFactorAuthPresent": "true" },
          NumericLessThan: { "aws:MultiFactorAuthAge": String(BREAK_GLASS_SECONDS) },
        },
      },
    ],
    { kind: "trust" },
  );
}

/** What the break-glass role may do: look at every version of a state, put one back, delete one. */
export function breakGlassPolicy(input: {
  readonly region: Region;
  readonly buckets: readonly string[];
  readonly keyArns: readonly string[];
}): string {
  const { region, buckets, keyArns } = input;
  const arns = buckets.map((name) => bucketArn({ name, region }));
  return policyDocument([
    { sid: "FindVersions", actions: ["s3:ListBucket", "s3:ListBucketVersions"], resources: arns },
    {
      sid: "RestoreAndDelete",
      actions: ["s3:DeleteObject", "s3:DeleteObjectVersion", "s3:GetObject", "s3:GetObjectVersion", "s3:PutObject"],
      resources: arns.map((bucket) => `${bucket}/*`),
    },
    {
      sid: "UseKeysThroughS3",
      actions: ["kms:Decrypt", "kms:GenerateDataKey"],
      resources: keyArns,
      conditions: { StringEquals: { "kms:ViaService": `s3.${region}.${dnsSuffixOf(region)}` } },
    },
  ]);
}
