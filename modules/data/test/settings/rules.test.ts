import { describe, expect, it } from "vitest";
import { checkData, type DataInput, dataProfiles, dataSchema, resolveData } from "../../src/settings/index.ts";

interface Row {
  readonly what: string;
  readonly input: DataInput;
  readonly code: string;
  readonly path: string;
}

const rows: readonly Row[] = [
  {
    what: "objects that move to infrequent access before 30 days",
    input: { buckets: { raw: { infrequentAccessDays: 29 } } },
    code: "TDM-DAT-001",
    path: "data.buckets.raw.infrequentAccessDays",
  },
  {
    what: "objects that expire on the day that they move",
    input: { buckets: { features: { infrequentAccessDays: 60, expirationDays: 60 } } },
    code: "TDM-DAT-002",
    path: "data.buckets.features.expirationDays",
  },
  {
    what: "objects that expire before the class's own move",
    input: { buckets: { artifacts: { expirationDays: 14 } } },
    code: "TDM-DAT-002",
    path: "data.buckets.artifacts.expirationDays",
  },
  {
    what: "models that expire while they are locked",
    input: { buckets: { models: { expirationDays: 30, lockDays: 30 } } },
    code: "TDM-DAT-003",
    path: "data.buckets.models.expirationDays",
  },
  {
    what: "weekly backups that are gone before daily ones",
    input: { backup: { dailyDays: 35, weeklyDays: 28 } },
    code: "TDM-DAT-020",
    path: "data.backup.weeklyDays",
  },
];

describe("checkData", () => {
  it.each(rows)("refuses $what", ({ input, code, path }) => {
    const problems = checkData(resolveData(input, "dev"));
    expect(problems.map((problem) => [problem.code, problem.path])).toEqual([[code, path]]);
    expect(problems[0]?.hint).toMatch(/\d/);
  });

  it.each(["dev", "staging", "prod"] as const)("has nothing to say about the defaults of %s", (profile) => {
    expect(checkData(resolveData({}, profile))).toEqual([]);
  });

  it("reports all at once", () => {
    const input = { buckets: { raw: { infrequentAccessDays: 1 } }, backup: { dailyDays: 9, weeklyDays: 9 } };
    expect(checkData(resolveData(input, "dev")).map(({ code }) => code)).toEqual(["TDM-DAT-001", "TDM-DAT-020"]);
  });
});

describe("dataSchema", () => {
  it.each([
    ["an unknown class", { buckets: { model: {} } }],
    ["a lock on a class that has none", { buckets: { raw: { lockDays: 1 } } }],
    ["a retention of no days", { backup: { dailyDays: 0 } }],
    ["a retention of more than ten years", { buckets: { raw: { noncurrentDays: 3651 } } }],
    ["half a day", { buckets: { logs: { expirationDays: 0.5 } } }],
  ])("refuses %s", (_what, input) => {
    expect(dataSchema.safeParse(input).success).toBe(false);
  });
});

describe("resolveData", () => {
  it("takes what is set, and the profile's for the rest", () => {
    const { buckets, backup, lockDays } = resolveData(
      { buckets: { models: { lockDays: 400 }, logs: { expirationDays: 10 } }, backup: { dailyDays: 20 } },
      "prod",
    );
    expect(lockDays).toBe(400);
    expect(buckets.logs).toEqual({ expirationDays: 10, infrequentAccessDays: undefined, noncurrentDays: 90 });
    expect(buckets.raw).toEqual({ expirationDays: undefined, infrequentAccessDays: 90, noncurrentDays: 90 });
    expect(backup).toEqual({ ...dataProfiles.prod.backup, dailyDays: 20 });
  });
});
