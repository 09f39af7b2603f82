import { describe, expect, it } from "vitest";
import { planCidrs } from "../../src/addresses/plan-cidrs.ts";
import type { Tier } from "../../src/settings/schema.ts";
import { BASIC_TIERS, inShort, PLATFORM, withHome } from "./inputs.ts";

const WITH_PODS: readonly Tier[] = ["private", "pod"];

/** The one problem of an input. */
function onlyProblem(input: Parameters<typeof planCidrs>[0]) {
  const { problems } = planCidrs(input);
  expect(problems).toHaveLength(1);
  return { ...problems[0], short: inShort(problems)[0] };
}

describe("a VPC's block", () => {
  it.each([
    ["10.0.0.0/8", "use 10.0.0.0/16"],
    ["10.0.0.0/15", "use 10.0.0.0/16"],
    ["10.0.0.16/29", "use 10.0.0.0/20"],
  ])("is refused where AWS would: %s", (block, hint) => {
    const problem = onlyProblem(withHome({ block }));
    expect(problem.short).toBe("003 home.block");
    expect(problem.expected).toBe("a /16 to /20");
    expect(problem.hint).toBe(hint);
  });

  it.each([
    [BASIC_TIERS, "/22", "/20", "control", "/30"],
    [["private", "public"], "/23", "/22", "public", "/29"],
    [["private"], "/25", "/24", "private", "/29"],
  ] as const)("must have room for the tiers %j: %s is refused, %s is needed", (tiers, prefix, need, tier, subnet) => {
    const problem = onlyProblem(withHome({ tiers, block: `10.0.0.0${prefix}` }));
    expect(problem.short).toBe("004 home.block");
    expect(problem.message).toContain(`subnets of the ${tier} tier would be ${subnet}`);
    expect(problem.expected).toContain(`a ${need} or larger`);
    expect(problem.hint).toBe(`use 10.0.0.0${need}`);
    expect(planCidrs(withHome({ tiers, block: `10.0.0.0${need}` })).problems).toEqual([]);
  });

  it("needs no room for a tier whose subnets are all written", () => {
    const private_ = { "eu-west-1a": "10.0.0.0/28", "eu-west-1b": "10.0.0.16/28" };
    const input = withHome({ tiers: ["private"], block: "10.0.0.0/26", subnets: { private: private_ } });
    expect(planCidrs(input).problems).toEqual([]);
    const half = withHome({
      tiers: ["private"],
      block: "10.0.0.0/26",
      subnets: { private: { "eu-west-1a": "10.0.0.0/28" } },
    });
    expect(onlyProblem(half).short).toBe("004 home.block");
  });

  it("is suggested past what others have", () => {
    const reserved = [{ name: "lab", block: "10.0.4.0/24", path: "addresses.onPremises[0].block" }];
    expect(onlyProblem(withHome({ block: "10.0.0.0/22" }, { reserved })).hint).toBe("use 10.64.0.0/20");
  });

  it.each([
    ["home.block", withHome({ block: "8.8.0.0/16" }), "use 10.64.0.0/16"],
    ["home.block", withHome({ block: "172.32.0.0/16" }), "use 10.64.0.0/16"],
    ["addresses.block", { ...PLATFORM, block: "52.0.0.0/8" }, "use 10.0.0.0/12"],
    ["addresses.block", { ...PLATFORM, block: "10.0.0.0/7" }, "use 10.0.0.0/12"],
  ])("must not be public addresses: %s of %j", (path, input, hint) => {
    const problem = onlyProblem(input);
    expect(problem.short).toBe(`006 ${path}`);
    expect(problem.hint).toBe(`${hint}; if the addresses are your own, set addresses.allowPublicRanges to true`);
    expect(planCidrs({ ...input, allowPublicRanges: true }).problems).toEqual([]);
  });

  it.each([
    ["11.0.0.0/8", "use 10.64.0.0/16"],
    ["11.0.0.0/30", "use 10.64.0.0/28"],
  ])("must be neither public nor of a size that AWS refuses, and each hint is legal: %s", (block, hint) => {
    const { problems } = planCidrs(withHome({ block }));
    expect(inShort(problems)).toEqual(["003 home.block", "006 home.block"]);
    expect(problems[1]?.hint).toContain(hint);
  });

  it("is refused in a special range, public addresses allowed or not", () => {
    for (const allowPublicRanges of [false, true]) {
      const { problems } = planCidrs(withHome({ block: "224.0.0.0/16" }, { allowPublicRanges }));
      expect(inShort(problems)).toEqual(["005 home.block"]);
    }
  });

  it.each([15, 21, 16.5, Number.NaN])("has no legal size by a profile's %d", (vpcPrefix) => {
    const { plan, problems } = planCidrs({ ...PLATFORM, vpcPrefix });
    expect(plan).toBeUndefined();
    expect(inShort(problems)).toEqual(["003 addresses.vpcPrefix"]);
    expect(problems[0]?.expected).toBe("a number from 16 to 20");
  });
});

describe("a pod block", () => {
  it.each([
    ["10.0.0.0/16", "007", "use 100.64.0.0/16"],
    ["100.0.0.0/8", "007", "use 100.64.0.0/16"],
    ["100.128.0.0/20", "007", "use 100.64.0.0/20"],
    ["100.80.0.0/15", "008", "use 100.80.0.0/16"],
    ["100.80.0.0/26", "008", "use 100.64.0.0/25"],
  ])("%s is refused with %s", (podBlock, code, hint) => {
    const problem = onlyProblem(withHome({ tiers: WITH_PODS, podBlock }));
    expect(problem.short).toBe(`${code} home.podBlock`);
    expect(problem.hint).toBe(hint);
  });

  it.each(["100.80.0.0/16", "100.127.255.128/25"])("%s is accepted", (podBlock) => {
    expect(planCidrs(withHome({ tiers: WITH_PODS, podBlock })).plan?.regions["eu-west-1"]?.podBlock).toBe(podBlock);
  });
});

describe("the service block", () => {
  it.each([
    ["100.64.0.0/16", "is outside the ranges that EKS takes", "use 172.16.0.0/16"],
    ["11.0.0.0/16", "is outside the ranges that EKS takes", "use 172.16.0.0/16"],
    ["192.168.0.0/25", "is a /25", "use 172.16.0.0/24"],
    ["10.128.0.0/11", "is a /11", "use 172.16.0.0/16"],
  ])("%s is refused", (serviceBlock, message, hint) => {
    const problem = onlyProblem({ ...PLATFORM, serviceBlock });
    expect(problem.short).toBe("021 addresses.serviceBlock");
    expect(problem.message).toBe(message);
    expect(problem.expected).toBe("a /12 to /24 in 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16");
    expect(problem.hint).toBe(hint);
  });

  it.each(["10.128.0.0/12", "192.168.4.0/24", "10.100.0.0/16"])("%s is accepted", (serviceBlock) => {
    expect(planCidrs({ ...PLATFORM, serviceBlock }).plan?.serviceBlock).toBe(serviceBlock);
  });
});

describe("a block that AWS would refuse by itself", () => {
  it.each([
    ["003 home.block", withHome({ block: "10.64.0.0/12" })],
    ["004 home.block", withHome({ block: "10.65.0.0/22" })],
    ["007 home.podBlock", withHome({ tiers: WITH_PODS, podBlock: "10.65.0.0/16" })],
    ["008 home.podBlock", withHome({ tiers: WITH_PODS, podBlock: "100.64.0.0/15" }, {})],
    ["021 addresses.serviceBlock", withHome({ tiers: WITH_PODS }, { serviceBlock: "100.64.0.0/16" })],
  ])("is not compared with others, so that one mistake gives one message: %s", (short, input) => {
    const regions = input.regions.map((region) => ({
      ...region,
      tiers: [...new Set([...region.tiers, "pod" as const])],
    }));
    expect(inShort(planCidrs({ ...input, regions }).problems)).toEqual([short]);
  });
});
