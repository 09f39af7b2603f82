import { describe, expect, test } from "vitest";
import type { Service } from "../../src/rollout/service.ts";
import { formatRegions, regionRows } from "../../src/runner/region-table.ts";

const stacks = [
  { place: "a", resources: 2 },
  { place: "b", resources: 30 },
  { place: "global", resources: 1 },
  { place: "a", resources: 5 },
];
const digest = `sha256:${"0123456789abcdef".repeat(4)}`;
const service = (region: string, differences: Partial<Service> = {}): Service => ({
  ...{ region, endpoint: `http://127.0.0.1:4000`, state: "answers", digest, medianMs: 0.456, body: "{}" },
  ...differences,
});

describe("the closing table", () => {
  test("sums stacks up by region, and says nothing of models where there is none", () => {
    expect(formatRegions(regionRows(stacks, { active: {}, services: [] }))).toBe(
      [
        "region  stacks  resources", //
        "a            2          7",
        "b            1         30",
        "global       1          1",
      ].join("\n"),
    );
  });

  test("shows what the registry wants beside what each region's server answers with", () => {
    const services = [service("a"), service("b", { state: "does not run", digest: null, medianMs: null })];
    expect(formatRegions(regionRows(stacks, { active: { a: digest, b: digest }, services }))).toBe(
      [
        "region  stacks  resources  active        answers       endpoint               p50 ms",
        "a            2          7  0123456789ab  0123456789ab  http://127.0.0.1:4000     0.5",
        "b            1         30  0123456789ab  does not run  http://127.0.0.1:4000       -",
        "global       1          1  -             -             -                           -",
      ].join("\n"),
    );
  });
});
