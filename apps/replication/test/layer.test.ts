import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { data } from "@tandem/app-data";
import { network } from "@tandem/app-network";
import { type Layer, type SynthesizedStack, synthPlatform } from "@tandem/core";
import { loadPlatform } from "@tandem/environments";
import type { Platform } from "@tandem/platform";
import { afterAll, describe, expect, it } from "vitest";
import { replication } from "../src/layer.ts";

const outdir = mkdtempSync(join(tmpdir(), "tandem-replication-"));
afterAll(() => rmSync(outdir, { recursive: true }));

const { platform: dev } = await loadPlatform("dev");

/** What replication reads, and nothing that these follow. */
const layers = [network, { ...data, follows: [] }, replication] as readonly Layer<Platform>[];
const stackOf = (platform: Platform): SynthesizedStack => {
  const stack = synthPlatform(layers, { platform, outdir }).find(({ layer }) => layer === "replication");
  return stack ?? expect.fail("no stack of replication");
};
const blocksOf = ({ document }: SynthesizedStack, type: string) => Object.values(document.resource?.[type] ?? {});

describe("the replication layer", () => {
  const stack = stackOf(dev);

  it("is one stack, with a configuration of the provider for each of the two regions", () => {
    expect(stack.id).toBe("dev-replication-global");
    expect(stack.document.provider?.aws).toHaveLength(2);
  });

  it("copies between the buckets that the data layers make, both ways, under keys that those publish", () => {
    const made = synthPlatform(layers, { platform: dev, outdir })
      .filter(({ layer }) => layer === "data")
      .flatMap((each) => blocksOf(each, "aws_s3_bucket").map(({ bucket }) => bucket));
    const copied = blocksOf(stack, "aws_s3_bucket_replication_configuration");
    expect(copied).toHaveLength(6);
    for (const { bucket, rule } of copied) {
      const [{ destination }] = rule as unknown as readonly [
        {
          readonly destination: {
            readonly bucket: string;
            readonly encryption_configuration: { readonly replica_kms_key_id: string };
          };
        },
      ];
      expect(made).toContain(bucket);
      expect(made).toContain(destination.bucket.replace("arn:aws:s3:::", ""));
      const region = destination.bucket.endsWith("eu-west-1") ? "eu-west-1" : "eu-central-1";
      expect(destination.encryption_configuration.replica_kms_key_id).toContain(`data-${region}.outputs.keyArns`);
    }
  });

  it("links no networks unless it is asked to, and then their private tiers", () => {
    expect(blocksOf(stack, "aws_vpc_peering_connection")).toEqual([]);
    const linked = stackOf({ ...dev, replication: { ...dev.replication, link: "peering" } });
    expect(blocksOf(linked, "aws_vpc_peering_connection")).toHaveLength(1);
    expect(blocksOf(linked, "aws_route").map((route) => route.destination_cidr_block)).toEqual([
      "10.64.0.0/18",
      "10.64.0.0/18",
      "10.64.64.0/18",
      "10.64.64.0/18",
    ]);
  });
});
