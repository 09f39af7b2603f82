import { describe, expect, it } from "vitest";
import {
  dnsSuffixOf,
  isRegion,
  partitionOf,
  REGION_NAMES,
  regionInfo,
  ZONE_LETTERS,
  zoneLetter,
  zonesOf,
} from "../../src/regions/regions.ts";

describe("the table of regions", () => {
  it("holds the regions of the three partitions", () => {
    expect(REGION_NAMES.length).toBeGreaterThanOrEqual(36);
    expect(new Set(REGION_NAMES.map(partitionOf))).toEqual(new Set(["aws", "aws-cn", "aws-us-gov"]));
  });

  it.each(REGION_NAMES)("gives %s two zones at least, each named after it and with a letter of its own", (region) => {
    const zones = zonesOf(region);
    expect(zones.length).toBeGreaterThanOrEqual(2);
    expect(zones.every((zone) => zone === `${region}${zoneLetter(zone)}`)).toBe(true);
    expect(zones.every((zone) => ZONE_LETTERS.includes(zoneLetter(zone)))).toBe(true);
    expect(new Set(zones).size).toBe(zones.length);
  });
});

describe("regionInfo", () => {
  it("tells what is known of a region", () => {
    expect(regionInfo("eu-west-1")).toEqual({
      name: "eu-west-1",
      partition: "aws",
      dnsSuffix: "amazonaws.com",
      availabilityZones: ["eu-west-1a", "eu-west-1b", "eu-west-1c"],
      optIn: false,
    });
  });

  it("knows which regions an account must enable first", () => {
    expect(regionInfo("eu-south-2").optIn).toBe(true);
    expect(regionInfo("us-gov-west-1").optIn).toBe(false);
  });
});

describe("isRegion", () => {
  it.each(["eu-west-9", "eu-west-1a", "", "constructor", "aws-global"])("refuses %j", (name) => {
    expect(isRegion(name)).toBe(false);
  });
});

describe("dnsSuffixOf", () => {
  it("follows the partition", () => {
    expect(dnsSuffixOf("cn-north-1")).toBe("amazonaws.com.cn");
    expect(dnsSuffixOf("us-gov-east-1")).toBe("amazonaws.com");
  });
});

describe("zonesOf", () => {
  it("has letters that only accounts of an old region have", () => {
    expect(zonesOf("ap-northeast-1")).toEqual([
      "ap-northeast-1a",
      "ap-northeast-1b",
      "ap-northeast-1c",
      "ap-northeast-1d",
    ]);
  });
});
