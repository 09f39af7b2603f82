import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Cidr } from "../../src/addresses/cidr.ts";
import { formatPlan } from "../../src/addresses/format-plan.ts";
import type { AddressInput } from "../../src/addresses/input.ts";
import { PLAN_ORDER, TIER_AREAS } from "../../src/addresses/layout.ts";
import { planCidrs } from "../../src/addresses/plan-cidrs.ts";
import { SPECIAL_RANGES } from "../../src/addresses/ranges.ts";
import { anyCidr, cidr } from "./generators.ts";
import { allZones, type FlatSubnet, legalPlatform, planOf, subnetsOf } from "./inputs.ts";

/** Input as people mistype it: any text where blocks and zones stand, any numbers. */
const anything: fc.Arbitrary<AddressInput> = fc
  .tuple(
    legalPlatform,
    fc.array(fc.oneof(anyCidr.map(String), fc.string(), fc.constant(undefined)), { minLength: 20, maxLength: 20 }),
    fc.oneof(fc.integer({ min: -40, max: 40 }), fc.double()),
  )
  .map(([legal, texts, number]) => ({
    ...legal,
    block: texts[0] ?? legal.block,
    ...(texts[1] === undefined ? {} : { serviceBlock: texts[1] }),
    allowPublicRanges: texts[2] === undefined,
    vpcPrefix: texts[3] === undefined ? number : legal.vpcPrefix,
    reserved: [{ name: "lab", block: texts[4] ?? "10.0.0.0/24", path: "addresses.onPremises[0].block" }],
    regions: legal.regions.map((region, index) => ({
      ...region,
      ...(texts[5 + index] === undefined ? {} : { block: texts[5 + index] }),
      ...(texts[10 + index] === undefined ? {} : { podBlock: texts[10 + index] }),
      ...(texts[15] === undefined ? {} : { slot: number }),
      availabilityZones: [...region.availabilityZones, ...(texts[16] === undefined ? [] : [texts[16]])],
      subnets: Object.fromEntries(
        PLAN_ORDER.map((tier, at) => [
          tier,
          { [allZones(region.name)[0] ?? ""]: texts[(at + index) % 20] ?? "10.0.0.0/28" },
        ]),
      ),
    })),
  }));

/** Fails when a subnet of the first list is elsewhere in the second, or gone. */
function expectUnmoved(before: readonly FlatSubnet[], after: readonly FlatSubnet[]): void {
  const places = new Map(after.map(({ key, block }) => [key, block]));
  for (const { key, block } of before) expect([key, places.get(key)]).toEqual([key, block]);
}

describe("planCidrs keeps its laws:", () => {
  it("accepts every legal platform", () => {
    fc.assert(
      fc.property(legalPlatform, (input) => {
        expect(planCidrs(input).problems).toEqual([]);
      }),
    );
  });

  it("every subnet lies in its VPC, pod subnets in the pod block", () => {
    fc.assert(
      fc.property(legalPlatform, (input) => {
        for (const { block, podBlock, tiers } of Object.values(planOf(input).regions)) {
          for (const [tier, { subnets }] of Object.entries(tiers)) {
            const parent = cidr(tier === "pod" ? (podBlock ?? "") : block);
            expect(Object.values(subnets).every((subnet) => parent.contains(cidr(subnet.block)))).toBe(true);
          }
        }
      }),
    );
  });

  it("every tier has a subnet in every zone, and its areas cover them", () => {
    fc.assert(
      fc.property(legalPlatform, (input) => {
        const plan = planOf(input);
        for (const { name, availabilityZones, tiers } of input.regions) {
          const planned = Object.values(plan.regions).find(({ region }) => region === name);
          expect(Object.keys(planned?.tiers ?? {}).sort()).toEqual([...tiers].sort());
          for (const { subnets, areas } of Object.values(planned?.tiers ?? {})) {
            expect(Object.keys(subnets).sort()).toEqual([...availabilityZones].sort());
            const covers = (block: string) => areas.some((area) => cidr(area).contains(cidr(block)));
            expect(Object.values(subnets).every(({ block }) => covers(block))).toBe(true);
          }
        }
      }),
    );
  });

  it("no two blocks share an address: subnets, free space, services, offices, special ranges", () => {
    fc.assert(
      fc.property(legalPlatform, (input) => {
        const plan = planOf(input);
        const blocks = [
          ...subnetsOf(plan).map(({ block }) => cidr(block)),
          ...Object.values(plan.regions).flatMap(({ free }) => free.map(cidr)),
          ...plan.free.map(cidr),
          cidr(plan.serviceBlock),
          ...input.reserved.map(({ block }) => cidr(block)),
          ...SPECIAL_RANGES.map((range) => range.cidr),
        ].sort((a, b) => a.first - b.first);
        const meet = blocks.filter((block, index) => index > 0 && block.first <= (blocks[index - 1]?.last ?? -1));
        expect(meet).toEqual([]);
      }),
    );
  });

  it("every subnet has the size that the layout promises, and AWS takes it", () => {
    fc.assert(
      fc.property(legalPlatform, (input) => {
        for (const { tiers } of Object.values(planOf(input).regions)) {
          for (const tier of PLAN_ORDER) {
            const parent = TIER_AREAS[tier].within === "pods" ? 16 : input.vpcPrefix;
            const prefix = parent + TIER_AREAS[tier].areaBits + 3;
            for (const subnet of Object.values(tiers[tier]?.subnets ?? {})) {
              expect(cidr(subnet.block).prefix).toBe(prefix);
              expect(prefix).toBeLessThanOrEqual(28);
              expect(subnet.usableAddresses).toBe(2 ** (32 - prefix) - 5);
            }
          }
        }
      }),
    );
  });

  it("adding a zone moves no subnet", () => {
    fc.assert(
      fc.property(legalPlatform, (input) => {
        const wider = input.regions.map((region) => ({ ...region, availabilityZones: allZones(region.name) }));
        expectUnmoved(subnetsOf(planOf(input)), subnetsOf(planOf({ ...input, regions: wider })));
      }),
    );
  });

  it("adding a tier moves no subnet", () => {
    fc.assert(
      fc.property(legalPlatform, (input) => {
        const wider = input.regions.map((region) => ({ ...region, tiers: PLAN_ORDER }));
        expectUnmoved(subnetsOf(planOf(input)), subnetsOf(planOf({ ...input, regions: wider })));
      }),
    );
  });

  it("adding a region at the end moves no subnet, with slots or without", () => {
    fc.assert(
      fc.property(legalPlatform, fc.boolean(), (input, withSlots) => {
        const regions = input.regions.map(({ slot, ...region }) => (withSlots ? { ...region, slot } : region));
        const fewer = { ...input, regions: regions.slice(0, -1) };
        expectUnmoved(subnetsOf(planOf(fewer)), subnetsOf(planOf({ ...input, regions })));
      }),
    );
  });

  it("the order of regions, zones and tiers is irrelevant where regions have slots", () => {
    fc.assert(
      fc.property(legalPlatform, (input) => {
        const turned = input.regions.toReversed().map((region) => ({
          ...region,
          availabilityZones: region.availabilityZones.toReversed(),
          tiers: region.tiers.toReversed(),
        }));
        expect(planOf({ ...input, regions: turned })).toEqual(planOf(input));
      }),
    );
  });

  it("says the same of the same input, in the order of paths, and plans nothing that has an error", () => {
    fc.assert(
      fc.property(anything, (input) => {
        const { plan, problems } = planCidrs(input);
        expect(planCidrs(structuredClone(input))).toEqual({ ...(plan === undefined ? {} : { plan }), problems });
        const paths = problems.map(({ path }) => path);
        expect(paths).toEqual(paths.toSorted(new Intl.Collator("en", { numeric: true }).compare));
        expect(plan === undefined).toBe(problems.some(({ severity }) => severity === "error"));
        expect(JSON.stringify(problems)).not.toMatch(/undefined|NaN|Infinity|\[object/);
      }),
    );
  });

  it("a written VPC that is in the way gets a block that is not, if it follows the hint", () => {
    fc.assert(
      fc.property(legalPlatform, fc.nat(2 ** 20 - 1), (input, address) => {
        const written = (block: string) => ({
          ...input,
          regions: input.regions.map((region, index) => (index === 0 ? { ...region, block } : region)),
        });
        const first = planCidrs(written(Cidr.around(cidr(input.block).first + address, input.vpcPrefix).toString()));
        for (const { path, hint } of first.problems) {
          expect(path).toBe("home.block");
          expect(planCidrs(written(hint.replace(/^use /, ""))).problems).toEqual([]);
        }
      }),
    );
  });

  it("a written subnet that is in the way gets a block that is not, if it follows the hint", () => {
    fc.assert(
      fc.property(legalPlatform, fc.nat(2 ** 16 - 1), fc.integer({ min: 20, max: 30 }), (input, offset, prefix) => {
        const [home] = input.regions;
        const zone = home?.availabilityZones[0] ?? "";
        const vpc = cidr(Object.values(planOf(input).regions).find(({ region }) => region === home?.name)?.block ?? "");
        const written = (block: string | undefined) => ({
          ...input,
          regions: input.regions.map((region, index) =>
            index > 0 || block === undefined
              ? region
              : { ...region, tiers: PLAN_ORDER, subnets: { private: { [zone]: block } } },
          ),
        });
        const first = planCidrs(written(Cidr.around(vpc.first + offset, prefix).toString()));
        for (const { path, hint } of first.problems) {
          expect(path).toBe(`home.subnets.private["${zone}"]`);
          const block = /^use ([0-9./]+)/.exec(hint)?.[1];
          expect(block !== undefined || /^(leave it out|no \/\d+ is free)/.test(hint)).toBe(true);
          expect(planCidrs(written(block)).problems).toEqual([]);
        }
      }),
    );
  });

  it("is plain JSON and prints in 100 columns", () => {
    fc.assert(
      fc.property(legalPlatform, (input) => {
        const plan = planOf(input);
        expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
        const lines = formatPlan(plan).split("\n");
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
        for (const { key, block } of subnetsOf(plan)) {
          const words = [...key.split(" "), block];
          expect(lines.filter((line) => words.every((word, at) => line.split(/ +/)[at] === word))).toHaveLength(1);
        }
      }),
    );
  });
});
