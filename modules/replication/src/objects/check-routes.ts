import type { ReplicationEnd, ReplicationRoute } from "@tandem/bucket";
import type { Problem } from "@tandem/core";
import { Token } from "cdktf";
import { replicationProblems } from "../problems.ts";

/**
 * Mistakes of where a bucket's objects go: Terraform lets them pass, and every copy fails or is useless. Tokens are not
 * judged.
 * @param path construct path, for messages
 */
export function checkRoute(path: string, { source, targets }: ReplicationRoute): readonly Problem[] {
  return [
    ...(targets.length === 0 ? [nowhere(path, source)] : []),
    ...targets.flatMap((target) => [...checkPlaces(path, source, target), ...checkKey(path, target)]),
    ...checkKey(path, source),
  ];
}

function nowhere(path: string, source: ReplicationEnd): Problem {
  return replicationProblems.oneRegion({
    path,
    message: `has no other region to copy ${source.bucket} to`,
    expected: "a platform with a home and at least one peer",
    got: source.region,
    hint: "add a region to peers",
  });
}

function checkPlaces(path: string, source: ReplicationEnd, target: ReplicationEnd): readonly Problem[] {
  if (source.bucket === target.bucket) {
    return [
      replicationProblems.sameBucket({
        path,
        message: "copies a bucket into itself",
        expected: "two buckets",
        got: source.bucket,
        hint: "name the bucket of another region as target",
      }),
    ];
  }
  if (source.region !== target.region) return [];
  return [
    replicationProblems.sameRegion({
      path,
      message: `copies ${source.bucket} within ${source.region}`,
      expected: "a target in another region",
      got: target.region,
      hint: `name a bucket outside ${source.region} as target`,
    }),
  ];
}

function checkKey(path: string, { bucket, region, keyArn }: ReplicationEnd): readonly Problem[] {
  // arn:aws:kms:<region>:<account>:key/<id>
  const keyRegion = keyArn.split(":")[3];
  if (Token.isUnresolved(keyArn) || keyRegion === region) return [];
  return [
    replicationProblems.keyElsewhere({
      path,
      message: `has a key of ${keyRegion} for the bucket ${bucket}, which lies in ${region}`,
      expected: `the ARN of a key of ${region}`,
      got: keyArn,
      hint: `take the key from the contract of ${region}'s data layer`,
    }),
  ];
}
