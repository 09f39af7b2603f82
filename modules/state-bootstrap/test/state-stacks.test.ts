import { defineContract, type Layer } from "@tandem/core";
import { samplePlatform } from "@tandem/testing";
import { describe, expect, it } from "vitest";
import { stacksKeptIn, stateKeysIn } from "../src/index.ts";

const layer = (name: string, scope: Layer["scope"]): Layer => ({
  name,
  scope,
  description: "",
  providers: [],
  reads: {},
  publishes: defineContract({ layer: name, scope, description: "", fields: {} }),
  build: () => ({}),
});
const layers = [layer("network", "region"), layer("dns", "global")];

describe("the states in a region's bucket", () => {
  it("are the region's own, and in the home region the global ones too", () => {
    expect(stateKeysIn("eu-west-1", layers, samplePlatform)).toEqual([
      "test/eu-west-1/network/terraform.tfstate",
      "test/global/dns/terraform.tfstate",
    ]);
    expect(stateKeysIn("eu-central-1", layers, samplePlatform)).toEqual([
      "test/eu-central-1/network/terraform.tfstate",
    ]);
  });

  it("are each kept in one region", () => {
    const all = samplePlatform.regions.flatMap((region) => stacksKeptIn(region, layers, samplePlatform));
    expect(all.map(({ layer: { name }, place }) => `${name} ${place}`).sort()).toEqual([
      "dns global",
      "network eu-central-1",
      "network eu-west-1",
    ]);
  });
});
