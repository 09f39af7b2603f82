import {
  accessDenials,
  bucketArn,
  customerKeyDenial,
  encryptionDenials,
  logDeliveryWrites,
  replicaDenial,
} from "@tandem/bucket";
import { confusedDeputy, policyDocument, type Region, type Statement } from "@tandem/core";
import { type ModelWriters, modelWriteDenial } from "./model-writes.ts";

/** Whose bucket it is. */
export interface BucketOwner {
  readonly platform: string;
  readonly environment: string;
  readonly account: string;
  readonly region: Region;
}

/** What a data bucket's policy is written over. */
export interface DataBucketPolicyInput extends BucketOwner {
  /** The bucket's name. */
  readonly name: string;
  /** ARN of the bucket's key; may be a token. */
  readonly keyArn: string;
  /** Regions whose objects may be copied here. */
  readonly replicaSources: readonly Region[];
  /**
   * Who may write, where that is for a policy to say.
   * @default - whoever IAM lets
   */
  readonly writers?: ModelWriters | undefined;
}

/**
 * Policy of a bucket of data. It allows nothing, IAM policies do that. It denies old TLS, other accounts, another
 * encryption than the bucket's, copies by others than the replication's role, and writes where the class says so. Nothing
 * denies changing the policy itself, so nobody can lock the account out (control D9).
 */
export function dataBucketPolicy(input: DataBucketPolicyInput): string {
  const { writers, platform, environment } = input;
  return policyDocument(
    [
      ...accessDenials(input),
      ...encryptionDenials(input),
      replicaDenial(input, { platform, environment, layer: "replication" }, input.replicaSources),
      ...(writers === undefined ? [] : [modelWriteDenial(input, writers)]),
    ],
    { kind: "resource" },
  );
}

/** What the log bucket's policy is written over. */
export interface LogBucketPolicyInput extends BucketOwner {
  readonly name: string;
  /** Names of the buckets whose requests are logged, by the prefix that their records get. */
  readonly logged: Readonly<Record<string, string>>;
  /** Names of the buckets whose objects are listed. */
  readonly listed: readonly string[];
}

/** Folder of inventories in the log bucket. */
export const INVENTORY_PREFIX = "inventory";

/** S3 writes access logs and inventories of the region's buckets; what every bucket denies comes besides. */
export function logBucketPolicy(input: LogBucketPolicyInput): string {
  return policyDocument(
    [
      ...accessDenials(input),
      customerKeyDenial(input),
      ...logDeliveryWrites({ ...input, sources: input.logged }),
      ...input.listed.map((source) => inventoryWrites(input, source)),
    ],
    { kind: "resource" },
  );
}

/** Source: S3 user guide, "Granting permissions for S3 Inventory". */
function inventoryWrites({ account, ...place }: LogBucketPolicyInput, source: string): Statement {
  const { region } = place;
  return {
    sid: `InventoryOf${source.replace(/[^A-Za-z0-9]/g, "")}`,
    actions: ["s3:PutObject"],
    principals: { Service: "s3.amazonaws.com" },
    resources: [`${bucketArn(place)}/${INVENTORY_PREFIX}/${source}/*`],
    conditions: confusedDeputy({ account, sourceArn: bucketArn({ name: source, region }) }),
  };
}
