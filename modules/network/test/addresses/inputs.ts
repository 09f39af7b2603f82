import type { Problem } from "@tandem/core";
import fc from "fast-check";
import type { AddressInput, RegionInput } from "../../src/addresses/input.ts";
import { PLAN_ORDER } from "../../src/addresses/layout.ts";
import type { AddressPlan } from "../../src/addresses/plan.ts";
import { planCidrs } from "../../src/addresses/plan-cidrs.ts";
import type { Tier } from "../../src/settings/schema.ts";

/** Regions of the generated platforms, with zones that they have. */
const REGIONS = {
  "eu-west-1": ["a", "b", "c"],
  "eu-central-1": ["a", "b", "c"],
  "us-east-1": ["a", "b", "c", "d", "e", "f"],
  "ap-northeast-1": ["a", "c", "d"],
  "us-west-2": ["a", "b", "c", "d"],
} as const;

export const BASIC_TIERS: readonly Tier[] = ["public", "private", "isolated", "control"];

export const HOME: RegionInput = {
  path: "home",
  name: "eu-west-1",
  availabilityZones: ["eu-west-1a", "eu-west-1b"],
  tiers: BASIC_TIERS,
};

export const PEER: RegionInput = {
  path: "peers[0]",
  name: "eu-central-1",
  availabilityZones: ["eu-central-1a", "eu-central-1b"],
  tiers: BASIC_TIERS,
};

export const PLATFORM: AddressInput = {
  path: "addresses",
  block: "10.64.0.0/12",
  vpcPrefix: 16,
  minimumZones: 2,
  reserved: [],
  regions: [HOME, PEER],
};

/** The platform with other settings for home. */
export function withHome(home: Partial<RegionInput>, rest: Partial<AddressInput> = {}): AddressInput {
  return { ...PLATFORM, ...rest, regions: [{ ...HOME, ...home }, PEER] };
}

/** The plan of a platform that is known to be right. */
export function planOf(input: AddressInput): AddressPlan {
  const { plan, problems } = planCidrs(input);
  if (plan === undefined)
    throw new Error(`no plan: ${problems.map((each) => `${each.path} ${each.message}`).join("; ")}`);
  return plan;
}

/** Problems in short: `005 home.block`. */
export function inShort(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ code, path }) => `${code.slice(-3)} ${path}`);
}

/** A subnet's identity and place. */
export interface FlatSubnet {
  readonly key: string;
  readonly block: string;
}

/** Every subnet of a plan. */
export function subnetsOf(plan: AddressPlan): readonly FlatSubnet[] {
  return Object.values(plan.regions).flatMap(({ region, tiers }) =>
    Object.entries(tiers).flatMap(([tier, { subnets }]) =>
      Object.entries(subnets).map(([zone, { block }]) => ({ key: `${region} ${tier} ${zone}`, block })),
    ),
  );
}

/** Platforms without a mistake: two to five regions with slots of their own, some zones and tiers of each. */
export const legalPlatform: fc.Arbitrary<AddressInput> = fc
  .record({
    vpcPrefix: fc.integer({ min: 16, max: 20 }),
    block: fc.constantFrom("10.64.0.0/12", "10.0.0.0/8", "10.128.0.0/10"),
    names: fc.shuffledSubarray(Object.keys(REGIONS) as (keyof typeof REGIONS)[], { minLength: 2 }),
    slots: fc.uniqueArray(fc.nat(15), { minLength: 5, maxLength: 5 }),
    zones: fc.array(fc.nat(), { minLength: 5, maxLength: 5 }),
    tiers: fc.array(fc.shuffledSubarray([...PLAN_ORDER], { minLength: 1 }), { minLength: 5, maxLength: 5 }),
  })
  .map(({ vpcPrefix, block, names, slots, zones, tiers }) => ({
    ...PLATFORM,
    block,
    vpcPrefix,
    reserved: [{ name: "Dublin office", block: "192.168.0.0/16", path: "addresses.onPremises[0].block" }],
    regions: names.map((name, index) => ({
      path: index === 0 ? "home" : `peers[${index - 1}]`,
      name,
      slot: slots[index] ?? index,
      availabilityZones: someZones(name, zones[index] ?? 0),
      tiers: tiers[index] ?? BASIC_TIERS,
    })),
  }));

/** Two zones at least, chosen and turned by a number. */
function someZones(name: keyof typeof REGIONS, choice: number): readonly string[] {
  const all = REGIONS[name].map((letter) => `${name}${letter}`);
  const turned = [...all.slice(choice % all.length), ...all.slice(0, choice % all.length)];
  return turned.slice(0, 2 + (choice % (all.length - 1)));
}

/** Zones that a region of the generated platforms has. */
export function allZones(name: string): readonly string[] {
  return REGIONS[name as keyof typeof REGIONS].map((letter) => `${name}${letter}`);
}
