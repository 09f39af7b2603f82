import type { LayerStack, Profile } from "@tandem/core";
import { synthStack, type Template } from "@tandem/testing";
import { StateBootstrap, stateNames } from "../src/index.ts";
import { resolveState, type StateInput } from "../src/settings/index.ts";

/** What a test may change. */
export interface StateFixture {
  readonly settings?: StateInput;
  readonly profile?: Profile;
}

export const ACCOUNT = "111122223333";
export const REGION = "eu-west-1";
export const STATE_KEYS = ["test/eu-west-1/network/terraform.tfstate", "test/global/dns/terraform.tfstate"];
export const COPIED_KEYS = ["test/eu-central-1/network/terraform.tfstate"];

/** Builds what keeps a region's state in a stack, the way its layer does. */
export function createState(stack: LayerStack, { settings: input = {}, profile = "dev" }: StateFixture = {}) {
  const settings = resolveState(input, profile);
  return new StateBootstrap(stack, "State", {
    account: ACCOUNT,
    region: REGION,
    settings,
    names: stateNames({ platform: "tandem", environment: "test", account: ACCOUNT, region: REGION }),
    stateKeys: STATE_KEYS,
    copies: settings.replica ? { stateKeys: COPIED_KEYS } : undefined,
  });
}

/** Synthesizes it; fails for whatever is wrong with it on any provider version. */
export function synthState(fixture: StateFixture = {}): Template {
  return synthStack((stack) => createState(stack, fixture));
}
