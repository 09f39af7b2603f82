import { AwsProvider } from "@cdktf/provider-aws/lib/provider/index.js";
import type { Profile, Region } from "@tandem/core";
import { synthStack } from "@tandem/testing";
import { Replication, type ReplicationPlace, replicationNames } from "../src/index.ts";
import type { CopyableClass, ReplicationInput } from "../src/settings/index.ts";
import { resolveReplication } from "../src/settings/index.ts";

export const ACCOUNT = "111122223333";
export const HOME = "eu-west-1";
export const PEER = "eu-central-1";

export const keyOf = (region: Region, purpose: string) => `arn:aws:kms:${region}:${ACCOUNT}:key/${purpose}`;
export const bucketOf = (region: Region, bucketClass: CopyableClass | "logs") => `${bucketClass}-${region}`;

/** Builds replication between two regions the way its layer does. */
export function synthReplication(
  input: ReplicationInput = {},
  profile: Profile = "dev",
  regions: readonly Region[] = [HOME, PEER],
) {
  let made: Replication | undefined;
  const template = synthStack((stack) => {
    const placeOf = (region: Region): ReplicationPlace => ({
      endOf: (bucketClass) => ({
        bucket: bucketOf(region, bucketClass),
        region,
        keyArn: keyOf(region, bucketClass === "models" ? "models" : "data"),
      }),
      reportBucket: bucketOf(region, "logs"),
      imageKeyArn: keyOf(region, "data"),
      provider: region === HOME ? undefined : new AwsProvider(stack, `aws-${region}`, { region, alias: region }),
    });
    made = new Replication(stack, "Replication", {
      account: ACCOUNT,
      settings: resolveReplication(input, profile, "tandem/test"),
      names: replicationNames({ platform: "tandem", environment: "test" }),
      tags: { "tandem:platform": "tandem" },
      places: Object.fromEntries(regions.map((region) => [region, placeOf(region)])),
    });
  });
  if (made === undefined) throw new Error("Nothing was built.");
  return { template, made };
}
