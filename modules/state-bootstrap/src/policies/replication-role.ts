import { bucketArn } from "@tandem/bucket";
import { dnsSuffixOf, policyDocument, type Region } from "@tandem/core";

/** One side of a replication. */
export interface ReplicationEnd {
  /** The bucket's name. */
  readonly bucket: string;
  readonly region: Region;
  /** ARN of the key of the bucket; may be a token. */
  readonly keyArn: string;
}

/**
 * S3 may assume the role. No condition on source: S3 documents none for replication, and only whoever may pass this role
 * in its own account can put it into a bucket's configuration.
 */
export function replicationTrust(): string {
  return policyDocument(
    [{ sid: "S3Replicates", actions: ["sts:AssumeRole"], principals: { Service: "s3.amazonaws.com" } }],
    { kind: "trust" },
  );
}

/**
 * Reads versions of the source and writes copies; it cannot delete anything on either side.
 * Source: S3 user guide, "Setting up permissions for live replication" and "Replicating encrypted objects".
 */
export function replicationPolicy(source: ReplicationEnd, target: ReplicationEnd): string {
  const via = ({ region }: ReplicationEnd) => ({
    StringEquals: { "kms:ViaService": `s3.${region}.${dnsSuffixOf(region)}` },
  });
  const arnOf = ({ bucket, region }: ReplicationEnd) => bucketArn({ name: bucket, region });
  return policyDocument([
    {
      sid: "ReadConfiguration",
      actions: ["s3:GetReplicationConfiguration", "s3:ListBucket"],
      resources: [arnOf(source)],
    },
    {
      sid: "ReadVersions",
      actions: ["s3:GetObjectVersionAcl", "s3:GetObjectVersionForReplication", "s3:GetObjectVersionTagging"],
      resources: [`${arnOf(source)}/*`],
    },
    { sid: "WriteCopies", actions: ["s3:ReplicateObject", "s3:ReplicateTags"], resources: [`${arnOf(target)}/*`] },
    { sid: "DecryptSource", actions: ["kms:Decrypt"], resources: [source.keyArn], conditions: via(source) },
    {
      sid: "EncryptCopies",
      actions: ["kms:Encrypt", "kms:GenerateDataKey"],
      resources: [target.keyArn],
      conditions: via(target),
    },
  ]);
}
