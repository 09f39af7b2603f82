import { describe, expect, it } from "vitest";
import { planCidrs } from "../../src/addresses/plan-cidrs.ts";
import { HOME, inShort, PEER, PLATFORM, planOf, withHome } from "./inputs.ts";

const THIRD = { ...PEER, path: "peers[1]", name: "us-west-2", availabilityZones: ["us-west-2a", "us-west-2b"] };
const PODS = { tiers: ["private", "pod"] } as const;

describe("slots", () => {
  it("follow from the position among home and peers", () => {
    const plan = planOf({ ...PLATFORM, regions: [HOME, PEER, THIRD] });
    expect(Object.values(plan.regions).map(({ slot, block }) => [slot, block])).toEqual([
      [0, "10.64.0.0/16"],
      [1, "10.65.0.0/16"],
      [2, "10.66.0.0/16"],
    ]);
  });

  it("can be given", () => {
    expect(planOf(withHome({ slot: 15 })).regions["eu-west-1"]?.block).toBe("10.79.0.0/16");
  });

  it("are not needed by a region that has all its blocks", () => {
    const written = { ...HOME, ...PODS, block: "10.0.0.0/16", podBlock: "100.127.0.0/16", slot: 1 };
    expect(planCidrs({ ...PLATFORM, block: "10.64.0.0/15", regions: [written, PEER] }).problems).toEqual([]);
  });

  it.each([1, 1.5, -1])("must exist: home.slot %d of a platform with one VPC", (slot) => {
    const input = {
      ...PLATFORM,
      block: "10.64.0.0/16",
      regions: [
        { ...HOME, slot },
        { ...PEER, block: "10.0.0.0/16" },
      ],
    };
    const { problems } = planCidrs(input);
    expect(inShort(problems)).toEqual(["013 home.slot"]);
    expect(problems[0]?.expected).toBe("a number from 0 to 0");
    expect(problems[0]?.hint).toBe("set it to 0");
  });

  it("must exist where they follow from the position too", () => {
    const input = { ...PLATFORM, block: "10.64.0.0/16", regions: [{ ...HOME, block: "10.0.0.0/16" }, PEER] };
    const { problems } = planCidrs(input);
    expect(inShort(problems)).toEqual(["013 peers[0].slot"]);
    expect(problems[0]?.message).toBe("is 1 by position among home and peers; there are 1, counted from 0");
    expect(problems[0]?.hint).toBe("set it to 0");
  });

  it("end at 64 where pods have planned blocks", () => {
    expect(planCidrs(withHome({ ...PODS, slot: 63 }, { block: "10.0.0.0/8" })).problems).toEqual([]);
    const { problems } = planCidrs(withHome({ ...PODS, slot: 64 }, { block: "10.0.0.0/8" }));
    expect(inShort(problems)).toEqual(["013 home.slot"]);
    expect(problems[0]?.expected).toBe("a number from 0 to 63");
  });

  it("are not shared, and the slot that somebody wrote is the one to change", () => {
    const { problems } = planCidrs(withHome({ slot: 1 }));
    expect(inShort(problems)).toEqual(["012 home.slot"]);
    expect(problems[0]?.message).toBe("is 1, and so is that of peers[0], by its position");
    expect(problems[0]?.hint).toBe("set it to 0");
  });

  it("are not shared where both are written either", () => {
    const { problems } = planCidrs({
      ...PLATFORM,
      regions: [
        { ...HOME, slot: 3 },
        { ...PEER, slot: 3 },
      ],
    });
    expect(inShort(problems)).toEqual(["012 peers[0].slot"]);
    expect(problems[0]?.message).toBe("is 3, and so is that of home");
  });

  it("may be the same where one region takes a VPC from it and the other pods", () => {
    const pods = { ...HOME, ...PODS, block: "10.0.0.0/16", slot: 1 };
    expect(planCidrs({ ...PLATFORM, regions: [pods, PEER] }).problems).toEqual([]);
    const both = planCidrs({ ...PLATFORM, regions: [pods, { ...PEER, ...PODS }] });
    expect(inShort(both.problems)).toEqual(["012 home.slot"]);
  });

  it("must be numbers before they can be the same", () => {
    const slot = Number.POSITIVE_INFINITY;
    const { problems } = planCidrs({
      ...PLATFORM,
      regions: [
        { ...HOME, slot },
        { ...PEER, slot },
      ],
    });
    expect(inShort(problems)).toEqual(["013 home.slot", "013 peers[0].slot"]);
  });

  it("may run out, and then the region needs a block of its own", () => {
    const input = { ...PLATFORM, block: "10.64.0.0/16", regions: [{ ...HOME, slot: 0 }, PEER] };
    const { problems } = planCidrs({ ...input, regions: [...input.regions.slice(0, 1), { ...PEER, slot: 0 }] });
    expect(inShort(problems)).toEqual(["011 addresses.block", "012 peers[0].slot"]);
    expect(problems[1]?.hint).toBe("give the region a block of its own: peers[0].block");
  });
});

describe("the platform's block", () => {
  it.each([
    ["10.64.0.0/16", 2, "/15", "use 10.64.0.0/15"],
    ["10.65.0.0/16", 3, "/14", "use 10.64.0.0/14"],
    ["192.168.0.0/17", 2, "/15", "use 10.0.0.0/15"],
    ["10.65.0.0/24", 2, "/15", "use 10.64.0.0/15"],
  ])("%s is too small for %i regions", (block, count, prefix, hint) => {
    const { problems } = planCidrs({ ...PLATFORM, block, regions: [HOME, PEER, THIRD].slice(0, count) });
    expect(inShort(problems)).toEqual(["011 addresses.block"]);
    expect(problems[0]?.expected).toContain(`a ${prefix} or larger: ${count} regions`);
    expect(problems[0]?.hint).toBe(hint);
  });

  it("grows past what is reserved", () => {
    const reserved = [{ name: "lab", block: "10.65.0.0/24", path: "addresses.onPremises[0].block" }];
    const { problems } = planCidrs({ ...PLATFORM, block: "10.64.0.0/16", reserved });
    expect(problems[0]?.hint).toBe("use 10.0.0.0/15");
  });

  it("need not have room for regions with blocks of their own", () => {
    const input = { ...PLATFORM, block: "10.64.0.0/16", regions: [HOME, { ...PEER, block: "10.0.0.0/16" }] };
    expect(planCidrs(input).problems).toEqual([]);
  });
});
