import { arn, partitionOf, type Region, type Statement } from "@tandem/core";

/** A bucket by name. */
export interface BucketPlace {
  readonly name: string;
  readonly region: Region;
}

/** Old or no TLS, and other accounts: denied by every bucket of the platform. AWS's own services are no account's. */
export function accessDenials({ account, ...place }: BucketPlace & { readonly account: string }): readonly Statement[] {
  const bucket = bucketArn(place);
  const everything = { ...DENY, actions: ["s3:*"], resources: [bucket, `${bucket}/*`] };
  return [
    { ...everything, sid: "DenyWithoutTls", conditions: { Bool: { "aws:SecureTransport": "false" } } },
    { ...everything, sid: "DenyOldTls", conditions: { NumericLessThan: { "s3:TlsVersion": "1.2" } } },
    {
      ...everything,
      sid: "DenyOtherAccounts",
      conditions: {
        StringNotEquals: { "aws:PrincipalAccount": account },
        BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
      },
    },
  ];
}

/** ARN of a bucket in the partition of its region. */
export function bucketArn({ name, region }: BucketPlace): string {
  return arn({ partition: partitionOf(region), service: "s3", resource: name });
}

/** Everybody, in the long form of `*`: whatever reads the policy by machine finds an object in each statement. */
export const DENY = { effect: "Deny", principals: { AWS: "*" } } as const;
