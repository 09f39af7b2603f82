import { dnsSuffixOf, policyDocument, type Region, type Statement } from "@tandem/core";
import { endArn, type ReplicationEnd, type ReplicationRoute } from "./ends.ts";

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
 * Reads versions of the sources and writes copies. It can delete nothing at a source, and at a target only by a copied
 * marker where a route says so. Keys serve it for objects of these buckets alone, through S3 of the key's region.
 * Source: S3 user guide, "Setting up permissions for live replication", "Replicating encrypted objects" and "Object Lock
 * considerations".
 */
export function replicationPolicy(routes: readonly ReplicationRoute[]): string {
  const sources = routes.map(({ source }) => source);
  const targets = routes.flatMap((route) => route.targets);
  const objectsOf = (ends: readonly ReplicationEnd[]) => ends.map((end) => `${endArn(end)}/*`);
  const locked = routes.filter(({ objectLock }) => objectLock === true).map(({ source }) => source);
  const marked = routes.filter(({ deleteMarkers }) => deleteMarkers === true).flatMap((route) => route.targets);
  return policyDocument([
    {
      sid: "ReadConfiguration",
      actions: ["s3:GetReplicationConfiguration", "s3:ListBucket"],
      resources: sources.map(endArn),
    },
    {
      sid: "ReadVersions",
      actions: ["s3:GetObjectVersionAcl", "s3:GetObjectVersionForReplication", "s3:GetObjectVersionTagging"],
      resources: objectsOf(sources),
    },
    ...(locked.length === 0
      ? []
      : [
          {
            sid: "ReadLocks",
            actions: ["s3:GetObjectLegalHold", "s3:GetObjectRetention"],
            resources: objectsOf(locked),
          },
        ]),
    { sid: "WriteCopies", actions: ["s3:ReplicateObject", "s3:ReplicateTags"], resources: objectsOf(targets) },
    ...(marked.length === 0
      ? []
      : [{ sid: "WriteDeleteMarkers", actions: ["s3:ReplicateDelete"], resources: objectsOf(marked) }]),
    ...keyStatements("DecryptSource", ["kms:Decrypt"], sources),
    ...keyStatements("EncryptCopies", ["kms:Encrypt", "kms:GenerateDataKey"], targets),
  ]);
}

/** One statement for each region: `kms:ViaService` names one. */
function keyStatements(
  name: string,
  actions: readonly string[],
  ends: readonly ReplicationEnd[],
): readonly Statement[] {
  const regions = [...new Set(ends.map(({ region }) => region))];
  return regions.map((region) => {
    const here = ends.filter((end) => end.region === region);
    return {
      sid: regions.length === 1 ? name : `${name}In${camelCase(region)}`,
      actions,
      resources: [...new Set(here.map(({ keyArn }) => keyArn))],
      conditions: {
        StringEquals: { "kms:ViaService": `s3.${region}.${dnsSuffixOf(region)}` },
        // The bucket where it has a bucket key, otherwise the object (S3 user guide, "Replicating encrypted objects").
        StringLike: {
          "kms:EncryptionContext:aws:s3:arn": here.flatMap((end) => [endArn(end), `${endArn(end)}/*`]),
        },
      },
    };
  });
}

function camelCase(region: Region): string {
  return region.replace(/(?:^|-)([a-z0-9])/g, (_, first: string) => first.toUpperCase());
}
