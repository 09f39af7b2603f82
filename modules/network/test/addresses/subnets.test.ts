import { describe, expect, it } from "vitest";
import type { RegionInput } from "../../src/addresses/input.ts";
import { planCidrs } from "../../src/addresses/plan-cidrs.ts";
import { BASIC_TIERS, inShort, planOf, withHome } from "./inputs.ts";

const written = (subnets: RegionInput["subnets"], home: Partial<RegionInput> = {}) => withHome({ ...home, subnets });
const A = 'home.subnets.private["eu-west-1a"]';

describe("a written subnet", () => {
  it("takes the place of the planned one, and nothing else moves", () => {
    const plain = planOf(withHome({})).regions["eu-west-1"];
    const plan = planOf(written({ private: { "eu-west-1a": "10.64.8.0/21" } })).regions["eu-west-1"];
    expect(plan?.tiers.private).toEqual({
      areas: ["10.64.0.0/17"],
      subnets: {
        "eu-west-1a": { block: "10.64.8.0/21", usableAddresses: 2043 },
        "eu-west-1b": { block: "10.64.16.0/20", usableAddresses: 4091 },
      },
    });
    expect({ ...plan?.tiers, private: undefined }).toEqual({ ...plain?.tiers, private: undefined });
  });

  it("may lie outside its tier's area, and the tier then has two areas", () => {
    const plan = planOf(written({ isolated: { "eu-west-1b": "10.64.208.0/20" } })).regions["eu-west-1"];
    expect(plan?.tiers.isolated?.areas).toEqual(["10.64.160.0/19", "10.64.208.0/20"]);
    expect(plan?.free).toEqual(["10.64.200.0/21", "10.64.224.0/19"]);
  });

  it("may be one of the pods'", () => {
    const plan = planOf(written({ pod: { "eu-west-1a": "100.64.224.0/19" } }, { tiers: ["private", "pod"] }));
    expect(plan.regions["eu-west-1"]?.tiers.pod?.subnets["eu-west-1a"]?.block).toBe("100.64.224.0/19");
  });

  it.each([
    ["10.64.16.0/21", "use 10.64.0.0/21, or leave it out and let the planner choose 10.64.0.0/20"],
    ["10.64.0.0/19", "use 10.64.224.0/19, or leave it out and let the planner choose 10.64.0.0/20"],
  ])("overlaps the one of another zone: %s", (block, hint) => {
    const { problems } = planCidrs(written({ private: { "eu-west-1a": block } }));
    const [problem] = problems.filter(({ message }) => message.includes("eu-west-1b"));
    expect(problem?.path).toBe(A);
    expect(problem?.message).toContain(
      'overlaps the private subnet of eu-west-1b (home.subnets.private["eu-west-1b"])',
    );
    expect(problem?.hint).toBe(hint);
  });

  it("overlaps one of another tier that is written too, and the later one gives way", () => {
    const subnets = { public: { "eu-west-1a": "10.64.224.0/20" }, private: { "eu-west-1a": "10.64.224.0/21" } };
    const { problems } = planCidrs(written(subnets));
    expect(inShort(problems)).toEqual([`005 ${A}`]);
    expect(problems[0]?.message).toContain('home.subnets.public["eu-west-1a"]');
    expect(problems[0]?.expected).toBe("a /21 disjoint from 10.64.224.0/20");
  });

  it.each([
    ["10.65.0.0/20", "use 10.64.0.0/20, or leave it out and let the planner choose 10.64.0.0/20"],
    ["10.64.0.0/15", "leave it out and let the planner choose 10.64.0.0/20"],
    ["100.64.0.0/24", "use 10.64.0.0/24, or leave it out and let the planner choose 10.64.0.0/20"],
  ])("is outside the VPC: %s", (block, hint) => {
    const { problems } = planCidrs(written({ private: { "eu-west-1a": block } }));
    expect(inShort(problems)).toEqual([`009 ${A}`]);
    expect(problems[0]?.expected).toBe("a block in 10.64.0.0/16");
    expect(problems[0]?.hint).toBe(hint);
  });

  it("is outside the pod block", () => {
    const { problems } = planCidrs(written({ pod: { "eu-west-1a": "10.64.200.0/24" } }, { tiers: ["private", "pod"] }));
    expect(inShort(problems)).toEqual(['009 home.subnets.pod["eu-west-1a"]']);
    expect(problems[0]?.message).toBe("is outside the pod block 100.64.0.0/16");
  });

  it("is too small for AWS", () => {
    const { problems } = planCidrs(written({ private: { "eu-west-1a": "10.64.0.0/29" } }));
    expect(inShort(problems)).toEqual([`010 ${A}`]);
    expect(problems[0]?.hint).toBe("use 10.64.0.0/28, or leave it out and let the planner choose 10.64.0.0/20");
  });

  it("has a place of its own even in a full VPC, or is told that there is none", () => {
    const full = { "eu-west-1a": "10.0.0.0/25", "eu-west-1b": "10.0.0.128/25" };
    const home = { block: "10.0.0.0/24", tiers: ["public", "private"] as const };
    const subnets = { private: full, public: { "eu-west-1a": "10.0.0.0/28", "eu-west-1b": "10.0.0.128/28" } };
    const { problems } = planCidrs(written(subnets, home));
    expect(inShort(problems)).toEqual([`005 ${A}`, '005 home.subnets.private["eu-west-1b"]']);
    expect(problems[0]?.hint).toBe("no /25 is free in 10.0.0.0/24; make another subnet smaller");
  });

  it("must be a block", () => {
    const { problems } = planCidrs(
      written({ private: { "eu-west-1a": "10.64.0.1/20" }, public: { "eu-west-1a": "x" } }),
    );
    expect(inShort(problems)).toEqual([`002 ${A}`, '001 home.subnets.public["eu-west-1a"]']);
  });

  it.each([
    [
      { private: { "eu-west-1c": "10.64.32.0/20" } },
      'private["eu-west-1c"]',
      `add "eu-west-1c" to the region's availabilityZones`,
    ],
    [{ pod: { "eu-west-1a": "100.64.0.0/24" } }, 'pod["eu-west-1a"]', `add "pod" to the region's tiers`],
  ])("must belong to a zone and tier of the region: %j", (subnets, path, hint) => {
    const { problems } = planCidrs(written(subnets));
    expect(inShort(problems)).toEqual([`020 home.subnets.${path}`]);
    expect(problems[0]?.hint).toBe(`remove it, or ${hint}`);
  });

  it("is checked in a region whose name or VPC is wrong too", () => {
    const { problems } = planCidrs(written({ private: { "eu-west-1a": "10.0.0.0/33" } }, { block: "10.0.0.0/8" }));
    expect(inShort(problems)).toEqual(["003 home.block", `001 ${A}`]);
  });
});

describe("a pod block", () => {
  it("is of no use without the pod tier", () => {
    const { problems } = planCidrs(withHome({ podBlock: "100.80.0.0/16", tiers: BASIC_TIERS }));
    expect(inShort(problems)).toEqual(["020 home.podBlock"]);
    expect(problems[0]?.hint).toBe(`remove it, or add "pod" to the region's tiers`);
  });
});
