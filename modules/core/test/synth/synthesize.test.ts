import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Aspects, LocalBackend, TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { describe, expect, it } from "vitest";
import {
  addRule,
  type Backend,
  defineContract,
  type Layer,
  layerDefinerFor,
  layerProblems,
  list,
  map,
  type PlatformBase,
  ProblemsError,
  string,
  synthLayer,
  synthPlatform,
} from "../../src/index.ts";
import { platform } from "../platform.ts";
import { FakeThing, fake } from "./fake-provider.ts";

const defineLayer = layerDefinerFor<PlatformBase>();
const about = (description: string) => ({ description });

const Network = defineContract({
  layer: "network",
  scope: "region",
  description: "network",
  fields: {
    vpcId: string({ ...about("VPC"), sample: "vpc-1" }),
    subnetIds: list("availabilityZones", { ...about("subnets"), sample: ["subnet-1"] }),
    byZone: map("availabilityZones", { ...about("by zone"), sample: { "eu-west-1a": "subnet-1" } }),
    secret: string({ ...about("kept out of output"), sample: "x", sensitive: true }),
  },
});
const Data = defineContract({ layer: "data", scope: "region", description: "data", fields: {} });
const World = defineContract({ layer: "world", scope: "global", description: "world", fields: {} });

const network = defineLayer({
  name: "network",
  scope: "region",
  description: "network",
  providers: [fake],
  reads: {},
  publishes: Network,
  build(stack, { platform: { dimensions }, region }) {
    const zones = dimensions[region]?.availabilityZones ?? [];
    const vpc = new FakeThing(stack, "Vpc", { name: region });
    return {
      vpcId: vpc.id,
      subnetIds: zones.map((zone) => `subnet-${zone}`),
      byZone: Object.fromEntries(zones.map((zone) => [zone, `subnet-${zone}`])),
      secret: "x",
    };
  },
});

const data = defineLayer({
  name: "data",
  scope: "region",
  description: "data",
  providers: [fake],
  reads: { network: Network },
  publishes: Data,
  build(stack, { network: { vpcId, subnetIds, byZone } }) {
    new FakeThing(stack, "Cluster", { vpcId, subnets: subnetIds, byZone });
    return {};
  },
});

const world = defineLayer({
  name: "world",
  scope: "global",
  description: "world",
  providers: [fake],
  reads: { network: Network },
  publishes: World,
  build(stack, { network: perRegion }) {
    new FakeThing(stack, "Peering", { from: perRegion["eu-west-1"].vpcId, to: perRegion["eu-central-1"].vpcId });
    return {};
  },
});

const layers = [network, data, world];
const freshFolder = () => mkdtempSync(join(tmpdir(), "tandem-synth-"));

function synth(all: readonly Layer[] = layers, over: Partial<PlatformBase> = {}, outdir = freshFolder()) {
  return synthPlatform(all, { platform: { ...platform, ...over }, outdir });
}

function stackOf(stacks: ReturnType<typeof synth>, id: string) {
  const found = stacks.find((stack) => stack.id === id);
  if (found === undefined) throw new Error(`no stack ${id}`);
  type Blocks = Record<string, Record<string, Record<string, unknown>>>;
  return found.document as unknown as Record<"data" | "output" | "resource" | "terraform" | "//", Blocks>;
}

function problemsOf(action: () => unknown) {
  try {
    action();
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems;
    throw error;
  }
  return [];
}

describe("synthPlatform", () => {
  it("makes one stack per layer and region, and one for a global layer", () => {
    expect(synth().map(({ id }) => id)).toEqual([
      "test-network-eu-west-1",
      "test-network-eu-central-1",
      "test-data-eu-west-1",
      "test-data-eu-central-1",
      "test-world-global",
    ]);
  });

  it("synthesizes three regions", () => {
    const stacks = synth(layers, {
      peers: ["eu-central-1", "us-east-1"],
      regions: ["eu-west-1", "eu-central-1", "us-east-1"],
      dimensions: { ...platform.dimensions, "us-east-1": { availabilityZones: ["us-east-1a"] } },
    });
    expect(stacks.map(({ id }) => id)).toContain("test-data-us-east-1");
    expect(Object.keys(stackOf(stacks, "test-world-global").data.terraform_remote_state ?? {})).toHaveLength(3);
  });

  it("publishes one output per field, under the contract's name", () => {
    const { output } = stackOf(synth(), "test-network-eu-west-1");
    expect(output).toEqual({
      vpcId: { description: "VPC", value: "${fake_thing.Vpc.id}" },
      subnetIds: { description: "subnets", value: ["subnet-eu-west-1a", "subnet-eu-west-1b"] },
      byZone: {
        description: "by zone",
        value: { "eu-west-1a": "subnet-eu-west-1a", "eu-west-1b": "subnet-eu-west-1b" },
      },
      secret: { description: "kept out of output", value: "x", sensitive: true },
    });
  });

  it("reads lists by element and maps by key, as many as the region has zones", () => {
    const { resource } = stackOf(synth(), "test-data-eu-central-1");
    const outputs = "${data.terraform_remote_state.network.outputs";
    expect(resource.fake_thing?.Cluster).toMatchObject({
      vpcId: `${outputs}.vpcId}`,
      subnets: [`${outputs}.subnetIds[0]}`, `${outputs}.subnetIds[1]}`, `${outputs}.subnetIds[2]}`],
      byZone: { "eu-central-1c": `${outputs}.byZone["eu-central-1c"]}` },
    });
  });

  it("reads the state of its own region only, and of every region in a global layer", () => {
    const stacks = synth();
    const keys = (id: string) =>
      Object.values(stackOf(stacks, id).data.terraform_remote_state ?? {}).map(
        (state) => (state.config as { key: string }).key,
      );
    expect(keys("test-data-eu-central-1")).toEqual(["test/eu-central-1/network/terraform.tfstate"]);
    expect(keys("test-world-global").sort()).toEqual([
      "test/eu-central-1/network/terraform.tfstate",
      "test/eu-west-1/network/terraform.tfstate",
    ]);
  });

  const backends: readonly (readonly [Backend, string, unknown])[] = [
    [{ type: "s3", lock: "both" }, "s3", { use_lockfile: true, dynamodb_table: expect.any(String) }],
    [{ type: "s3", lock: "lockfile" }, "s3", { use_lockfile: true }],
    [{ type: "s3", lock: "dynamodb" }, "s3", { dynamodb_table: expect.any(String) }],
    [{ type: "local", directory: "../state" }, "local", { path: "../state/test/eu-west-1/data/terraform.tfstate" }],
  ];
  it.each(backends)("writes backend %j", (backend, kind, expected) => {
    const written = stackOf(synth(layers, { backend }), "test-data-eu-west-1").terraform.backend?.[kind];
    expect(written).toMatchObject(expected as object);
    expect(written).not.toHaveProperty((backend as { lock?: string }).lock === "dynamodb" ? "use_lockfile" : "lock");
  });

  it("names no encryption, so that the bucket's own key is taken", () => {
    const { terraform } = stackOf(synth(), "test-data-eu-west-1");
    expect(terraform.backend?.s3).not.toHaveProperty("encrypt");
    expect(terraform.backend?.s3).not.toHaveProperty("kms_key_id");
  });

  it("writes no lock table where lock files do the work", () => {
    const { terraform } = stackOf(synth(layers, { backend: { type: "s3", lock: "lockfile" } }), "test-data-eu-west-1");
    expect(terraform.backend?.s3).not.toHaveProperty("dynamodb_table");
  });

  it("writes a cloud block and reads other workspaces by name", () => {
    const backend: Backend = { type: "cloud", organization: "acme", hostname: "app.terraform.io", project: "ml" };
    const { terraform, data: read, ...rest } = stackOf(synth(layers, { backend }), "test-data-eu-west-1");
    expect(terraform.cloud).toEqual({
      hostname: "app.terraform.io",
      organization: "acme",
      workspaces: { name: "tandem-test-data-eu-west-1", project: "ml" },
    });
    expect(terraform).not.toHaveProperty("backend");
    expect(read.terraform_remote_state?.network).toMatchObject({
      backend: "remote",
      config: { organization: "acme", workspaces: { name: "tandem-test-network-eu-west-1" } },
    });
    expect(rest["//"].metadata).toMatchObject({ backend: "cloud", cloud: "tfc" });
  });

  it("reads local state where the publisher keeps it", () => {
    const backend: Backend = { type: "local", directory: "../state" };
    const read = stackOf(synth(layers, { backend }), "test-data-eu-west-1").data.terraform_remote_state?.network;
    expect(read).toMatchObject({
      backend: "local",
      config: { path: "../state/test/eu-west-1/network/terraform.tfstate" },
    });
  });

  it("writes version constraints as ranges, narrowed where the platform says so", () => {
    const versions = (over: Partial<PlatformBase>) => {
      const { terraform } = stackOf(synth(layers, over), "test-data-eu-west-1");
      return [terraform.required_version, terraform.required_providers?.fake];
    };
    expect(versions({})).toEqual([">= 1.11.0", { source: "example/fake", version: ">= 1.0.0, < 2.0.0" }]);
    expect(versions({ versions: { fake: "1.4.2" } })[1]).toEqual({ source: "example/fake", version: "1.4.2" });
  });

  it("writes a manifest that cdktf and tools can follow", () => {
    const outdir = freshFolder();
    synth(layers, {}, outdir);
    const manifest = JSON.parse(readFileSync(join(outdir, "manifest.json"), "utf8"));
    expect(manifest.version).toBe("0.21.0");
    const entry = manifest.stacks["test-data-eu-west-1"];
    expect(entry).toMatchObject({
      name: "test-data-eu-west-1",
      constructPath: "test-data-eu-west-1",
      workingDirectory: "stacks/test-data-eu-west-1",
      synthesizedStackPath: "stacks/test-data-eu-west-1/cdk.tf.json",
      dependencies: ["test-network-eu-west-1"],
      tandem: {
        platform: "tandem",
        environment: "test",
        layer: "data",
        region: "eu-west-1",
        reads: ["network"],
        resources: 1,
        state: { backend: "s3", location: expect.stringMatching(/\/test\/eu-west-1\/data\/terraform\.tfstate$/) },
      },
    });
    expect(existsSync(join(outdir, entry.synthesizedStackPath))).toBe(true);
    expect(manifest.stacks["test-world-global"].dependencies).toEqual([
      "test-network-eu-central-1",
      "test-network-eu-west-1",
    ]);
  });

  it("changes the artifact hash with a resource and the contract hash with a field's kind only", () => {
    const entryOf = (all: readonly Layer[]) => synth(all)[0]?.entry.tandem;
    const before = entryOf([network]);
    const described = {
      ...network,
      publishes: { ...Network, fields: { ...Network.fields, vpcId: string({ ...about("the VPC"), sample: "vpc-2" }) } },
    };
    const widened = {
      ...network,
      publishes: { ...Network, fields: { ...Network.fields, vpcId: list(1, { ...about("VPC"), sample: ["vpc-1"] }) } },
    };
    expect(entryOf([described])?.contractHash).toBe(before?.contractHash);
    expect(entryOf([widened])?.contractHash).not.toBe(before?.contractHash);
    expect(entryOf([described])?.artifactHash).not.toBe(before?.artifactHash);
    expect(synth([network])[0]?.entry.tandem.artifactHash).toBe(before?.artifactHash);
  });

  it("writes a stack's files beside its JSON, and counts them as part of it", () => {
    const withFile = (text: string): Layer => ({
      ...network,
      build(stack, context) {
        stack.addFile("aws.config", text);
        return network.build(stack, context as never);
      },
    });
    const outdir = freshFolder();
    const [first] = synth([withFile("a")], {}, outdir);
    expect(first?.files).toEqual({ "aws.config": "a" });
    expect(readFileSync(join(outdir, first?.entry.workingDirectory ?? "", "aws.config"), "utf8")).toBe("a");
    const hashes = [synth([network])[0], first, synth([withFile("b")])[0]].map(
      (each) => each?.entry.tandem.artifactHash,
    );
    expect(new Set(hashes).size).toBe(3);
  });

  it("gives the same bytes from another folder, a second time and with shuffled keys", () => {
    const texts = (over: Partial<PlatformBase> = {}) => {
      const outdir = freshFolder();
      return synth(layers, over, outdir).map(({ entry }) =>
        readFileSync(join(outdir, entry.synthesizedStackPath), "utf8"),
      );
    };
    const tags = { b: "2", a: "1" };
    const shuffled = { a: "1", b: "2" };
    expect(texts({ tags })).toEqual(texts({ tags: shuffled }));
    expect(texts()).toEqual(texts());
    expect(texts().join()).not.toMatch(/tandem-synth-|node_modules|"\/[a-z]/);
  });

  it("leaves unchanged files alone", () => {
    const outdir = freshFolder();
    const times = () =>
      synth(layers, {}, outdir).map(({ entry }) => statSync(join(outdir, entry.synthesizedStackPath)).mtimeMs);
    expect(times()).toEqual(times());
  });
});

describe("synthLayer", () => {
  it("gives the same JSON as the whole platform", () => {
    const whole = synth();
    const alone = synthLayer(data, { platform, outdir: freshFolder() });
    expect(alone.map(({ id }) => id)).toEqual(["test-data-eu-west-1", "test-data-eu-central-1"]);
    for (const stack of alone) expect(stack.document).toEqual(stackOf(whole, stack.id));
  });
});

describe("what synthesis refuses", () => {
  it("a reference into another stack, with the paths of both ends", () => {
    let shared: FakeThing | undefined;
    const producer = defineLayer({
      ...network,
      publishes: Data,
      name: "data",
      build(stack) {
        shared = new FakeThing(stack, "Shared");
        return {};
      },
    });
    const consumer = defineLayer({
      ...network,
      publishes: World,
      name: "world",
      build(stack) {
        new FakeThing(stack, "Reader", { nested: [{ id: shared?.id }] });
        return {};
      },
    });
    const one = { regions: ["eu-west-1"] as const, peers: [] };
    const [problem] = problemsOf(() => synth([producer, consumer] as readonly Layer[], one));
    expect(problem).toMatchObject({
      code: "TDM-LAY-010",
      path: "test-world-eu-west-1/Reader",
      message: "nested[0].id refers to test-data-eu-west-1/Shared, in another stack",
    });
  });

  it("a reference to nothing", () => {
    const lost = defineLayer({
      ...data,
      reads: {},
      build(stack) {
        new FakeThing(stack, "Reader", { id: "${fake_thing.Nowhere.id}" });
        return {};
      },
    });
    expect(problemsOf(() => synth([lost])).map(({ code }) => code)).toContain("TDM-LAY-011");
  });

  it("a second backend", () => {
    const twice = defineLayer({
      ...data,
      reads: {},
      build(stack) {
        new LocalBackend(new Construct(stack, "Hidden"), {});
        return {};
      },
    });
    expect(problemsOf(() => synth([twice])).map(({ code }) => code)).toContain("TDM-LAY-012");
  });

  it("what a construct's own validation says, and every coded rule, of all stacks at once", () => {
    const invalid = defineLayer({
      ...data,
      reads: {},
      build(stack) {
        const thing = new FakeThing(stack, "Thing");
        thing.node.addValidation({ validate: () => ["is not well"] });
        addRule(thing, () => [
          layerProblems.noBackend({ path: "thing", message: "coded", expected: "x", got: "y", hint: "z" }),
        ]);
        return {};
      },
    });
    const problems = problemsOf(() => synth([invalid]));
    expect(problems.map(({ code, path, message }) => `${code} ${path} ${message}`)).toEqual([
      "TDM-LAY-013 test-data-eu-central-1/Thing is not well",
      "TDM-LAY-013 test-data-eu-west-1/Thing is not well",
      "TDM-LAY-012 thing coded",
    ]);
  });

  it("a block of a provider that the layer does not name", () => {
    const foreign = defineLayer({
      ...data,
      reads: {},
      build(stack) {
        new TerraformResource(stack, "Stranger", {
          terraformResourceType: "other_thing",
          terraformGeneratorMetadata: { providerName: "fake" },
        });
        return {};
      },
    });
    expect(problemsOf(() => synth([foreign])).map(({ code }) => code)).toContain("TDM-LAY-014");
  });

  it("writes nothing when something is wrong, and leaves no folder behind", () => {
    const outdir = join(freshFolder(), "out");
    const broken = {
      ...data,
      check: undefined,
      build: () => {
        throw new ProblemsError([
          layerProblems.noBackend({ path: "x", message: "m", expected: "e", got: "g", hint: "h" }),
        ]);
      },
    };
    expect(problemsOf(() => synth([network, broken as unknown as Layer], {}, outdir))).toHaveLength(1);
    expect(existsSync(outdir)).toBe(false);
  });

  it("keeps what an earlier synthesis wrote", () => {
    const outdir = freshFolder();
    synth(layers, {}, outdir);
    const before = readdirSync(join(outdir, "stacks"));
    problemsOf(() => synthPlatform(layers, { platform, outdir, selection: { layers: ["nope"] } }));
    expect(readdirSync(join(outdir, "stacks"))).toEqual(before);
  });
});

describe("aspects", () => {
  it("take part, as in any cdktf app", () => {
    const seen: string[] = [];
    const watched = defineLayer({
      ...data,
      reads: {},
      build(stack) {
        Aspects.of(stack).add({
          visit: (node) => {
            if (node instanceof FakeThing) seen.push(node.node.id);
          },
        });
        new FakeThing(stack, "Thing");
        return {};
      },
    });
    synth([watched]);
    expect(seen).toEqual(["Thing", "Thing"]);
  });
});
