import { accessDenials, bucketArn, DENY, encryptionDenials } from "@tandem/bucket";
import { policyDocument, type Region } from "@tandem/core";

/** What the policy is written over. */
export interface BucketPolicyInput {
  /** The bucket's name. */
  readonly name: string;
  readonly account: string;
  readonly region: Region;
  /** ARN of the one key that objects may be encrypted with; may be a token. */
  readonly keyArn: string;
  /** ARN of the one role that may delete a state. */
  readonly breakGlassRoleArn: string;
}

/**
 * Policy of a bucket that holds states. It allows nothing, IAM policies do that; it denies what no one may do:
 *
 * - talk without TLS 1.2;
 * - act from another account;
 * - delete a state or a version of one, but for the break-glass role. Lock files may go: unlocking is deleting one;
 * - choose another encryption than the bucket's. A PUT without encryption headers is what Terraform sends as core writes
 *   its backend.
 *
 * Source: Terraform's S3 backend, `client.go`; AWS data perimeter guide.
 */
export function bucketPolicy(input: BucketPolicyInput): string {
  const bucket = bucketArn(input);
  return policyDocument(
    [
      ...accessDenials(input),
      {
        ...DENY,
        sid: "DenyDeletingState",
        actions: ["s3:DeleteObject", "s3:DeleteObjectVersion"],
        resources: [`${bucket}/*.tfstate`],
        conditions: { ArnNotEquals: { "aws:PrincipalArn": input.breakGlassRoleArn } },
      },
      ...encryptionDenials(input),
    ],
    { kind: "resource" },
  );
}
