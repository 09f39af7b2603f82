import { arn, nameOf, partitionOf, type Region, type Statement } from "@tandem/core";
import { type BucketPlace, bucketArn, DENY } from "../denials.ts";

/** Whose replication it is. */
export interface ReplicationOwner {
  readonly platform: string;
  readonly environment: string;
  /** Layer that configures the replication. */
  readonly layer: string;
}

/** Name of the role that copies objects out of a region. Known from the naming table, so that no one needs to read it. */
export function replicationRoleName({ platform, environment, layer }: ReplicationOwner, source: Region): string {
  return nameOf("iamRole", { platform, environment, layer, place: "global", part: `from-${source}` });
}

/**
 * Lets nobody but the replication's own roles write copies into a bucket: the actions are not those of an upload, so what
 * a policy says of uploads does not bound them. The roles are named in a condition, not as principals, since S3 refuses a
 * policy about a role that does not exist yet, and the buckets come first.
 * @param sources regions whose objects may arrive; none where the bucket is no target
 */
export function replicaDenial(
  bucket: BucketPlace & { readonly account: string },
  owner: ReplicationOwner,
  sources: readonly Region[],
): Statement {
  const partition = partitionOf(bucket.region);
  const roleArns = sources.map((source) =>
    arn({ partition, service: "iam", account: bucket.account, resource: `role/${replicationRoleName(owner, source)}` }),
  );
  return {
    ...DENY,
    sid: "DenyStrangeReplicas",
    actions: ["s3:ObjectOwnerOverrideToBucketOwner", "s3:ReplicateDelete", "s3:ReplicateObject", "s3:ReplicateTags"],
    resources: [`${bucketArn(bucket)}/*`],
    ...(roleArns.length === 0 ? {} : { conditions: { ArnNotEquals: { "aws:PrincipalArn": roleArns } } }),
  };
}
