import type { Problem } from "@tandem/core";
import { describe, expect, it } from "vitest";
import { readZones } from "../../src/addresses/read-zones.ts";
import { HOME, inShort } from "./inputs.ts";

function read(availabilityZones: readonly string[], name = "eu-west-1", minimumZones = 2) {
  const problems: Problem[] = [];
  const zones = readZones({ ...HOME, name, availabilityZones }, minimumZones, (problem) => problems.push(problem));
  return { zones, problems, first: problems[0] };
}

describe("readZones", () => {
  it("gives the zones in the order of their letters", () => {
    const { zones, problems } = read(["us-east-1f", "us-east-1b"], "us-east-1");
    expect(zones).toEqual(["us-east-1b", "us-east-1f"]);
    expect(problems).toEqual([]);
  });

  it("guesses the region that was meant", () => {
    const { zones, problems, first } = read(["eu-west-1a"], "eu-wst-1");
    expect(zones).toEqual([]);
    expect(inShort(problems)).toEqual(["014 home.name"]);
    expect(first?.hint).toBe('did you mean "eu-west-1"?');
    expect(first?.expected).toContain("ap-south-1");
  });

  it("makes no guess at a name that is like none", () => {
    expect(read([], "frankfurt").first?.hint).toBe("use a region's code, such as eu-west-1");
  });

  it("finds a zone of another region", () => {
    const { zones, problems, first } = read(["eu-west-1a", "eu-central-1b"]);
    expect(zones).toEqual(["eu-west-1a"]);
    expect(inShort(problems)).toEqual(["015 home.availabilityZones[1]"]);
    expect(first?.message).toBe("is a zone of eu-central-1, and the region is eu-west-1");
    expect(first?.expected).toBe("one of eu-west-1a, eu-west-1b, eu-west-1c");
    expect(first?.hint).toBe('use "eu-west-1b", or remove it');
  });

  it.each([
    ["eu-west-1z", "is no zone of eu-west-1", 'use "eu-west-1b"'],
    ["a", "is no zone of eu-west-1", 'use "eu-west-1b"'],
    ["", "is no zone of eu-west-1", 'use "eu-west-1b"'],
    ["euw1-az1", "is a zone id, not a zone's name", "--region eu-west-1 --zone-ids euw1-az1"],
  ])("finds that %j is no zone", (zone, message, hint) => {
    const { problems, first } = read(["eu-west-1a", zone]);
    expect(inShort(problems)).toEqual(["016 home.availabilityZones[1]"]);
    expect(first?.message).toBe(message);
    expect(first?.hint).toContain(hint);
  });

  it.each([
    ["us-east-1-bos-1a", "is a Local Zone, not an Availability Zone"],
    ["us-east-1-wl1-bos-wlz-1", "is a Wavelength Zone, not an Availability Zone"],
  ])("refuses %s", (zone, message) => {
    const { problems, first } = read(["us-east-1a", zone], "us-east-1");
    expect(inShort(problems)).toEqual(["018 home.availabilityZones[1]"]);
    expect(first?.message).toBe(message);
  });

  it("finds a zone that stands twice, and counts it once", () => {
    const { zones, problems } = read(["eu-west-1a", "eu-west-1a"]);
    expect(zones).toEqual(["eu-west-1a"]);
    expect(inShort(problems)).toEqual(["017 home.availabilityZones[1]", "019 home.availabilityZones"]);
    expect(problems[0]?.message).toBe("is home.availabilityZones[0] again");
  });

  it("gives each mistake another zone to take", () => {
    const { problems } = read(["eu-west-1y", "eu-west-1z", "eu-west-1c", "eu-west-1c"]);
    expect(problems.map(({ hint }) => hint)).toEqual([
      'use "eu-west-1a", or remove it',
      'use "eu-west-1b", or remove it',
      "remove it",
    ]);
  });

  it.each([
    [["eu-west-1b"], 2, 'add "eu-west-1a"'],
    [["eu-west-1b"], 3, 'add "eu-west-1a" and "eu-west-1c"'],
    [[], 2, 'add "eu-west-1a" and "eu-west-1b"'],
  ])("asks for more zones: %j of %i", (zones, minimum, hint) => {
    const { problems, first } = read(zones, "eu-west-1", minimum);
    expect(inShort(problems)).toEqual(["019 home.availabilityZones"]);
    expect(first?.message).toBe(`has ${zones.length} of at least ${minimum} zones`);
    expect(first?.hint).toBe(hint);
  });
});
