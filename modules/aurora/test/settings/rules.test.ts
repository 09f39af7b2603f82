import { describe, expect, it } from "vitest";
import { checkDatabase, checkSecretKeys, type DatabaseInput } from "../../src/settings/index.ts";
import { HOME, PEER, ruleInput } from "../fixture.ts";

const found = (input: DatabaseInput, change = {}) =>
  checkDatabase(ruleInput(input, change)).map(({ code, path }) => `${code} ${path}`);
const hintOf = (input: DatabaseInput) => checkDatabase(ruleInput(input)).map(({ hint }) => hint);
const provisioned = (instanceClass: string) => ({ type: "provisioned", instanceClass }) as const;
const serverless = (minAcu: number, maxAcu: number) => ({ type: "serverless", minAcu, maxAcu }) as const;

describe("rules of the database", () => {
  it("find nothing in the defaults", () => {
    expect(found({})).toEqual([]);
  });

  it("report all mistakes at once", () => {
    expect(
      found({
        engineVersion: "16.4",
        instances: 4,
        port: 80,
        backupRetentionDays: 0,
        standby: "headless",
        proxy: true,
      }),
    ).toEqual([
      "TDM-AUR-004 database.engineVersion",
      "TDM-AUR-011 database.instances",
      "TDM-AUR-012 database.proxy",
      "TDM-AUR-040 database.port",
      "TDM-AUR-020 database.backupRetentionDays",
    ]);
  });

  it("name a version to use for every way in which one can be wrong", () => {
    expect(hintOf({ engineVersion: "15" })).toEqual([expect.stringMatching(/"15\.\d+"/)]);
    expect(hintOf({ engineVersion: "postgres" })).toEqual([expect.stringContaining("16.8")]);
    expect(hintOf({ engineVersion: "12.4" })).toEqual([expect.stringContaining("16.8")]);
    expect(hintOf({ engineVersion: "17.99" })).toEqual([expect.stringMatching(/"17\.\d+"/)]);
    expect(hintOf({ engineVersion: "14.3" })).toEqual(['use "14.15"']);
  });

  it("say which regions lack a class", () => {
    const [problem] = checkDatabase(ruleInput({ capacity: provisioned("db.x2g.large") }));
    expect(problem).toMatchObject({ code: "TDM-AUR-005", message: `is not offered in ${PEER}` });
    expect(found({ capacity: provisioned("large") })).toEqual(["TDM-AUR-005 database.capacity.instanceClass"]);
  });

  it("hold version and class against each other", () => {
    expect(found({ engineVersion: "13.18", capacity: provisioned("db.r6gd.xlarge") })).toEqual([
      "TDM-AUR-007 database.capacity.instanceClass",
    ]);
    expect(found({ engineVersion: "15.10", capacity: provisioned("db.r6gd.xlarge") })).toEqual([]);
  });

  it.each([
    [serverless(0.5, 0.5), false],
    [serverless(0.25, 1), false],
    [serverless(-1, 4), false],
    [serverless(4, 257), false],
    [serverless(0, 1), true],
    [serverless(256, 256), true],
  ])("judge the capacity %j", (capacity, isRight) => {
    expect(found({ capacity })).toEqual(isRight ? [] : ["TDM-AUR-009 database.capacity"]);
  });

  it("give windows of the right form, which the rules accept", () => {
    const wrong = { backupWindow: { [HOME]: "1-2" }, maintenanceWindow: { [PEER]: "tue:03:00-tue:03:15" } };
    const problems = checkDatabase(ruleInput(wrong));
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      `TDM-AUR-021 database.backupWindow["${HOME}"]`,
      `TDM-AUR-021 database.maintenanceWindow["${PEER}"]`,
    ]);
    const [backup, maintenance] = problems.map(({ hint }) => /"([^"]+)"/.exec(hint)?.[1] ?? "");
    expect(found({ backupWindow: { [HOME]: backup ?? "" }, maintenanceWindow: { [PEER]: maintenance ?? "" } })).toEqual(
      [],
    );
  });

  it("blame the window that was written, not the default that it meets", () => {
    expect(found({ maintenanceWindow: { [HOME]: "tue:03:30-tue:04:30" } })).toEqual([
      `TDM-AUR-023 database.maintenanceWindow["${HOME}"]`,
    ]);
    expect(found({ maintenanceWindow: { [HOME]: "fri:01:30-fri:02:30" } })).toEqual([
      `TDM-AUR-022 database.maintenanceWindow["${HOME}"]`,
    ]);
  });

  it("refuse names, intervals and retentions that AWS refuses", () => {
    expect(found({ adminName: "1st" })).toEqual(["TDM-AUR-041 database.adminName"]);
    expect(found({ adminName: "select" })).toEqual(["TDM-AUR-041 database.adminName"]);
    expect(found({ monitoringSeconds: 90 })).toEqual(["TDM-AUR-042 database.monitoringSeconds"]);
    expect(found({ insights: { retentionDays: 30 } })).toEqual(["TDM-AUR-043 database.insights.retentionDays"]);
    expect(found({ insights: { mode: "advanced" } })).toEqual([]);
    expect(found({ logRetentionDays: 4000 })).toEqual(["TDM-AUR-044 database.logRetentionDays"]);
  });

  it("need the isolated tier", () => {
    expect(found({}, { tiers: ["private"] })).toEqual(["TDM-AUR-013 network.tiers"]);
  });
});

describe("keys that look like secrets", () => {
  it.each(["password", "masterPassword", "adminPwd", "secretArn", "credentials"])("are refused: %s", (key) => {
    const [problem] = checkSecretKeys({ [key]: "hunter2hunter2" });
    expect(problem).toMatchObject({ code: "TDM-AUR-001", path: `database.${key}` });
    expect(JSON.stringify(problem)).not.toContain("hunter2");
  });

  it("are not looked for in what is no section, and the password's number is none", () => {
    for (const written of [undefined, null, "password", 7, { passwordVersion: 2 }]) {
      expect(checkSecretKeys(written)).toEqual([]);
    }
  });
});
