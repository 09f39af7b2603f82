import { type BucketPlace, bucketArn, DENY } from "@tandem/bucket";
import type { Statement } from "@tandem/core";

/** Everything that changes a model, its tags or its lock. Copies from another region are bounded by `replicaDenial`. */
const WRITES = [
  "s3:BypassGovernanceRetention",
  "s3:DeleteObject",
  "s3:DeleteObjectTagging",
  "s3:DeleteObjectVersion",
  "s3:DeleteObjectVersionTagging",
  "s3:PutObject",
  "s3:PutObjectLegalHold",
  "s3:PutObjectRetention",
  "s3:PutObjectTagging",
  "s3:PutObjectVersionTagging",
  "s3:RestoreObject",
];

/** Layers whose roles serve models. Each stack's default tags put its layer on every role that it makes. */
const SERVING_LAYERS = ["eks", "eks-addons", "events", "serving-asg"];

/** Who may write models. */
export type ModelWriters =
  /** The release role alone. */
  | { readonly only: string }
  /** Whoever IAM lets, but what serves. */
  | "notServing";

/**
 * Keeps the models bucket read-only for whatever serves.
 *
 * A role is told by what IAM itself knows of it: by its ARN where the release role alone may write, by its `tandem:layer`
 * tag where all but the serving layers' may. Both hold alike for an instance's role, a pod's (Pod Identity and IRSA keep the
 * role's tags and ARN) and a function's, and no session can change them.
 * Source: IAM user guide, "AWS global condition context keys": aws:PrincipalArn, aws:PrincipalTag.
 */
export function modelWriteDenial(place: BucketPlace, writers: ModelWriters): Statement {
  const bucket = bucketArn(place);
  return {
    ...DENY,
    sid: writers === "notServing" ? "DenyServingToWrite" : "DenyAllButReleaseToWrite",
    actions: WRITES,
    resources: [`${bucket}/*`],
    conditions:
      writers === "notServing"
        ? { StringEquals: { "aws:PrincipalTag/tandem:layer": SERVING_LAYERS } }
        : { ArnNotEquals: { "aws:PrincipalArn": writers.only } },
  };
}
