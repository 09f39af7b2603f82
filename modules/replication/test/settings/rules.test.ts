import type { Region } from "@tandem/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkReplication,
  type ReplicationInput,
  replicationFindings,
  resolveReplication,
} from "../../src/settings/index.ts";

const REGIONS = ["eu-west-1", "eu-central-1"] as const satisfies readonly Region[];
const check = (input: ReplicationInput, regions: readonly Region[] = REGIONS) => checkReplication({ input, regions });
const found = (...args: Parameters<typeof check>) => check(...args).map(({ code, path }) => `${code} ${path}`);

describe("the rules of the replication section", () => {
  it("find nothing wrong with a section that says little or all", () => {
    expect(check({})).toEqual([]);
    expect(
      check({
        buckets: { raw: { copy: true, prefix: "orders/" }, models: { timeControl: true }, features: { copy: false } },
        images: { prefixes: ["tandem/dev", "base.images"], scanning: "enhanced" },
        link: "peering",
      }),
    ).toEqual([]);
  });

  it("refuse to copy logs", () => {
    expect(found({ buckets: { logs: { copy: true } } })).toEqual(["TDM-RPL-001 replication.buckets.logs"]);
  });

  it("find a wildcard in a prefix, and say what to write", () => {
    const [problem] = check({ buckets: { models: { prefix: "releases/*.onnx" } } });
    expect(problem).toMatchObject({
      code: "TDM-RPL-002",
      path: "replication.buckets.models.prefix",
      hint: 'write "releases/"',
    });
  });

  it("find settings of a class that is not copied, and of images that are not", () => {
    expect(found({ buckets: { raw: { timeControl: true }, models: { copy: false, prefix: "a/" } } })).toEqual([
      "TDM-RPL-003 replication.buckets.raw.timeControl",
      "TDM-RPL-003 replication.buckets.models.prefix",
    ]);
    expect(found({ images: { copy: false, prefixes: ["tandem"] } })).toEqual([
      "TDM-RPL-003 replication.images.prefixes",
    ]);
  });

  it("find a prefix that no repository's name can start with, and the nearest one that can", () => {
    const hints = (prefix: string) => check({ images: { prefixes: [prefix] } }).map(({ hint }) => hint);
    expect(hints("Tandem/Dev")).toEqual(['write "tandem/dev"']);
    expect(hints("tandem/dev/")).toEqual(['write "tandem/dev"']);
    expect(hints("tandem//dev")).toEqual(['write "tandem/dev"']);
    expect(hints("/")).toEqual(['write a name such as "tandem/dev"']);
    expect(hints("a_b/c-d/e.f")).toEqual([]);
  });

  it("propose prefixes that they accept, whatever was written", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aB9/._- *"), maxLength: 12 }), (prefix) => {
        const [proposed] = check({ images: { prefixes: [prefix] } }).flatMap(
          ({ hint }) => /"(.+)"/.exec(hint)?.[1] ?? [],
        );
        if (proposed !== undefined) expect(check({ images: { prefixes: [proposed] } })).toEqual([]);
        const cut = check({ buckets: { models: { prefix } } }).map(({ hint }) => /"(.*)"/.exec(hint)?.[1]);
        for (const each of cut) expect(check({ buckets: { models: { prefix: each } } })).toEqual([]);
      }),
    );
  });

  it("refuse peering of more than two regions", () => {
    expect(found({ link: "peering" }, [...REGIONS, "us-east-1"])).toEqual(["TDM-RPL-005 replication.link"]);
    expect(found({ link: "none" }, [...REGIONS, "us-east-1"])).toEqual([]);
  });
});

describe("control D8", () => {
  const findings = (input: ReplicationInput, profile: "dev" | "staging" | "prod" = "prod") =>
    replicationFindings(resolveReplication(input, profile, "tandem/prod"), profile).map(({ control, at }) => [
      control,
      at,
    ]);

  it("is met by default in every profile", () => {
    for (const profile of ["dev", "staging", "prod"] as const) expect(findings({}, profile)).toEqual([]);
  });

  it("is not met when models, artifacts or features stay in one region", () => {
    for (const each of ["models", "artifacts", "features"] as const) {
      expect(findings({ buckets: { [each]: { copy: false } } })).toEqual([["D8", `replication.buckets.${each}.copy`]]);
    }
  });

  it("is not met when nobody answers for when a model arrives", () => {
    expect(findings({ buckets: { models: { timeControl: false } } })).toEqual([
      ["D8", "replication.buckets.models.timeControl"],
    ]);
  });

  it("does not count in dev", () => {
    expect(findings({ buckets: { models: { copy: false } } }, "dev")).toEqual([]);
  });
});
