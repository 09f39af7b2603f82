import { describe, expect, it } from "vitest";
import { formatPlan } from "../../src/addresses/format-plan.ts";
import { HOME, PEER, PLATFORM, planOf } from "./inputs.ts";

describe("formatPlan", () => {
  it("prints a table of every block", () => {
    const plan = planOf({
      ...PLATFORM,
      block: "10.64.0.0/14",
      regions: [
        { ...HOME, tiers: ["private", "pod"] },
        { ...PEER, block: "10.0.0.0/24", tiers: ["private"] },
      ],
    });
    expect(formatPlan(plan)).toBe(
      [
        "REGION        WHAT      ZONE           BLOCK           ADDRESSES",
        "-             platform  -              10.64.0.0/14       262144",
        "-             services  -              172.20.0.0/16       65536",
        "eu-west-1     vpc       -              10.64.0.0/16        65536",
        "eu-west-1     pods      -              100.64.0.0/16       65536",
        "eu-west-1     private   eu-west-1a     10.64.0.0/20         4091",
        "eu-west-1     private   eu-west-1b     10.64.16.0/20        4091",
        "eu-west-1     pod       eu-west-1a     100.64.0.0/19        8187",
        "eu-west-1     pod       eu-west-1b     100.64.32.0/19       8187",
        "eu-west-1     free      -              10.64.200.0/21       2048",
        "eu-west-1     free      -              10.64.208.0/20       4096",
        "eu-west-1     free      -              10.64.224.0/19       8192",
        "eu-central-1  vpc       -              10.0.0.0/24           256",
        "eu-central-1  private   eu-central-1a  10.0.0.0/28            11",
        "eu-central-1  private   eu-central-1b  10.0.0.16/28           11",
        "eu-central-1  free      -              10.0.0.128/25         128",
        "-             free      -              10.65.0.0/16        65536",
        "-             free      -              10.66.0.0/15       131072",
        "",
        "Addresses of subnets are without the five that AWS keeps of each.",
        "",
      ].join("\n"),
    );
  });
});
