import { arn, partitionOf, policyDocument, type Region, type Statement } from "@tandem/core";

/** Who may use the endpoints of a VPC. */
export interface EndpointAccess {
  readonly account: string;
  /** Widens access from the account to its whole organization. */
  readonly organizationId?: string | undefined;
  readonly region: Region;
}

/** Policy of an interface endpoint: the platform's own principals only (control N15). */
export function interfaceEndpointPolicy(access: EndpointAccess): string {
  return policyDocument([ownPrincipals(access)], { kind: "endpoint" });
}

/** Policy of the DynamoDB gateway endpoint. */
export function dynamodbEndpointPolicy(access: EndpointAccess): string {
  return policyDocument([ownPrincipals(access)], { kind: "endpoint" });
}

/**
 * Policy of the S3 gateway endpoint: own principals, and the buckets of AWS that machines read without being anybody, or
 * with a signature of the service: image layers of ECR, packages of Amazon Linux, SSM Agent.
 */
export function s3EndpointPolicy(access: EndpointAccess): string {
  const { region } = access;
  const objects = (bucket: string) => arn({ partition: partitionOf(region), service: "s3", resource: `${bucket}/*` });
  return policyDocument(
    [
      ownPrincipals(access),
      {
        sid: "ReadAwsOwnedBuckets",
        actions: ["s3:GetObject"],
        principals: "*",
        resources: AWS_BUCKETS.map((bucket) => objects(bucket(region))),
        // Reading public objects of AWS by anybody in the VPC is the point.
        publicByDesign: "AWS's own buckets, named one by one, read only",
      },
    ],
    { kind: "endpoint" },
  );
}

/**
 * Sources: ECR user guide, "Minimum Amazon S3 bucket permissions for Amazon ECR"; Amazon Linux 2023 user guide,
 * "Troubleshooting S3 endpoints"; Systems Manager user guide, "SSM Agent communications with AWS managed S3 buckets".
 */
const AWS_BUCKETS: readonly ((region: string) => string)[] = [
  (region) => `prod-${region}-starport-layer-bucket`,
  (region) => `al2023-repos-${region}-de612dc2`,
  (region) => `amazon-ssm-${region}`,
  (region) => `aws-ssm-${region}`,
];

/** The policy bounds what passes the endpoint; identity policies say who may do what. */
function ownPrincipals({ account, organizationId }: EndpointAccess): Statement {
  return {
    sid: "OwnPrincipals",
    actions: ["*"],
    principals: "*",
    resources: ["*"],
    conditions: {
      StringEquals:
        organizationId === undefined ? { "aws:PrincipalAccount": account } : { "aws:PrincipalOrgID": organizationId },
    },
  };
}
