import type { LayerStack, Profile } from "@tandem/core";
import { synthStack, type Template } from "@tandem/testing";
import type { TerraformProvider } from "cdktf";
import {
  backupTags,
  DatabaseSecret,
  dataNames,
  RegionBackup,
  RegionBuckets,
  RegionKeys,
  ReleaseRegistry,
  ReleaseRole,
  SharedKeys,
  vaultArn,
} from "../src/index.ts";
import { type DataInput, resolveData } from "../src/settings/index.ts";

export const ACCOUNT = "111122223333";
export const HOME = "eu-west-1";
export const PEER = "eu-central-1";
export const OWNER = { platform: "tandem", environment: "test", account: ACCOUNT, region: HOME } as const;
export const NAMES = dataNames(OWNER);

/** What a test may change. */
export interface DataFixture {
  readonly profile?: Profile;
  readonly settings?: DataInput;
}

/** Builds a region's data in a stack, the way its layer does, without the database. */
export function createRegion(stack: LayerStack, { profile = "dev", settings: input = {} }: DataFixture = {}): void {
  const settings = resolveData(input, profile);
  const { destroyable } = settings;
  const { arns, keys } = new RegionKeys(stack, "Keys", { ...OWNER, aliases: NAMES.keyAliases, destroyable });
  new RegionBuckets(stack, "Buckets", { ...OWNER, names: NAMES, settings, keyArns: arns, replicaSources: [PEER] });
  new ReleaseRole(stack, "Release", {
    ...OWNER,
    name: NAMES.releaseRole,
    bucket: NAMES.buckets.models,
    table: NAMES.registryTable,
    modelKeyArn: keys.models.arn,
    registryKeyAlias: NAMES.keyAliases.registry,
  });
  new RegionBackup(stack, "Backup", {
    ...OWNER,
    names: NAMES,
    settings: settings.backup,
    keyArn: arns.backup,
    copyVaultArn: vaultArn(NAMES.backupVault, { account: ACCOUNT, region: PEER }),
    destroyable,
  });
}

/** Builds what all regions share in a stack, the way its layer does, without the database. */
export function createShared(stack: LayerStack, { profile = "dev", settings: input = {} }: DataFixture = {}): void {
  const { destroyable } = resolveData(input, profile);
  const provider = stack.node.findChild("aws") as TerraformProvider;
  const keysIn = (region: typeof HOME | typeof PEER) =>
    new SharedKeys(stack, `Keys-${region}`, { ...OWNER, region, aliases: NAMES.keyAliases, destroyable, provider })
      .keys;
  const [home, peer] = [keysIn(HOME), keysIn(PEER)];
  new ReleaseRegistry(stack, "Registry", {
    name: NAMES.registryTable,
    home: { region: HOME, keyArn: home.registry.arn },
    peers: [{ region: PEER, keyArn: peer.registry.arn, provider }],
    destroyable,
    tags: backupTags(NAMES),
  });
  new DatabaseSecret(stack, "DatabaseSecret", {
    name: NAMES.databaseSecret,
    home: { region: HOME, keyArn: home.secrets.arn },
    peers: [{ region: PEER, keyArn: peer.secrets.arn }],
    username: "registry_admin",
    port: 6543,
    passwordVersion: 3,
    destroyable,
  });
}

/** Synthesizes a region's data; fails for whatever is wrong with it on any provider version. */
export function synthRegion(fixture: DataFixture = {}): Template {
  return synthStack((stack) => createRegion(stack, fixture));
}

/** Synthesizes what all regions share. */
export function synthShared(fixture: DataFixture = {}): Template {
  return synthStack((stack) => createShared(stack, fixture));
}
