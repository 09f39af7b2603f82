import { describe, expect, it } from "vitest";
import { checkEvents, type EventsInput, eventsProfiles } from "../../src/settings/index.ts";
import { settingsOf } from "../fixture.ts";

const problemsOf = (input: EventsInput, regions = 2) =>
  checkEvents({ settings: settingsOf(input), regions }).map(({ code, path, hint }) => ({ code, path, hint }));

describe("the rules of the events section", () => {
  it("take each profile as it is", () => {
    for (const profile of Object.keys(eventsProfiles) as (keyof typeof eventsProfiles)[]) {
      expect(checkEvents({ settings: settingsOf({}, profile), regions: 2 })).toEqual([]);
    }
  });

  it.each<[string, EventsInput, string, string, RegExp]>([
    ["approval without a threshold", { approval: "automatic" }, "001", "approvalThresholds", /accuracy/],
    [
      "thresholds that nobody asks",
      { approvalThresholds: { accuracy: { least: 0.9 } } },
      "002",
      "approvalThresholds",
      /"automatic"/,
    ],
    [
      "a threshold that limits nothing",
      { approval: "automatic", approvalThresholds: { accuracy: {} } },
      "003",
      "approvalThresholds.accuracy",
      /least or most/,
    ],
    [
      "a threshold that lets nothing pass",
      { approval: "automatic", approvalThresholds: { logLoss: { least: 0.9, most: 0.1 } } },
      "003",
      "approvalThresholds.logLoss",
      /least: 0\.1, most: 0\.9/,
    ],
    ["a retention that is not offered", { logRetentionDays: 31 }, "004", "logRetentionDays", /60/],
    ["one execution", { reservedConcurrency: 1 }, "005", "reservedConcurrency", /2/],
    ["more executions than there are", { reservedConcurrency: 300 }, "006", "reservedConcurrency", /150 or less/],
    ["a quota of 10", { accountConcurrency: 10 }, "006", "reservedConcurrency", /Service Quotas.*L3/],
    [
      "a budget that the cool-down never lets spend",
      { retraining: { coolDownHours: 720, budgetPerMonth: 3 } },
      "007",
      "retraining.budgetPerMonth",
      /write 2/,
    ],
  ])("refuse %s", (_mistake, input, number, path, hint) => {
    expect(problemsOf(input)).toEqual([
      { code: `TDM-EVT-${number}`, path: `events.${path}`, hint: expect.stringMatching(hint) },
    ]);
  });

  it("refuse a global endpoint of other than two regions", () => {
    const input = { globalEndpoint: { healthCheckId: "0a1b" } };
    expect(problemsOf(input)).toEqual([]);
    expect(problemsOf(input, 3).map(({ code, path }) => [code, path])).toEqual([
      ["TDM-EVT-008", "events.globalEndpoint"],
    ]);
  });

  it("let nothing be reserved, which a control finds", () => {
    expect(problemsOf({ reservedConcurrency: 0, accountConcurrency: 10 })).toEqual([]);
  });
});

describe("the defaults of the events section", () => {
  it("are the profile's, and each can be set alone", () => {
    expect(settingsOf({ retraining: { budgetPerMonth: 1 } }, "prod").retraining).toEqual({
      coolDownHours: 24,
      budgetPerMonth: 1,
      timeoutHours: 6,
    });
    expect(settingsOf({ rollback: { withinMinutes: 5 } }).rollback).toEqual({ onAlarm: true, withinMinutes: 5 });
    expect(settingsOf({ archiveDays: undefined }, "prod").archiveDays).toBe(90);
    expect(settingsOf({ architecture: "x86_64" })).toMatchObject({ architecture: "x86_64", approval: "manual" });
  });
});
