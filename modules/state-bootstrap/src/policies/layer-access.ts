import { bucketArn } from "@tandem/bucket";
import {
  arn,
  dnsSuffixOf,
  nameOf,
  type PlatformBase,
  partitionOf,
  policyDocument,
  type Region,
  type StackPlan,
  type StackRegion,
  type StateLocation,
  type Statement,
  stateLocation,
} from "@tandem/core";

/**
 * The least that a role needs to plan and apply one stack (control S5): read and write its own state, take and give back
 * its lock, read the states of the layers that it reads. It can delete a lock file and no state.
 *
 * Listing is allowed for the whole bucket: without it S3 answers 403 where a state is not there yet, and names of keys say
 * nothing that the naming table does not. Keys are named by alias, as another region's key ids are not known here.
 * Source: Terraform S3 backend, "Permissions required"; DynamoDB, "Using IAM policy conditions"; KMS,
 * "kms:ResourceAliases".
 */
export function layerAccessPolicy(platform: PlatformBase, { layer, place }: StackPlan): string {
  const own = stateLocation(platform, layer.name, place);
  const read = Object.values(layer.reads).flatMap((contract) =>
    placesRead(contract.scope, place, platform).map((each) => stateLocation(platform, contract.layer, each)),
  );
  const regions = [...new Set([own, ...read].map(({ region }) => region))];
  return policyDocument([
    {
      sid: "FindStates",
      actions: ["s3:ListBucket"],
      resources: [own, ...read].map(({ bucket, region }) => bucketArn({ name: bucket, region })),
    },
    { sid: "OwnState", actions: ["s3:GetObject", "s3:PutObject"], resources: [objectArn(own)] },
    {
      sid: "OwnLockFile",
      actions: ["s3:DeleteObject", "s3:GetObject", "s3:PutObject"],
      resources: [`${objectArn(own)}.tflock`],
    },
    ...(read.length === 0
      ? []
      : [{ sid: "StatesThatItReads", actions: ["s3:GetObject"], resources: read.map(objectArn) }]),
    lockItems(platform, own),
    ...regions.map((region) => stateKeyUse(platform, region, region === own.region)),
  ]);
}

/** Places whose state a stack reads of one contract. */
function placesRead(scope: string, place: StackRegion, platform: PlatformBase): readonly StackRegion[] {
  if (scope === "global") return ["global"];
  return place === "global" ? platform.regions : [place];
}

/** Lock and digest of one state, of all that are in the table. */
function lockItems({ account }: PlatformBase, { region, lockTable, bucket, key }: StateLocation): Statement {
  return {
    sid: "OwnLockItems",
    actions: ["dynamodb:DeleteItem", "dynamodb:GetItem", "dynamodb:PutItem"],
    resources: [
      arn({ partition: partitionOf(region), service: "dynamodb", region, account, resource: `table/${lockTable}` }),
    ],
    conditions: {
      "ForAllValues:StringEquals": { "dynamodb:LeadingKeys": [`${bucket}/${key}`, `${bucket}/${key}-md5`] },
      // A request that names no item would pass the condition above.
      Null: { "dynamodb:LeadingKeys": "false" },
    },
  };
}

function stateKeyUse({ name, environment, account }: PlatformBase, region: Region, writes: boolean): Statement {
  const suffix = dnsSuffixOf(region);
  const services = writes ? ["s3", "dynamodb"] : ["s3"];
  return {
    sid: `StateKey${region.replaceAll("-", "")}`,
    actions: ["kms:Decrypt", ...(writes ? ["kms:GenerateDataKey"] : [])],
    resources: [arn({ partition: partitionOf(region), service: "kms", region, account, resource: "key/*" })],
    conditions: {
      "ForAnyValue:StringEquals": {
        "kms:ResourceAliases": nameOf("stateKeyAlias", { platform: name, environment }),
      },
      StringEquals: { "kms:ViaService": services.map((service) => `${service}.${region}.${suffix}`) },
    },
  };
}

function objectArn({ bucket, key, region }: StateLocation): string {
  return `${bucketArn({ name: bucket, region })}/${key}`;
}
