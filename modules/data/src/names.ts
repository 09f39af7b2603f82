import { nameOf, type Region } from "@tandem/core";
import { type ByClass, byClass } from "./buckets/classes.ts";
import { REGION_KEYS, type RegionKey, SHARED_KEYS, type SharedKey } from "./keys/purposes.ts";

/** Names of a region's data; the naming table makes them. */
export interface DataNames {
  /** Aliases of keys by purpose. */
  readonly keyAliases: Readonly<Record<RegionKey | SharedKey, string>>;
  readonly buckets: ByClass<string>;
  /** The same in each region. */
  readonly registryTable: string;
  /** The same in each region. */
  readonly databaseSecret: string;
  readonly backupVault: string;
  readonly backupPlan: string;
  readonly backupRole: string;
  readonly restoreTestingPlan: string;
  /** The one role that may write models. */
  readonly releaseRole: string;
}

/** Whose data is named. */
export interface DataNameInput {
  readonly platform: string;
  readonly environment: string;
  readonly account: string;
  readonly region: Region;
}

/** Names the parts of a region's data; any region can name those of every other. */
export function dataNames({ platform, environment, account, region }: DataNameInput): DataNames {
  const usual = { platform, environment };
  const placed = { ...usual, layer: "data", place: region };
  const purposes = [...REGION_KEYS, ...SHARED_KEYS];
  return {
    keyAliases: Object.fromEntries(
      purposes.map((purpose) => [purpose, nameOf("kmsAlias", { ...usual, part: purpose })]),
    ) as DataNames["keyAliases"],
    buckets: byClass((part) => nameOf("bucket", { ...usual, account, region, part })),
    registryTable: nameOf("dynamodbTable", { ...usual, part: "registry" }),
    databaseSecret: nameOf("secret", { ...usual, part: "database" }),
    backupVault: nameOf("backupVault", { ...usual, part: "data" }),
    backupPlan: nameOf("backupPlan", { ...usual, part: "data" }),
    backupRole: nameOf("iamRole", { ...placed, part: "backup" }),
    restoreTestingPlan: nameOf("restoreTestingPlan", { ...usual, part: "data" }),
    releaseRole: nameOf("iamRole", { ...placed, part: "release" }),
  };
}
