import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nextStep } from "../../src/rollout/next-step.ts";
import type { ModelState, Release } from "../../src/rollout/registry-state.ts";

const REGIONS = ["a", "b"];
const WANTED = "sha256:11";

const release = (stage: Release["stage"], valid: Readonly<Record<string, boolean | null>> = {}): Release => ({
  ...{ version: "11", digest: WANTED, stage, at: "", by: "ann", why: "" },
  regions: Object.fromEntries(Object.entries(valid).map(([region, each]) => [region, { valid: each, active: false }])),
});
const state = (releases: readonly Release[], more: Partial<ModelState> = {}): ModelState => ({
  ...{ model: "m", epoch: 0, active: null, running: {}, releases },
  ...more,
});
const at = (epoch: number) => ({ version: "11", digest: WANTED, epoch });

describe("the next step to a model in every region", () => {
  test.each([
    ["is a release when the registry does not know it", state([]), { do: "release" }],
    ["is validation until every region has found it good", state([release("candidate", { a: true })]), "validate"],
    ["is validation while a region has no outcome", state([release("candidate", { a: true, b: null })]), "validate"],
    ["is approval then", state([release("candidate", { a: true, b: true })]), "approve"],
    ["is promotion of what is approved", state([release("approved", { a: true, b: true })]), "promote"],
  ])("%s", (_, given, expected) => {
    const step = typeof expected === "string" ? { do: expected, version: "11" } : expected;
    expect(nextStep(given, WANTED, REGIONS)).toEqual(step);
  });

  test("brings a promotion that stopped half-way to its end, by way of a validation that a region has missed", () => {
    const active = { epoch: 3, active: "11", running: { b: at(3), a: at(2) } };
    const both = release("active", { a: true, b: true });
    expect(nextStep(state([both], active), WANTED, REGIONS)).toEqual({ do: "promote", version: "11" });
    const one = release("active", { b: true });
    expect(nextStep(state([one], active), WANTED, REGIONS)).toEqual({ do: "validate", version: "11" });
  });

  test.each(["rejected", "retired"] as const)("is given up when it was %s and nothing else is active", (stage) => {
    expect(nextStep(state([release(stage)]), WANTED, REGIONS)).toMatchObject({ do: "give up" });
  });

  test("is none when any release is active everywhere: another one than the trained was promoted on purpose", () => {
    const active = { epoch: 1, active: "11", running: { a: at(1), b: at(1) } };
    fc.assert(
      fc.property(fc.string(), (trained) => {
        expect(nextStep(state([release("active")], active), trained, REGIONS)).toEqual({ do: "nothing" });
      }),
    );
  });
});
