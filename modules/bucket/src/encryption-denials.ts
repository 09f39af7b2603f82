import type { Statement } from "@tandem/core";
import { type BucketPlace, bucketArn, DENY } from "./denials.ts";

/**
 * Nobody chooses another encryption than the bucket's. A PUT without encryption headers gets the bucket's key. A header
 * that names AES256, `aws:kms` without a key (S3 takes its own key then), another key or a customer's is refused.
 * @param keyArn ARN of the one key that objects may be encrypted with; may be a token
 *
 * Source: S3 user guide, "Specifying server-side encryption with AWS KMS" and the API reference of PutObject.
 */
export function encryptionDenials({
  keyArn,
  ...place
}: BucketPlace & { readonly keyArn: string }): readonly Statement[] {
  return [
    {
      ...DENY,
      sid: "DenyOtherEncryption",
      actions: ["s3:PutObject"],
      resources: [`${bucketArn(place)}/*`],
      conditions: {
        Null: { "s3:x-amz-server-side-encryption": "false" },
        // Holds for a missing key id too.
        StringNotEquals: { "s3:x-amz-server-side-encryption-aws-kms-key-id": keyArn },
      },
    },
    customerKeyDenial(place),
  ];
}

/** Nobody encrypts with a key that only they have (SSE-C): nobody else could ever read the object. */
export function customerKeyDenial(place: BucketPlace): Statement {
  return {
    ...DENY,
    sid: "DenyCustomerKeys",
    actions: ["s3:PutObject"],
    resources: [`${bucketArn(place)}/*`],
    conditions: { Null: { "s3:x-amz-server-side-encryption-customer-algorithm": "false" } },
  };
}
