import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { layers } from "@tandem/app-platform";
import { type StateLocation, type SynthesizedStack, stateLocation, synthPlatform } from "@tandem/core";
import { loadPlatform } from "@tandem/environments";
import type { Platform } from "@tandem/platform";
import { bootstrapBackends } from "@tandem/state-bootstrap";
import { afterAll, describe, expect, it } from "vitest";
import { bootstrapLayers } from "../src/index.ts";

const outdir = mkdtempSync(join(tmpdir(), "tandem-bootstrap-"));
afterAll(() => rmSync(outdir, { recursive: true }));

const { platform: dev } = await loadPlatform("dev");
const { platform: prod } = await loadPlatform("prod");
const synth = (platform: Platform) => synthPlatform(bootstrapLayers(platform), { platform, outdir });
const resourcesOf = ({ document }: SynthesizedStack) => document.resource;
const stackOf = (stacks: readonly SynthesizedStack[], id: string) => {
  const stack = stacks.find((each) => each.id === id);
  if (stack === undefined) throw new Error(`No stack ${id} among ${stacks.map((each) => each.id).join(", ")}.`);
  return stack;
};
/** Literal values of an argument in all resources of a type. */
const valuesOf = (stack: SynthesizedStack, type: string, argument: string) =>
  Object.values(stack.document.resource?.[type] ?? {}).map((block) => block[argument]);

describe("the bootstrap's stacks", () => {
  it("are one a region, and one between regions where states are copied", () => {
    expect(synth(dev).map(({ id }) => id)).toEqual([
      "dev-terraform-state-bootstrap-eu-west-1",
      "dev-terraform-state-bootstrap-eu-central-1",
    ]);
    expect(synth(prod).map(({ id }) => id)).toEqual([
      "prod-terraform-state-bootstrap-eu-west-1",
      "prod-terraform-state-bootstrap-eu-central-1",
      "prod-terraform-state-replication-global",
    ]);
  });

  it("make the bucket, table and lock rules that every layer's backend names", () => {
    for (const platform of [dev, prod]) {
      const stacks = synth(platform);
      for (const layer of [...layers, ...bootstrapLayers(platform)]) {
        for (const place of layer.scope === "global" ? (["global"] as const) : platform.regions) {
          const location: StateLocation = stateLocation(platform, layer.name, place);
          const stack = stackOf(stacks, `${platform.environment}-terraform-state-bootstrap-${location.region}`);
          expect(valuesOf(stack, "aws_s3_bucket", "bucket")).toContain(location.bucket);
          expect(valuesOf(stack, "aws_dynamodb_table", "name")).toContain(location.lockTable);
          expect(JSON.stringify(stack.document.resource?.aws_s3_bucket_lifecycle_configuration)).toContain(
            `"prefix":"${location.key}.tflock"`,
          );
        }
      }
    }
  });

  it("stay within their own region: no second provider, no other region's state", () => {
    for (const { place, document } of synth(prod).filter((each) => each.place !== "global")) {
      expect(document.data).toBeUndefined();
      expect(document.provider?.aws).toMatchObject([{ region: place }]);
    }
  });

  it("copy each region's bucket to the next region's, from the source's side", () => {
    const stacks = synth(prod);
    const replication = stackOf(stacks, "prod-terraform-state-replication-global");
    const sources = valuesOf(replication, "aws_s3_bucket_replication_configuration", "bucket");
    expect(sources.sort()).toEqual(prod.regions.map((region) => stateLocation(prod, "network", region).bucket).sort());
    const text = JSON.stringify(replication.document.resource?.aws_s3_bucket_replication_configuration);
    for (const region of prod.regions) {
      const made = valuesOf(stackOf(stacks, `prod-terraform-state-bootstrap-${region}`), "aws_s3_bucket", "bucket");
      const copies = made.find((name) => String(name).includes("tfstate-replica"));
      expect(text).toContain(`arn:aws:s3:::${copies}`);
    }
    expect(replication.document.provider?.aws).toMatchObject([
      { region: "eu-west-1" },
      { region: "eu-central-1", alias: "eu-central-1" },
    ]);
  });

  it("are the same resources under a local backend and under their own", () => {
    const { local, own } = bootstrapBackends(prod);
    const [before, after] = [synth(local), synth(own)];
    expect(before.map(resourcesOf)).toEqual(after.map(resourcesOf));
    expect(before.map(({ document }) => Object.keys(document.terraform?.backend ?? {}))).toEqual(
      before.map(() => ["local"]),
    );
    expect(after.map(({ document }) => Object.keys(document.terraform?.backend ?? {}))).toEqual(
      after.map(() => ["s3"]),
    );
  });

  it("publish a policy for each state in the region's bucket", () => {
    const stacks = synth(prod);
    const policiesIn = (region: string) => {
      const { output } = stackOf(stacks, `prod-terraform-state-bootstrap-${region}`).document;
      return JSON.parse(String(output?.layerPolicies?.value));
    };
    expect(Object.keys(policiesIn("eu-west-1"))).toEqual([
      "data",
      "data-global",
      "events",
      "network",
      "replication",
      "terraform-state-bootstrap",
      "terraform-state-replication",
    ]);
    expect(Object.keys(policiesIn("eu-central-1"))).toEqual(["data", "events", "network", "terraform-state-bootstrap"]);
    expect(policiesIn("eu-central-1").network).toMatchObject({ Version: "2012-10-17", Statement: expect.any(Array) });
  });
});
