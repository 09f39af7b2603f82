import { bucketArn } from "@tandem/bucket";
import { arn, dnsSuffixOf, partitionOf, policyDocument, type Region } from "@tandem/core";

/** Whoever IAM lets in the account may assume the role: pipelines, and people who release by hand. */
export function releaseTrust({ account, region }: { readonly account: string; readonly region: Region }): string {
  const root = arn({ partition: partitionOf(region), service: "iam", account, resource: "root" });
  return policyDocument([{ sid: "AccountReleases", actions: ["sts:AssumeRole"], principals: { AWS: root } }], {
    kind: "trust",
  });
}

/**
 * What the release role may do in its region: write models and read them back, and move releases in the registry. It
 * deletes no version, and lifts no lock. The registry's key belongs to another stack and is told by its alias.
 */
export function releasePolicy(input: {
  readonly account: string;
  readonly region: Region;
  readonly bucket: string;
  readonly table: string;
  readonly modelKeyArn: string;
  readonly registryKeyAlias: string;
}): string {
  const { account, region, bucket, table, modelKeyArn, registryKeyAlias } = input;
  const partition = partitionOf(region);
  const models = bucketArn({ name: bucket, region });
  const via = (service: string) => ({
    StringEquals: { "kms:ViaService": `${service}.${region}.${dnsSuffixOf(region)}` },
  });
  return policyDocument([
    { sid: "FindModels", actions: ["s3:ListBucket", "s3:ListBucketVersions"], resources: [models] },
    {
      sid: "WriteModels",
      actions: [
        "s3:AbortMultipartUpload",
        "s3:GetObject",
        "s3:GetObjectVersion",
        "s3:PutObject",
        "s3:PutObjectTagging",
      ],
      resources: [`${models}/*`],
    },
    {
      sid: "EncryptModels",
      actions: ["kms:Decrypt", "kms:GenerateDataKey"],
      resources: [modelKeyArn],
      conditions: via("s3"),
    },
    {
      sid: "MoveReleases",
      actions: [
        "dynamodb:ConditionCheckItem",
        "dynamodb:GetItem",
        "dynamodb:PutItem",
        "dynamodb:Query",
        "dynamodb:UpdateItem",
      ],
      resources: [arn({ partition, service: "dynamodb", region, account, resource: `table/${table}` })],
    },
    {
      sid: "UseRegistryKey",
      actions: ["kms:Decrypt"],
      resources: [arn({ partition, service: "kms", region, account, resource: "key/*" })],
      conditions: { ...via("dynamodb"), "ForAnyValue:StringEquals": { "kms:ResourceAliases": registryKeyAlias } },
    },
  ]);
}
