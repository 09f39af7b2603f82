import { describe, expect, it } from "vitest";
import { ofRegion, type Platform, type PlatformDefinition, resolvePlatform } from "../src/index.ts";
import { definition, options } from "./definition.ts";

const { home } = definition;
const peer = definition.peers[0] as PlatformDefinition["home"];
const threeZones = {
  home: { ...home, availabilityZones: ["eu-west-1a", "eu-west-1b", "eu-west-1c"] },
  peers: [{ ...peer, availabilityZones: ["eu-central-1a", "eu-central-1b", "eu-central-1c"] }],
};

const resolve = (change: Partial<PlatformDefinition> = {}, today = options.today) =>
  resolvePlatform("test", { ...definition, ...change }, { ...options, today });

function platformOf(change: Partial<PlatformDefinition> = {}): Platform {
  const { platform, problems } = resolve(change);
  if (platform === undefined) throw new Error(JSON.stringify(problems, null, 2));
  return platform;
}

/** Definitions in which nothing is wrong, however unusual. */
const good: Readonly<Record<string, Partial<PlatformDefinition>>> = {
  "the plain one": {},
  "every tier and IPv6": {
    network: {
      tiers: ["public", "private", "isolated", "control", "pod"],
      ipv6: true,
      capacity: { nodesPerZone: 50, podsPerNode: 110 },
    },
  },
  "private and isolated only": { network: { tiers: ["private", "isolated"], nat: "none" } },
  production: { profile: "prod", ...threeZones },
  "staging with a NAT gateway in one of two zones": {
    profile: "staging",
    network: { nat: "perAz" },
    home: { ...home, natAvailabilityZones: ["eu-west-1b"] },
  },
  "a regional NAT gateway on newer providers": {
    versions: { aws: ">= 6.28.0, < 7.0.0" },
    network: { nat: "regional", tiers: ["private", "isolated"] },
  },
  "a database of fixed size behind a proxy": {
    database: {
      capacity: { type: "provisioned", instanceClass: "db.r8g.xlarge" },
      instances: 2,
      standby: "full",
      proxy: true,
    },
  },
  "a headless standby that may pause": {
    database: { capacity: { type: "serverless", minAcu: 0, maxAcu: 8, autoPauseSeconds: 600 }, standby: "headless" },
  },
  "encryption enforced on newer providers": { versions: { aws: "~> 6.25" }, network: { encryptionControl: "enforce" } },
  "one exact provider version": { versions: { aws: "5.100.0" } },
  "explicit blocks": {
    home: { ...home, block: "10.200.0.0/17", subnets: { private: { "eu-west-1a": "10.200.32.0/19" } } },
    peers: [{ ...peer, block: "172.31.0.0/16" }],
  },
  "slots in another order": { home: { ...home, slot: 3 }, peers: [{ ...peer, slot: 0 }] },
  "shared address space": { addresses: { block: "100.72.0.0/13" } },
  "addresses of one's own on the internet": { addresses: { block: "44.128.0.0/14", allowPublicRanges: true } },
  "on-premises beside it": {
    addresses: { block: "10.64.0.0/14", onPremises: [{ name: "all of ten", block: "10.0.0.0/10" }] },
  },
  "HCP Terraform": { backend: { type: "cloud", organization: "acme", project: "ml" } },
  "local state": { backend: { type: "local" } },
  GovCloud: {
    home: { name: "us-gov-west-1", availabilityZones: ["us-gov-west-1a", "us-gov-west-1b"] },
    peers: [{ name: "us-gov-east-1", availabilityZones: ["us-gov-east-1a", "us-gov-east-1b"] }],
  },
  China: {
    home: { name: "cn-north-1", availabilityZones: ["cn-north-1a", "cn-north-1b"] },
    peers: [{ name: "cn-northwest-1", availabilityZones: ["cn-northwest-1a", "cn-northwest-1b"] }],
  },
  "three peers": {
    peers: [
      peer,
      { name: "us-east-1", availabilityZones: ["us-east-1a", "us-east-1f"] },
      { name: "sa-east-1", availabilityZones: ["sa-east-1a", "sa-east-1c"] },
    ],
  },
  "a role, tags and an organization": {
    assumeRole: { roleArn: "arn:aws:iam::111122223333:role/ci/terraform", externalId: "tandem" },
    tags: { Team: "ML platform", "cost:code": "42" },
    network: { organizationId: "o-a1b2c3d4e5", endpoints: ["ml"] },
  },
  "logs to CloudWatch": {
    network: { flowLogs: { destination: "cloudwatch", retentionDays: 731 }, resolverQueryLog: false },
  },
  "blocked domains": { network: { blockedDomains: ["*.example.com", "example.net."], blockPublicAccess: "ingress" } },
};

describe("good input", () => {
  it.each(Object.keys(good))("accepts %s", (name) => {
    expect(resolve(good[name]).problems).toEqual([]);
  });
});

describe("resolvePlatform", () => {
  it("puts home first and computes what a user need not state", () => {
    const platform = platformOf();
    expect(platform).toMatchObject({
      environment: "test",
      home: "eu-west-1",
      peers: ["eu-central-1"],
      regions: ["eu-west-1", "eu-central-1"],
      backend: { type: "s3", lock: "both" },
      versions: options.supported,
      tags: {},
    });
    expect(ofRegion(platform.natKeys, "eu-central-1")).toEqual(["eu-central-1a"]);
    expect(ofRegion(platform.addresses.regions, "eu-central-1").block).toBe("10.64.64.0/18");
    expect(ofRegion(platform.dimensions, "eu-west-1")).toMatchObject({
      availabilityZones: ["eu-west-1a", "eu-west-1b"],
      podSubnets: [],
      natGateways: ["eu-west-1a"],
    });
    expect(() => ofRegion(platform.natKeys, "us-east-1")).toThrow("no region us-east-1");
  });

  it("takes defaults from the profile, and what is set from the user", () => {
    expect(platformOf().network).toMatchObject({ nat: "single", endpoints: [], flowLogs: { retentionDays: 30 } });
    const prod = platformOf({ profile: "prod", ...threeZones, network: { endpoints: ["eksPrivate"] } });
    expect(prod.network).toMatchObject({ nat: "perAz", endpoints: ["eksPrivate"], flowLogs: { retentionDays: 365 } });
    expect(ofRegion(prod.addresses.regions, "eu-west-1").block).toBe("10.64.0.0/16");
  });

  it("turns encryption control on where every accepted provider has it", () => {
    expect(platformOf().network.encryptionControl).toBe("off");
    expect(platformOf({ versions: { aws: ">= 6.23.0, < 7.0.0" } }).network.encryptionControl).toBe("monitor");
  });

  it("fills in the other backends", () => {
    expect(platformOf({ backend: { type: "cloud", organization: "acme" } }).backend).toEqual({
      type: "cloud",
      organization: "acme",
      hostname: "app.terraform.io",
    });
    expect(platformOf({ backend: { type: "local" } }).backend).toEqual({
      type: "local",
      directory: "../../../.terraform-state",
    });
  });
});

describe("waivers", () => {
  const waiver = {
    control: "N13",
    at: "network.nat",
    reason: "a rehearsal that may be down for an hour",
    owner: "ml-platform",
    expires: "2026-12-31",
  };
  const singleNat: Partial<PlatformDefinition> = { profile: "prod", ...threeZones, network: { nat: "single" } };
  const codes = (change: Partial<PlatformDefinition>, today?: string) =>
    resolve(change, today).problems.map(({ code, path }) => `${code} ${path}`);

  it("let a control go unmet, and are listed", () => {
    const { platform, problems, waived } = resolve({ ...singleNat, waive: [waiver] });
    expect(problems).toEqual([]);
    expect(platform?.network.nat).toBe("single");
    expect(waived).toMatchObject([{ finding: { control: "N13", at: "network.nat" }, waiver }]);
  });

  it("fail when they have expired, are not needed or name nothing that is known", () => {
    expect(codes({ ...singleNat, waive: [waiver] }, "2027-01-01")).toEqual(["TDM-PLT-051 waive[0].expires"]);
    expect(codes({ waive: [waiver] })).toEqual(["TDM-PLT-053 waive[0]"]);
    expect(codes({ ...singleNat, waive: [{ ...waiver, control: "N31" }] })).toEqual([
      "TDM-PLT-050 network.nat",
      "TDM-PLT-052 waive[0].control",
    ]);
  });
});
