import type { LayerStack, Profile, Region, RegionRole } from "@tandem/core";
import { synthStack, type Template } from "@tandem/testing";
import { databaseNames, GlobalCluster, MemberCluster } from "../src/index.ts";
import { type DatabaseInput, type DatabaseRuleInput, resolveDatabase } from "../src/settings/index.ts";

/** What a test may change. */
export interface MemberFixture {
  readonly settings?: DatabaseInput;
  /** @default "dev" */
  readonly profile?: Profile;
  /** @default "home" */
  readonly role?: RegionRole;
  readonly tags?: Readonly<Record<string, string>>;
}

export const HOME: Region = "eu-west-1";
export const PEER: Region = "eu-central-1";
const ACCOUNT = "111122223333";

/** Zones of a region in the fixture. */
export const zonesOf = (region: Region) => ["a", "b", "c"].map((letter) => `${region}${letter}`);

/** Builds a region's member of the global database in a stack, the way its layer does. */
export function createMember(stack: LayerStack, fixture: MemberFixture = {}): MemberCluster {
  const { settings = {}, profile = "dev", role = "home" } = fixture;
  const region = role === "home" ? HOME : PEER;
  return new MemberCluster(stack, "Database", {
    account: ACCOUNT,
    region,
    regionRole: role,
    settings: resolveDatabase(settings, profile, [HOME, PEER]),
    names: databaseNames({ platform: "tandem", environment: "test", region }),
    availabilityZones: zonesOf(region),
    vpcId: "vpc-0123456789abcdef0",
    subnetIds: ["subnet-0a", "subnet-0b", "subnet-0c"],
    keyArn: `arn:aws:kms:${region}:${ACCOUNT}:key/database`,
    logKeyArn: `arn:aws:kms:${region}:${ACCOUNT}:key/logs`,
    secretName: "tandem/test/database",
    ...(fixture.tags === undefined ? {} : { tags: fixture.tags }),
  });
}

/** Synthesizes a region's member; fails for whatever is wrong with it on any provider version. */
export function synthMember(fixture: MemberFixture = {}): Template {
  return synthStack((stack) => createMember(stack, fixture), { place: fixture.role === "peer" ? PEER : HOME });
}

/** Synthesizes the global cluster. */
export function synthGlobal(settings: DatabaseInput = {}, profile: Profile = "dev"): Template {
  return synthStack((stack) => {
    new GlobalCluster(stack, "Database", {
      name: databaseNames({ platform: "tandem", environment: "test", region: HOME }).globalCluster,
      settings: resolveDatabase(settings, profile, [HOME, PEER]),
    });
  });
}

/** What the rules look at in a platform of two regions with three zones each. */
export function ruleInput(input: DatabaseInput = {}, change: Partial<DatabaseRuleInput> = {}): DatabaseRuleInput {
  return {
    settings: resolveDatabase(input, "dev", [HOME, PEER]),
    input,
    regions: [
      { path: "home", name: HOME, availabilityZones: zonesOf(HOME) },
      { path: "peers[0]", name: PEER, availabilityZones: zonesOf(PEER) },
    ],
    tiers: ["private", "isolated"],
    ...change,
  };
}
