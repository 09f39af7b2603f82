import { REGION_NAMES } from "@tandem/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { replicaRegionOf, replicaSourceOf, resolveState, stateDimensions } from "../../src/settings/index.ts";

const regions = fc.uniqueArray(fc.constantFrom(...REGION_NAMES), { minLength: 2, maxLength: 6 });

describe("where copies lie", () => {
  it("is never the region itself, each region holds those of one other, and the way back leads back", () => {
    fc.assert(
      fc.property(regions, (all) => {
        for (const region of all) {
          expect(replicaRegionOf(region, all)).not.toBe(region);
          expect(replicaSourceOf(replicaRegionOf(region, all), all)).toBe(region);
        }
        expect(new Set(all.map((region) => replicaRegionOf(region, all))).size).toBe(all.length);
      }),
    );
  });

  it("is the other region where there are two", () => {
    expect(replicaRegionOf("eu-west-1", ["eu-west-1", "eu-central-1"])).toBe("eu-central-1");
    expect(replicaRegionOf("eu-central-1", ["eu-west-1", "eu-central-1"])).toBe("eu-west-1");
  });

  it("is nowhere with one region, which no platform has", () => {
    expect(() => replicaRegionOf("eu-west-1", ["eu-west-1"])).toThrow(/no region beside/);
  });

  it("is known to the contract's readers: no keys without copies", () => {
    const pair = ["eu-west-1", "eu-central-1"] as const;
    expect(stateDimensions(resolveState({ replica: true }, "dev"), "eu-west-1", pair)).toEqual({
      stateSources: ["eu-central-1"],
    });
    expect(stateDimensions(resolveState({}, "dev"), "eu-west-1", pair)).toEqual({ stateSources: [] });
  });
});
