import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stackId, stateKey, workspaceName } from "../../src/naming/state-names.ts";
import type { ProblemsError } from "../../src/problems/report.ts";
import { REGION_NAMES } from "../../src/regions/regions.ts";
import { fields } from "./arbitrary.ts";

/** Fails when two of the tuples that `name` sees differently give one text. */
function expectDistinct(
  name: (parts: {
    platform: string;
    environment: string;
    layer: string;
    place: (typeof REGION_NAMES)[number] | "global";
  }) => string,
  seen: (parts: { platform: string; environment: string; layer: string; place: string }) => readonly string[],
) {
  fc.assert(
    fc.property(fc.array(fields, { minLength: 20, maxLength: 40 }), (sets) => {
      const owners = new Map<string, string>();
      for (const parts of sets) {
        const identity = JSON.stringify(seen(parts));
        expect(owners.get(name(parts)) ?? identity).toBe(identity);
        owners.set(name(parts), identity);
      }
    }),
    { numRuns: 300 },
  );
}

describe("state names", () => {
  it("have the settled forms", () => {
    expect(stateKey("dev", "eu-west-1", "network")).toBe("dev/eu-west-1/network/terraform.tfstate");
    expect(stackId("dev", "data-global", "global")).toBe("dev-data-global-global");
    expect(workspaceName("acme-ml", "prod", "serving-asg", "us-gov-west-1")).toBe(
      "acme-ml-prod-serving-asg-us-gov-west-1",
    );
  });

  it("never share a state key", () => {
    expectDistinct(
      ({ environment, place, layer }) => stateKey(environment, place, layer),
      ({ environment, place, layer }) => [environment, place, layer],
    );
  });

  it("never share a stack id", () => {
    expectDistinct(
      ({ environment, place, layer }) => stackId(environment, layer, place),
      ({ environment, place, layer }) => [environment, place, layer],
    );
  });

  it("never share a workspace", () => {
    expectDistinct(
      ({ platform, environment, place, layer }) => workspaceName(platform, environment, layer, place),
      ({ platform, environment, place, layer }) => [platform, environment, place, layer],
    );
  });

  it("end with a region in one way only: no region ends with another", () => {
    const places = [...REGION_NAMES, "global"];
    const pairs = places.flatMap((a) => places.map((b) => [a, b] as const)).filter(([a, b]) => a !== b);
    expect(pairs.filter(([a, b]) => a.endsWith(`-${b}`))).toEqual([]);
  });

  it.each([
    ["a slash in a layer", () => stateKey("dev", "global", "a/b"), "stateKey.layer"],
    ["a hyphen in an environment", () => stackId("dev-eu", "network", "global"), "stackId.environment"],
    ["an unknown region", () => stackId("dev", "network", "eu-west-99" as never), "stackId.region"],
  ])("refuse %s", (_, make, path) => {
    expect(make).toThrow(expect.objectContaining<Partial<ProblemsError>>({ name: "ProblemsError" }));
    expect(make).toThrow(`TDM-NAM-001  ${path}`);
  });

  it("refuse a token", () => {
    expect(() => stateKey("dev", "global", "${TfToken[TOKEN.3]}")).toThrow("TDM-NAM-003  stateKey.layer");
  });
});
