import type { LayerStack } from "@tandem/core";
import { synthStack, type Template } from "@tandem/testing";
import { planCidrs } from "../src/addresses/index.ts";
import { Network, networkNames } from "../src/index.ts";
import { type NetworkInput, natKeys, networkProfiles, resolveNetwork } from "../src/settings/index.ts";

/** What a test may change. */
export interface NetworkFixture {
  readonly settings?: NetworkInput;
  readonly profile?: "dev" | "staging" | "prod";
  readonly zones?: readonly string[];
  /** @default the whole supported range */
  readonly awsRange?: string;
  readonly natAvailabilityZones?: readonly string[];
  readonly ipamPoolId?: string;
}

const ACCOUNT = "111122223333";
const REGION = "eu-west-1";

/** Builds a region's network in a stack, the way its layer does. */
export function createNetwork(stack: LayerStack, fixture: NetworkFixture = {}): Network {
  const { settings: input = {}, profile = "dev", zones = ["eu-west-1a", "eu-west-1b"] } = fixture;
  const settings = resolveNetwork(input, profile, fixture.awsRange ?? ">= 5.100.0, < 7.0.0");
  const { plan, problems } = planCidrs({
    path: "addresses",
    block: "10.64.0.0/14",
    vpcPrefix: networkProfiles[profile].vpcPrefix,
    minimumZones: 2,
    reserved: [],
    regions: [{ path: "home", name: REGION, availabilityZones: zones, tiers: settings.tiers }],
  });
  const addresses = plan?.regions[REGION];
  if (addresses === undefined) throw new Error(JSON.stringify(problems));
  return new Network(stack, "Network", {
    account: ACCOUNT,
    region: REGION,
    settings,
    names: networkNames({ platform: "tandem", environment: "test", account: ACCOUNT, region: REGION }),
    addresses,
    natKeys: natKeys(settings.nat, zones, fixture.natAvailabilityZones),
    ipamPoolId: fixture.ipamPoolId,
  });
}

/** Synthesizes a region's network; fails for whatever is wrong with it on any provider version. */
export function synthNetwork(fixture: NetworkFixture = {}): Template {
  return synthStack(
    (stack) => createNetwork(stack, fixture),
    fixture.awsRange === undefined ? {} : { versions: { aws: fixture.awsRange } },
  );
}
