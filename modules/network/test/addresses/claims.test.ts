import { describe, expect, it } from "vitest";
import type { AddressInput } from "../../src/addresses/input.ts";
import { planCidrs } from "../../src/addresses/plan-cidrs.ts";
import { BASIC_TIERS, HOME, inShort, PEER, PLATFORM, withHome } from "./inputs.ts";

const OFFICE = "addresses.onPremises[0].block";
const reserve = (...blocks: readonly string[]) =>
  blocks.map((block, index) => ({ name: `office ${index}`, block, path: `addresses.onPremises[${index}].block` }));
const withPods = { tiers: [...BASIC_TIERS, "pod"] } as const;

interface Case {
  readonly when: string;
  readonly input: AddressInput;
  readonly path: string;
  readonly with: string;
  readonly breaks: string;
  readonly disjoint: string;
  readonly hint: string;
}

const cases: readonly Case[] = [
  {
    when: "a written VPC meets a planned one",
    input: withHome({ block: "10.65.0.0/16" }),
    path: "home.block",
    with: "the VPC of eu-central-1 (peers[0].slot)",
    breaks: "AWS refuses to connect VPCs that overlap",
    disjoint: "a /16 disjoint from 10.65.0.0/16",
    hint: "use 10.64.0.0/16",
  },
  {
    when: "two written VPCs meet",
    input: {
      ...PLATFORM,
      regions: [
        { ...HOME, block: "10.0.0.0/16" },
        { ...PEER, block: "10.0.128.0/20" },
      ],
    },
    path: "peers[0].block",
    with: "the VPC of eu-west-1 (home.block)",
    breaks: "no route to the VPC of eu-west-1 would work",
    disjoint: "a /20 disjoint from 10.0.0.0/16",
    hint: "use 10.64.0.0/20",
  },
  {
    when: "a planned VPC meets an office",
    input: withHome({}, { reserved: reserve("10.64.9.0/24") }),
    path: "home.slot",
    with: `"office 0" (${OFFICE})`,
    breaks: 'traffic to "office 0" would never leave',
    disjoint: "a /16 disjoint from 10.64.9.0/24",
    hint: "set home.slot to 2, which gives 10.66.0.0/16",
  },
  {
    when: "the whole platform's block is an office's",
    input: { ...withHome({ block: "10.0.0.0/16" }, { reserved: reserve("10.64.0.0/10") }) },
    path: "peers[0].slot",
    with: `"office 0" (${OFFICE})`,
    breaks: 'traffic to "office 0" would never leave',
    disjoint: "a /16 disjoint from 10.64.0.0/10",
    hint: "set peers[0].block to 10.1.0.0/16",
  },
  {
    when: "a written VPC meets an office",
    input: withHome({ block: "10.0.0.0/16" }, { reserved: reserve("10.0.0.0/10") }),
    path: "home.block",
    with: `"office 0" (${OFFICE})`,
    breaks: 'traffic to "office 0" would never leave',
    disjoint: "a /16 disjoint from 10.0.0.0/10",
    hint: "use 10.64.0.0/16",
  },
  {
    when: "a VPC meets the services' default block",
    input: withHome({ block: "172.20.64.0/18" }),
    path: "home.block",
    with: "the block of Kubernetes services (addresses.serviceBlock)",
    breaks: "pods would take these addresses for services",
    disjoint: "a /18 disjoint from 172.20.0.0/16",
    hint: "use 10.64.0.0/18",
  },
  {
    when: "a written service block meets a VPC",
    input: { ...PLATFORM, serviceBlock: "10.65.0.0/20" },
    path: "addresses.serviceBlock",
    with: "the VPC of eu-central-1 (peers[0].slot)",
    breaks: "no route to the VPC of eu-central-1 would work",
    disjoint: "a /20 disjoint from 10.65.0.0/16",
    hint: "use 172.16.0.0/20",
  },
  {
    when: "the services' default block meets an office",
    input: { ...PLATFORM, reserved: reserve("172.16.0.0/12") },
    path: "addresses.serviceBlock",
    with: `"office 0" (${OFFICE})`,
    breaks: 'traffic to "office 0" would never leave',
    disjoint: "a /16 disjoint from 172.16.0.0/12",
    hint: "use 10.0.0.0/16",
  },
  {
    when: "a VPC meets Docker's bridge",
    input: withHome({ block: "172.17.0.0/16" }),
    path: "home.block",
    with: "Docker's default bridge",
    breaks: "containers on nodes, in CodeBuild and in SageMaker would not reach these addresses",
    disjoint: "a /16 disjoint from 172.17.0.0/16",
    hint: "use 10.64.0.0/16",
  },
  {
    when: "a VPC meets the link-local range",
    input: withHome({ block: "169.254.0.0/20" }),
    path: "home.block",
    with: "the link-local range",
    breaks: "instances would lose their metadata, DNS and time services",
    disjoint: "a /20 disjoint from 169.254.0.0/16",
    hint: "use 10.64.0.0/20",
  },
  {
    when: "two pod blocks meet",
    input: {
      ...PLATFORM,
      regions: [
        { ...HOME, ...withPods, podBlock: "100.65.128.0/17" },
        { ...PEER, ...withPods },
      ],
    },
    path: "home.podBlock",
    with: "the pod block of eu-central-1 (peers[0].podBlock)",
    breaks: "no route to the pods of eu-central-1 would work",
    disjoint: "a /17 disjoint from 100.65.0.0/16",
    hint: "use 100.64.0.0/17",
  },
  {
    when: "a planned pod block meets an office",
    input: withHome(withPods, { reserved: reserve("100.64.0.0/20") }),
    path: "home.podBlock",
    with: `"office 0" (${OFFICE})`,
    breaks: 'traffic to "office 0" would never leave',
    disjoint: "a /16 disjoint from 100.64.0.0/20",
    hint: "use 100.65.0.0/16",
  },
  {
    when: "VPCs are cut from the pods' range",
    input: { ...withHome(withPods, { block: "100.64.0.0/12" }) },
    path: "home.slot",
    with: "the pod block of eu-west-1 (home.podBlock)",
    breaks: "no route to the pods of eu-west-1 would work",
    disjoint: "a /16 disjoint from 100.64.0.0/16",
    hint: "set home.block to 100.66.0.0/16",
  },
];

describe("checkOverlaps", () => {
  it.each(cases)("reports once, at what is easiest to change, when $when", (each) => {
    const { plan, problems } = planCidrs(each.input);
    expect(plan).toBeUndefined();
    expect(inShort(problems)).toEqual([`005 ${each.path}`]);
    const [problem] = problems;
    expect(problem?.message).toContain(`overlaps ${each.with}: `);
    expect(problem?.message).toContain(each.breaks);
    expect(problem?.expected).toBe(each.disjoint);
    expect(problem?.hint).toBe(each.hint);
  });

  it("gives hints that can all be followed at once", () => {
    const input = { ...PLATFORM, reserved: reserve("10.64.0.0/15", "10.67.0.0/16") };
    expect(planCidrs(input).problems.map(({ hint }) => hint)).toEqual([
      "set home.slot to 2, which gives 10.66.0.0/16",
      "set peers[0].slot to 4, which gives 10.68.0.0/16",
    ]);
    const followed = {
      ...input,
      regions: [
        { ...HOME, slot: 2 },
        { ...PEER, slot: 4 },
      ],
    };
    expect(planCidrs(followed).problems).toEqual([]);
  });

  it("gives one hint to what meets two others", () => {
    const { problems } = planCidrs(withHome({ block: "10.65.0.0/16" }, { reserved: reserve("10.65.3.0/24") }));
    expect(inShort(problems)).toEqual(["005 home.block", "005 home.block", "005 peers[0].slot"]);
    expect(problems[0]?.hint).toBe("use 10.64.0.0/16");
    expect(problems[1]?.hint).toBe("use 10.64.0.0/16");
    expect(problems[2]?.hint).toBe("set peers[0].slot to 2, which gives 10.66.0.0/16");
  });

  it("lets offices overlap each other: that is their owners' business", () => {
    expect(
      planCidrs({ ...PLATFORM, reserved: reserve("10.128.0.0/9", "10.130.0.0/16", "172.17.0.0/16") }).problems,
    ).toEqual([]);
  });

  it("says so when nothing is left", () => {
    const reserved = reserve("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16");
    const { problems } = planCidrs({ ...PLATFORM, reserved });
    expect(problems.map(({ hint }) => hint)).toEqual(
      Array(3).fill("no private /16 is free; make another block smaller"),
    );
  });
});
