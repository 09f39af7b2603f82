import { describe, expect, it } from "vitest";
import type { AddressInput } from "../../src/addresses/input.ts";
import { planCidrs } from "../../src/addresses/plan-cidrs.ts";
import { BASIC_TIERS, HOME, inShort, PEER, PLATFORM, planOf, withHome } from "./inputs.ts";

const PODS = [...BASIC_TIERS, "pod"] as const;
const office = (block: string) => [{ name: "Dublin office", block, path: "addresses.onPremises[0].block" }];

/** Layouts that people have and that nothing is wrong with. */
const GOOD: readonly (readonly [string, AddressInput])[] = [
  ["two regions of the default", PLATFORM],
  [
    "pods in both",
    {
      ...PLATFORM,
      regions: [
        { ...HOME, tiers: PODS },
        { ...PEER, tiers: PODS },
      ],
    },
  ],
  ["pods in one", withHome({ tiers: PODS })],
  ["the smallest platform of /16s", { ...PLATFORM, block: "10.0.0.0/15" }],
  ["the smallest platform of /20s", { ...PLATFORM, block: "192.168.0.0/19", vpcPrefix: 20 }],
  ["VPCs from 172.16.0.0/12 below Docker's bridge", { ...PLATFORM, block: "172.16.0.0/16", vpcPrefix: 17 }],
  ["VPCs from 172.16.0.0/12 above the services", { ...PLATFORM, block: "172.24.0.0/13" }],
  ["VPCs from the shared range, without pods", { ...PLATFORM, block: "100.64.0.0/10" }],
  [
    "VPCs from the shared range, pods further up",
    {
      ...PLATFORM,
      block: "100.64.0.0/12",
      regions: [
        { ...HOME, tiers: PODS, podBlock: "100.96.0.0/16" },
        { ...PEER, tiers: PODS, podBlock: "100.97.0.0/16" },
      ],
    },
  ],
  ["a written block outside the platform's", withHome({ block: "10.0.0.0/16" }, { block: "10.64.0.0/15" })],
  ["a written block of the platform's own", withHome({ block: "10.70.0.0/17" })],
  ["a small VPC with one tier", withHome({ block: "192.168.7.0/24", tiers: ["private"] })],
  [
    "a /27 VPC, too small to plan, whose subnets are written",
    withHome({
      block: "192.168.7.0/27",
      tiers: ["private"],
      subnets: { private: { "eu-west-1a": "192.168.7.0/28", "eu-west-1b": "192.168.7.16/28" } },
    }),
  ],
  ["an office in the same /8", withHome({}, { reserved: office("10.0.0.0/10") })],
  ["an office right beside", withHome({}, { reserved: office("10.66.0.0/15") })],
  ["an office with public addresses", withHome({}, { reserved: office("203.0.113.0/24") })],
  ["services from 10.0.0.0/8", { ...PLATFORM, serviceBlock: "10.100.0.0/16" }],
  ["public addresses that are one's own", withHome({ block: "52.93.0.0/16" }, { allowPublicRanges: true })],
  ["zones with gaps, out of order", withHome({ availabilityZones: ["eu-west-1c", "eu-west-1a"] })],
  [
    "six zones",
    withHome({ name: "us-east-1", availabilityZones: [..."abcdef"].map((letter) => `us-east-1${letter}`) }),
  ],
  [
    "a zone that only old accounts have",
    withHome({ name: "us-west-1", availabilityZones: ["us-west-1a", "us-west-1c"] }),
  ],
  ["China", withHome({ name: "cn-north-1", availabilityZones: ["cn-north-1a", "cn-north-1d"] })],
  ["GovCloud", withHome({ name: "us-gov-west-1", availabilityZones: ["us-gov-west-1a", "us-gov-west-1b"] })],
  [
    "slots that leave room",
    {
      ...PLATFORM,
      regions: [
        { ...HOME, slot: 4 },
        { ...PEER, slot: 8 },
      ],
    },
  ],
  ["a subnet placed by hand", withHome({ subnets: { control: { "eu-west-1a": "10.64.255.240/28" } } })],
];

describe("planCidrs", () => {
  it.each(GOOD)("accepts %s", (_, input) => {
    const { plan, problems } = planCidrs(input);
    expect(problems).toEqual([]);
    expect(plan).toBeDefined();
  });

  it("gives every subnet the place that the layout promises", () => {
    const { regions, free, block, serviceBlock } = planOf(
      withHome({ tiers: PODS, availabilityZones: ["eu-west-1a", "eu-west-1c"] }),
    );
    expect({ block, serviceBlock }).toEqual({ block: "10.64.0.0/12", serviceBlock: "172.20.0.0/16" });
    const subnet = (each: string, usableAddresses: number) => ({ block: each, usableAddresses });
    expect(regions["eu-west-1"]).toEqual({
      region: "eu-west-1",
      slot: 0,
      block: "10.64.0.0/16",
      podBlock: "100.64.0.0/16",
      tiers: {
        public: {
          areas: ["10.64.128.0/19"],
          subnets: { "eu-west-1a": subnet("10.64.128.0/22", 1019), "eu-west-1c": subnet("10.64.136.0/22", 1019) },
        },
        private: {
          areas: ["10.64.0.0/17"],
          subnets: { "eu-west-1a": subnet("10.64.0.0/20", 4091), "eu-west-1c": subnet("10.64.32.0/20", 4091) },
        },
        isolated: {
          areas: ["10.64.160.0/19"],
          subnets: { "eu-west-1a": subnet("10.64.160.0/22", 1019), "eu-west-1c": subnet("10.64.168.0/22", 1019) },
        },
        control: {
          areas: ["10.64.192.0/21"],
          subnets: { "eu-west-1a": subnet("10.64.192.0/24", 251), "eu-west-1c": subnet("10.64.194.0/24", 251) },
        },
        pod: {
          areas: ["100.64.0.0/16"],
          subnets: { "eu-west-1a": subnet("100.64.0.0/19", 8187), "eu-west-1c": subnet("100.64.64.0/19", 8187) },
        },
      },
      free: ["10.64.200.0/21", "10.64.208.0/20", "10.64.224.0/19"],
    });
    expect(free).toEqual(["10.66.0.0/15", "10.68.0.0/14", "10.72.0.0/13"]);
  });

  it("gives a /20 VPC subnets that AWS takes, in the same order", () => {
    const { regions } = planOf({ ...PLATFORM, vpcPrefix: 20 });
    const { tiers } = regions["eu-central-1"] ?? {};
    expect(tiers?.private?.subnets["eu-central-1b"]?.block).toBe("10.64.17.0/24");
    expect(tiers?.public?.subnets["eu-central-1b"]?.block).toBe("10.64.24.64/26");
    expect(tiers?.isolated?.subnets["eu-central-1b"]?.block).toBe("10.64.26.64/26");
    expect(tiers?.control?.subnets["eu-central-1b"]?.block).toBe("10.64.28.16/28");
  });

  it("counts an office's addresses out of what is free", () => {
    expect(planOf({ ...PLATFORM, reserved: office("10.72.0.0/13") }).free).toEqual(["10.66.0.0/15", "10.68.0.0/14"]);
  });

  it("has no pod block where there is no pod tier", () => {
    expect(planOf(PLATFORM).regions["eu-west-1"]).not.toHaveProperty("podBlock");
  });

  it("reports all problems at once, by path", () => {
    const { plan, problems } = planCidrs({
      ...PLATFORM,
      block: "10.64.0.1/12",
      serviceBlock: "172.20.0.0",
      minimumZones: 3,
      reserved: office("10.300.0.0/16"),
      regions: [
        { ...HOME, block: "10.0.0.0/33", tiers: PODS, podBlock: "100.64.0.0" },
        { ...PEER, name: "eu-centrl-1" },
      ],
    });
    expect(plan).toBeUndefined();
    expect(inShort(problems)).toEqual([
      "002 addresses.block",
      "001 addresses.onPremises[0].block",
      "001 addresses.serviceBlock",
      "019 home.availabilityZones",
      "001 home.block",
      "001 home.podBlock",
      "014 peers[0].name",
    ]);
  });
});
