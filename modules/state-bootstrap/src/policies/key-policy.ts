import { arn, partitionOf, policyDocument, type Region } from "@tandem/core";

/**
 * Policy of a key that encrypts states: the account's IAM policies decide who uses it. S3 and DynamoDB act as the caller,
 * so no service needs a statement of its own. In a key's own policy "*" means this key.
 * Source: KMS developer guide, "Default key policy".
 */
export function keyPolicy({ account, region }: { readonly account: string; readonly region: Region }): string {
  return policyDocument(
    [
      {
        sid: "AccountAdministersThroughIam",
        actions: ["kms:*"],
        principals: { AWS: arn({ partition: partitionOf(region), service: "iam", account, resource: "root" }) },
        resources: ["*"],
      },
    ],
    { kind: "key" },
  );
}
