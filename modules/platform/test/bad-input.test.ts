import { describe, expect, it } from "vitest";
import { type PlatformDefinition, resolvePlatform } from "../src/index.ts";
import { definition, options } from "./definition.ts";

/**
 * What people really write: a mistake each, and the code, path and hint by which it must be found. Terraform's own
 * validation and plan let half of such mistakes pass.
 */
interface BadInput {
  readonly mistake: string;
  readonly change: Record<string, unknown>;
  readonly code: string;
  readonly path: string;
  readonly hint: RegExp;
}

const { home } = definition;
const peer = definition.peers[0] as PlatformDefinition["home"];
const addresses = definition.addresses;

const provisioned = (instanceClass: string) => ({ type: "provisioned", instanceClass });

const corpus: readonly BadInput[] = [
  {
    mistake: "a block with host bits",
    change: { addresses: { block: "10.64.0.1/14" } },
    code: "TDM-NET-002",
    path: "addresses.block",
    hint: /10\.64\.0\.0\/14/,
  },
  {
    mistake: "something that is no block",
    change: { addresses: { block: "10.64.0.0" } },
    code: "TDM-NET-001",
    path: "addresses.block",
    hint: /10\.64\.0\.0\/16/,
  },
  {
    mistake: "a VPC of /8",
    change: { home: { ...home, block: "10.0.0.0/8" } },
    code: "TDM-NET-003",
    path: "home.block",
    hint: /\/1[6-9]|\/2\d/,
  },
  {
    mistake: "a VPC of /29",
    change: { home: { ...home, block: "10.64.0.0/29" } },
    code: "TDM-NET-003",
    path: "home.block",
    hint: /\/1[6-9]|\/2\d/,
  },
  {
    mistake: "public addresses",
    change: { addresses: { block: "8.8.0.0/14" } },
    code: "TDM-NET-006",
    path: "addresses.block",
    hint: /allowPublicRanges|10\./,
  },
  {
    mistake: "a subnet outside its VPC",
    change: { home: { ...home, subnets: { private: { "eu-west-1a": "10.200.0.0/22" } } } },
    code: "TDM-NET-009",
    path: 'home.subnets.private["eu-west-1a"]',
    hint: /10\.64\./,
  },
  {
    mistake: "two regions in one block",
    change: { home: { ...home, block: "10.64.0.0/16" }, peers: [{ ...peer, block: "10.64.0.0/16" }] },
    code: "TDM-NET-005",
    path: "peers[0].block",
    hint: /10\.\d+\./,
  },
  {
    mistake: "a block that on-premises uses",
    change: { addresses: { ...addresses, onPremises: [{ name: "Dublin", block: "10.64.0.0/16" }] } },
    code: "TDM-NET-005",
    path: "home.slot",
    hint: /set home\.slot to \d+, which gives 10\./,
  },
  {
    mistake: "a VPC in Docker's default block",
    change: { home: { ...home, block: "172.17.0.0/18" } },
    code: "TDM-NET-005",
    path: "home.block",
    hint: /10\.|172\.|leave/,
  },
  {
    mistake: "a VPC in the service block of Kubernetes",
    change: { home: { ...home, block: "172.20.0.0/18" } },
    code: "TDM-NET-005",
    path: "home.block",
    hint: /10\.|172\.|leave/,
  },
  {
    mistake: "one zone",
    change: { home: { ...home, availabilityZones: ["eu-west-1a"] } },
    code: "TDM-NET-019",
    path: "home.availabilityZones",
    hint: /eu-west-1[bc]/,
  },
  {
    mistake: "two zones in production",
    change: { profile: "prod" },
    code: "TDM-NET-019",
    path: "home.availabilityZones",
    hint: /eu-west-1c/,
  },
  {
    mistake: "NAT gateways without a public tier",
    change: { network: { nat: "perAz", tiers: ["private", "isolated"] } },
    code: "TDM-NET-041",
    path: "network.nat",
    hint: /"public"/,
  },
  {
    mistake: "a zone of another region",
    change: { home: { ...home, availabilityZones: ["eu-west-1a", "us-east-1b"] } },
    code: "TDM-NET-015",
    path: "home.availabilityZones[1]",
    hint: /eu-west-1b/,
  },
  {
    mistake: "a zone that the region does not have",
    change: { home: { ...home, availabilityZones: ["eu-west-1a", "eu-west-1z"] } },
    code: "TDM-NET-016",
    path: "home.availabilityZones[1]",
    hint: /eu-west-1[abc]/,
  },
  {
    mistake: "subnets too small for the pods",
    change: { network: { capacity: { nodesPerZone: 100, podsPerNode: 110 } } },
    code: "TDM-NET-047",
    path: 'home.subnets.private["eu-west-1a"]',
    hint: /"pod"/,
  },
  {
    mistake: "a region that does not exist",
    change: { peers: [{ name: "eu-centrall-1", availabilityZones: ["eu-central-1a", "eu-central-1b"] }] },
    code: "TDM-PLT-004",
    path: "peers[0].name",
    hint: /did you mean "eu-central-1"/,
  },
  {
    mistake: "one region twice",
    change: { peers: [{ ...home, slot: 1 }] },
    code: "TDM-PLT-008",
    path: "peers[0].name",
    hint: /other than eu-west-1/,
  },
  {
    mistake: "regions of two partitions",
    change: { peers: [{ name: "cn-north-1", availabilityZones: ["cn-north-1a", "cn-north-1b"] }] },
    code: "TDM-PLT-009",
    path: "peers[0].name",
    hint: /partition|region of aws/,
  },
  {
    mistake: "a misspelt key",
    change: { network: { flowLog: {} } },
    code: "TDM-PLT-001",
    path: "network.flowLog",
    hint: /did you mean "flowLogs"/,
  },
  {
    mistake: "a misspelt key deep inside",
    change: { backend: { type: "s3", locks: "both" } },
    code: "TDM-PLT-001",
    path: "backend.locks",
    hint: /did you mean "lock"/,
  },
  {
    mistake: "a value that is not offered",
    change: { network: { nat: "per-az" } },
    code: "TDM-PLT-004",
    path: "network.nat",
    hint: /did you mean "perAz"/,
  },
  {
    mistake: "an account number that is a number",
    change: { account: 111122223333 },
    code: "TDM-PLT-003",
    path: "account",
    hint: /"111122223333"/,
  },
  {
    mistake: "a missing value",
    change: { owner: undefined },
    code: "TDM-PLT-002",
    path: "owner",
    hint: /add it, for instance owner: /,
  },
  {
    mistake: "a single NAT gateway in production",
    change: {
      profile: "prod",
      home: { ...home, availabilityZones: ["eu-west-1a", "eu-west-1b", "eu-west-1c"] },
      peers: [{ ...peer, availabilityZones: ["eu-central-1a", "eu-central-1b", "eu-central-1c"] }],
      network: { nat: "single" },
    },
    code: "TDM-PLT-050",
    path: "network.nat",
    hint: /"perAz"/,
  },
  {
    mistake: "a regional NAT gateway where old providers are accepted",
    change: { network: { nat: "regional" } },
    code: "TDM-NET-045",
    path: "network.nat",
    hint: />= 6\.24\.0/,
  },
  {
    mistake: "encryption control where old providers are accepted",
    change: { network: { encryptionControl: "enforce" } },
    code: "TDM-NET-045",
    path: "network.encryptionControl",
    hint: />= 6\.23\.0/,
  },
  {
    mistake: "a retention that CloudWatch does not offer",
    change: { network: { flowLogs: { destination: "cloudwatch", retentionDays: 100 } } },
    code: "TDM-NET-046",
    path: "network.flowLogs.retentionDays",
    hint: /120/,
  },
  {
    mistake: "a NAT gateway in a zone that is not used",
    change: { network: { nat: "perAz" }, home: { ...home, natAvailabilityZones: ["eu-west-1c"] } },
    code: "TDM-NET-043",
    path: "home.natAvailabilityZones[0]",
    hint: /home\.availabilityZones/,
  },
  {
    mistake: "two NAT zones for a single gateway",
    change: { home: { ...home, natAvailabilityZones: ["eu-west-1a", "eu-west-1b"] } },
    code: "TDM-NET-044",
    path: "home.natAvailabilityZones",
    hint: /"perAz"/,
  },
  {
    mistake: "no private tier",
    change: { network: { tiers: ["public"] } },
    code: "TDM-NET-040",
    path: "network.tiers",
    hint: /"private"/,
  },
  {
    mistake: "a provider range that is not supported",
    change: { versions: { aws: ">= 4.0.0" } },
    code: "TDM-PLT-006",
    path: "versions.aws",
    hint: />= 5\.100\.0/,
  },
  {
    mistake: "an emulator across the network",
    change: { emulator: { endpoint: "http://10.0.0.5:4566" } },
    code: "TDM-PLT-007",
    path: "emulator.endpoint",
    hint: /127\.0\.0\.1/,
  },
  {
    mistake: "a secret in a tag",
    change: { tags: { token: "AKIAIOSFODNN7EXAMPLE" } },
    code: "TDM-PLT-010",
    path: "tags.token",
    hint: /Secrets Manager/,
  },
  {
    mistake: "a platform name that AWS cannot hold",
    change: { name: "Tandem_Platform" },
    code: "TDM-NAM-001",
    path: "name",
    hint: /tandem-platform/,
  },
  {
    mistake: "a tag under a prefix that AWS keeps",
    change: { tags: { "aws:cost": "x" } },
    code: "TDM-NAM-023",
    path: 'tags["aws:cost"]',
    hint: /cost/,
  },
  {
    mistake: "a history of states that is too short",
    change: { state: { noncurrentDays: 30 } },
    code: "TDM-STA-001",
    path: "state.noncurrentDays",
    hint: /90/,
  },
  {
    mistake: "a history of states that is no number",
    change: { state: { noncurrentDays: "90 days" } },
    code: "TDM-PLT-003",
    path: "state.noncurrentDays",
    hint: /\w/,
  },
  {
    mistake: "a stranger who may delete states",
    change: { state: { breakGlassPrincipals: ["arn:aws:iam::999999999999:role/helper"] } },
    code: "TDM-STA-002",
    path: "state.breakGlassPrincipals[0]",
    hint: /role of this account/,
  },
  {
    mistake: "a name where an ARN is wanted",
    change: { state: { breakGlassPrincipals: ["on-call"] } },
    code: "TDM-PLT-005",
    path: "state.breakGlassPrincipals[0]",
    hint: /ARN/,
  },
  {
    mistake: "nobody who may delete a state",
    change: { state: { breakGlassPrincipals: [] } },
    code: "TDM-STA-003",
    path: "state.breakGlassPrincipals",
    hint: /leave it out/,
  },
  {
    mistake: "a state section beside HCP Terraform",
    change: { backend: { type: "cloud", organization: "acme" }, state: { replica: true } },
    code: "TDM-STA-004",
    path: "state",
    hint: /remove the section/,
  },
  {
    mistake: "a misspelt key of the state section",
    change: { state: { replicas: true } },
    code: "TDM-PLT-001",
    path: "state.replicas",
    hint: /replica/,
  },
  {
    mistake: "production without copies of its states",
    change: { profile: "prod", state: { replica: false } },
    code: "TDM-PLT-050",
    path: "state.replica",
    hint: /waive it: \{ control: "S2"/,
  },
  {
    mistake: "a password in the definition",
    change: { database: { masterPassword: "hunter2hunter2" } },
    code: "TDM-AUR-001",
    path: "database.masterPassword",
    hint: /passwordVersion/,
  },
  {
    mistake: "an engine version without a minor",
    change: { database: { engineVersion: "16" } },
    code: "TDM-AUR-002",
    path: "database.engineVersion",
    hint: /"16\.\d+"/,
  },
  {
    mistake: "an engine version that AWS withdrew",
    change: { database: { engineVersion: "16.5" } },
    code: "TDM-AUR-003",
    path: "database.engineVersion",
    hint: /"16\.6"/,
  },
  {
    mistake: "an engine version too old for a global database",
    change: { database: { engineVersion: "16.4" } },
    code: "TDM-AUR-004",
    path: "database.engineVersion",
    hint: /"16\.6"/,
  },
  {
    mistake: "an instance class that does not exist",
    change: { database: { capacity: provisioned("db.r7g.larg") } },
    code: "TDM-AUR-005",
    path: "database.capacity.instanceClass",
    hint: /did you mean "db\.r7g\.large"/,
  },
  {
    mistake: "an instance class that the peer does not offer",
    change: { database: { capacity: provisioned("db.x2g.large") } },
    code: "TDM-AUR-005",
    path: "database.capacity.instanceClass",
    hint: /db\.\w+\.large/,
  },
  {
    mistake: "a burstable class in a global database",
    change: { database: { capacity: provisioned("db.t4g.medium") } },
    code: "TDM-AUR-006",
    path: "database.capacity.instanceClass",
    hint: /serverless/,
  },
  {
    mistake: "a class newer than the engine version",
    change: { database: { engineVersion: "13.18", capacity: provisioned("db.r6gd.xlarge") } },
    code: "TDM-AUR-007",
    path: "database.capacity.instanceClass",
    hint: /db\.r6g\.large/,
  },
  {
    mistake: "capacity turned round",
    change: { database: { capacity: { type: "serverless", minAcu: 8, maxAcu: 2 } } },
    code: "TDM-AUR-009",
    path: "database.capacity",
    hint: /minAcu: 2, maxAcu: 8/,
  },
  {
    mistake: "a pause without 0 ACUs",
    change: { database: { capacity: { type: "serverless", minAcu: 1, maxAcu: 2, autoPauseSeconds: 300 } } },
    code: "TDM-AUR-010",
    path: "database.capacity.autoPauseSeconds",
    hint: /minAcu to 0/,
  },
  {
    mistake: "more instances than zones",
    change: { database: { instances: 3 } },
    code: "TDM-AUR-011",
    path: "database.instances",
    hint: /use 2/,
  },
  {
    mistake: "a headless standby with a proxy",
    change: { database: { standby: "headless", proxy: true } },
    code: "TDM-AUR-012",
    path: "database.proxy",
    hint: /"minimal"/,
  },
  {
    mistake: "a database without an isolated tier",
    change: { network: { tiers: ["public", "private"] } },
    code: "TDM-AUR-013",
    path: "network.tiers",
    hint: /"isolated"/,
  },
  {
    mistake: "a backup retention out of range",
    change: { database: { backupRetentionDays: 90 } },
    code: "TDM-AUR-020",
    path: "database.backupRetentionDays",
    hint: /use 35/,
  },
  {
    mistake: "a window in another form",
    change: { database: { maintenanceWindow: { "eu-west-1": "Sunday 03:00" } } },
    code: "TDM-AUR-021",
    path: 'database.maintenanceWindow["eu-west-1"]',
    hint: /"thu:03:00-thu:04:00"/,
  },
  {
    mistake: "backup and maintenance at one time",
    change: { database: { backupWindow: { "eu-west-1": "03:30-04:30" } } },
    code: "TDM-AUR-022",
    path: 'database.backupWindow["eu-west-1"]',
    hint: /leave both out/,
  },
  {
    mistake: "maintenance in both regions at one time",
    change: { database: { maintenanceWindow: { "eu-central-1": "thu:03:30-thu:04:30" } } },
    code: "TDM-AUR-023",
    path: 'database.maintenanceWindow["eu-central-1"]',
    hint: /another day/,
  },
  {
    mistake: "a window of a region that is not the platform's",
    change: { database: { backupWindow: { "us-east-1": "01:00-02:00" } } },
    code: "TDM-AUR-024",
    path: 'database.backupWindow["us-east-1"]',
    hint: /region of the platform/,
  },
  {
    mistake: "a port that Aurora does not take",
    change: { database: { port: 443 } },
    code: "TDM-AUR-040",
    path: "database.port",
    hint: /6543/,
  },
  {
    mistake: "a reserved administrator",
    change: { database: { adminName: "admin" } },
    code: "TDM-AUR-041",
    path: "database.adminName",
    hint: /admin_owner/,
  },
  {
    mistake: "a monitoring interval that is not offered",
    change: { database: { monitoringSeconds: 20 } },
    code: "TDM-AUR-042",
    path: "database.monitoringSeconds",
    hint: /use 30/,
  },
  {
    mistake: "advanced insights kept too short",
    change: { database: { insights: { mode: "advanced", retentionDays: 31 } } },
    code: "TDM-AUR-043",
    path: "database.insights.retentionDays",
    hint: /use 465/,
  },
  {
    mistake: "a log retention that is not offered",
    change: { database: { logRetentionDays: 45 } },
    code: "TDM-AUR-044",
    path: "database.logRetentionDays",
    hint: /use 60/,
  },
  {
    mistake: "copies of logs",
    change: { replication: { buckets: { logs: { copy: true } } } },
    code: "TDM-RPL-001",
    path: "replication.buckets.logs",
    hint: /expirationDays/,
  },
  {
    mistake: "copies of a class of buckets that there is not",
    change: { replication: { buckets: { model: {} } } },
    code: "TDM-PLT-001",
    path: "replication.buckets.model",
    hint: /"models"/,
  },
  {
    mistake: "a wildcard in a prefix",
    change: { replication: { buckets: { models: { prefix: "releases/*" } } } },
    code: "TDM-RPL-002",
    path: "replication.buckets.models.prefix",
    hint: /write "releases\/"/,
  },
  {
    mistake: "a setting of a class that is not copied",
    change: { replication: { buckets: { raw: { deleteMarkers: true } } } },
    code: "TDM-RPL-003",
    path: "replication.buckets.raw.deleteMarkers",
    hint: /copy: true/,
  },
  {
    mistake: "another time than S3 answers for",
    change: { replication: { buckets: { models: { timeControl: 5 } } } },
    code: "TDM-PLT-003",
    path: "replication.buckets.models.timeControl",
    hint: /true or false/,
  },
  {
    mistake: "image repositories in upper case",
    change: { replication: { images: { prefixes: ["Tandem/Dev"] } } },
    code: "TDM-RPL-004",
    path: "replication.images.prefixes[0]",
    hint: /"tandem\/dev"/,
  },
  {
    mistake: "peering of three regions",
    change: {
      replication: { link: "peering" },
      peers: [peer, { name: "eu-north-1", availabilityZones: ["eu-north-1a", "eu-north-1b"] }],
    },
    code: "TDM-RPL-005",
    path: "replication.link",
    hint: /transit gateway/,
  },
  {
    mistake: "models in one region of a production platform",
    change: { profile: "staging", replication: { buckets: { models: { copy: false } } } },
    code: "TDM-PLT-050",
    path: "replication.buckets.models.copy",
    hint: /remove it/,
  },
  {
    mistake: "objects moved to infrequent access before 30 days",
    change: { data: { buckets: { raw: { infrequentAccessDays: 7 } } } },
    code: "TDM-DAT-001",
    path: "data.buckets.raw.infrequentAccessDays",
    hint: /30/,
  },
  {
    mistake: "objects deleted before they are moved",
    change: { data: { buckets: { artifacts: { expirationDays: 30 } } } },
    code: "TDM-DAT-002",
    path: "data.buckets.artifacts.expirationDays",
    hint: /31/,
  },
  {
    mistake: "a class of buckets that there is none of",
    change: { data: { buckets: { model: {} } } },
    code: "TDM-PLT-001",
    path: "data.buckets.model",
    hint: /models/,
  },
  {
    mistake: "a lock on buckets that have none",
    change: { data: { buckets: { raw: { lockDays: 30 } } } },
    code: "TDM-PLT-001",
    path: "data.buckets.raw.lockDays",
    hint: /./,
  },
  {
    mistake: "backups kept for no time",
    change: { data: { backup: { dailyDays: 0 } } },
    code: "TDM-PLT-005",
    path: "data.backup.dailyDays",
    hint: /1/,
  },
  {
    mistake: "weekly backups that daily ones outlive",
    change: { data: { backup: { dailyDays: 35, weeklyDays: 28 } } },
    code: "TDM-DAT-020",
    path: "data.backup.weeklyDays",
    hint: /35/,
  },
  {
    mistake: "backups in one region of a production platform",
    change: { profile: "prod", data: { backup: { copy: false } } },
    code: "TDM-PLT-050",
    path: "data.backup.copy",
    hint: /true/,
  },
  {
    mistake: "data that a production platform may lose",
    change: { profile: "prod", data: { destroyable: true } },
    code: "TDM-PLT-050",
    path: "data.destroyable",
    hint: /waive D27/,
  },
  {
    mistake: "queues that a production platform may lose",
    change: { profile: "prod", events: { destroyable: true } },
    code: "TDM-PLT-050",
    path: "events.destroyable",
    hint: /waive D27/,
  },
  {
    mistake: "approval without a person and without a threshold",
    change: { events: { approval: "automatic" } },
    code: "TDM-EVT-001",
    path: "events.approvalThresholds",
    hint: /accuracy/,
  },
  {
    mistake: "a misspelt threshold",
    change: { events: { approval: "automatic", approvalThresholds: { accuracy: { lest: 0.9 } } } },
    code: "TDM-PLT-001",
    path: "events.approvalThresholds.accuracy.lest",
    hint: /did you mean "least"/,
  },
  {
    mistake: "more executions than Lambda leaves",
    change: { events: { reservedConcurrency: 500 } },
    code: "TDM-EVT-006",
    path: "events.reservedConcurrency",
    hint: /150 or less/,
  },
  {
    mistake: "functions without executions of their own",
    change: { events: { reservedConcurrency: 0 } },
    code: "TDM-PLT-050",
    path: "events.reservedConcurrency",
    hint: /waive it: \{ control: "L3"/,
  },
  {
    mistake: "a processor by another name",
    change: { events: { architecture: "arm" } },
    code: "TDM-PLT-004",
    path: "events.architecture",
    hint: /did you mean "arm64"/,
  },
];

const resolve = (change: Record<string, unknown>) => resolvePlatform("test", { ...definition, ...change }, options);

describe("bad input", () => {
  it.each(corpus)("finds $mistake", ({ change, code, path, hint }) => {
    const { platform, problems } = resolve(change);
    expect(problems.map((problem) => `${problem.code} ${problem.path}`)).toContain(`${code} ${path}`);
    const problem = problems.find((each) => each.code === code && each.path === path);
    expect(problem?.hint).toMatch(hint);
    expect(problem?.expected).not.toBe("");
    expect(problem?.docs).toBe(`docs/errors.md#${code.toLowerCase()}`);
    expect(platform).toBeUndefined();
  });

  it("reports every mistake of a definition in one run, ordered by path", () => {
    const { problems } = resolve({
      account: "1234",
      profile: "production",
      network: { nat: "per-az", flowLog: {}, tiers: ["private", "isolated"] },
      peers: [{ name: "eu-central-1", availabilityZones: ["eu-central-1a", "eu-central-1z"] }],
      addresses: { block: "10.64.0.0/14", onPremises: [{ name: "Dublin", block: "10.64.0.0/16" }] },
      versions: { aws: "latest" },
    });
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "TDM-PLT-005 account",
      "TDM-NET-005 home.slot",
      "TDM-PLT-001 network.flowLog",
      "TDM-PLT-004 network.nat",
      "TDM-NET-016 peers[0].availabilityZones[1]",
      "TDM-NET-005 peers[0].slot",
      "TDM-PLT-004 profile",
      "TDM-PLT-006 versions.aws",
    ]);
  });

  it("never shows a secret", () => {
    const secret = "AKIAIOSFODNN7EXAMPLE";
    const { problems } = resolve({
      tags: { token: secret },
      owner: secret,
      database: { masterPassword: "hunter2hunter2" },
    });
    expect(JSON.stringify(problems)).not.toMatch(new RegExp(`${secret}|hunter2`));
  });

  it.each([null, undefined, 7, "text", [], {}])("takes %j for a definition without falling over", (input) => {
    const { platform, problems } = resolvePlatform("test", input, options);
    expect(platform).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
  });
});
