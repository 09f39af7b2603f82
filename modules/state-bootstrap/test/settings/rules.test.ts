import { describe, expect, it } from "vitest";
import { checkState, resolveState, type StateInput, stateProfiles } from "../../src/settings/index.ts";

const check = (input: StateInput | undefined, backend: "s3" | "cloud" | "local" = "s3") =>
  checkState({ input, backend, account: "111122223333", home: "eu-west-1" }).map(({ code, path }) => [code, path]);

describe("the state section", () => {
  it("may be missing or empty", () => {
    expect(check(undefined, "cloud")).toEqual([]);
    expect(check({})).toEqual([]);
  });

  it("takes principals of the platform's own account", () => {
    expect(check({ breakGlassPrincipals: ["arn:aws:iam::111122223333:role/on-call"], noncurrentDays: 90 })).toEqual([]);
  });

  it("reports everything at once", () => {
    const section = {
      noncurrentDays: 89,
      breakGlassPrincipals: ["arn:aws:iam::111122223333:role/ok", "arn:aws:iam::999999999999:role/stranger"],
    };
    expect(check(section, "local")).toEqual([
      ["TDM-STA-004", "state"],
      ["TDM-STA-001", "state.noncurrentDays"],
      ["TDM-STA-002", "state.breakGlassPrincipals[1]"],
    ]);
  });

  it("does not lock everybody out", () => {
    expect(check({ breakGlassPrincipals: [] })).toEqual([["TDM-STA-003", "state.breakGlassPrincipals"]]);
  });

  it("takes a principal of another partition for a stranger", () => {
    expect(check({ breakGlassPrincipals: ["arn:aws-cn:iam::111122223333:role/on-call"] })).toEqual([
      ["TDM-STA-002", "state.breakGlassPrincipals[0]"],
    ]);
  });
});

describe("profiles", () => {
  it("give what is not written, and only that", () => {
    for (const profile of ["dev", "staging", "prod"] as const) {
      expect(resolveState({}, profile)).toEqual({
        ...stateProfiles[profile],
        noncurrentDays: 90,
        breakGlassPrincipals: [],
      });
      expect(resolveState({ replica: false }, profile).replica).toBe(false);
      expect(resolveState({ replica: true }, profile).replica).toBe(true);
    }
  });

  it("let state be destroyed in dev alone", () => {
    expect(Object.entries(stateProfiles).filter(([, { destroyable }]) => destroyable)).toMatchObject([["dev", {}]]);
  });
});
