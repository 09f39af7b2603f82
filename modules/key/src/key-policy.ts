import { arn, partitionOf, policyDocument, type Region, type Statement } from "@tandem/core";

/** What a key's policy is written over. */
export interface KeyPolicyInput {
  readonly account: string;
  /** Region of the key; its partition is in the policy. */
  readonly region: Region;
  /**
   * Services that use the key by themselves, and not as whoever calls them.
   * @default - none
   */
  readonly services?: readonly Statement[] | undefined;
}

/**
 * Policy of a key: the account's IAM policies decide who administers and uses it, so that nobody can lock the account out.
 * S3, DynamoDB, Secrets Manager and RDS act as their caller and need no statement. In a key's own policy "*" means this key.
 * Source: KMS developer guide, "Default key policy".
 */
export function keyPolicy({ account, region, services = [] }: KeyPolicyInput): string {
  const root = arn({ partition: partitionOf(region), service: "iam", account, resource: "root" });
  return policyDocument(
    [
      {
        sid: "AccountAdministersThroughIam",
        actions: ["kms:*"],
        principals: { AWS: root },
        resources: ["*"],
      },
      ...services,
    ],
    { kind: "key" },
  );
}
