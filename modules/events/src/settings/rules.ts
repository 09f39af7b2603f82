import type { ControlFinding, Problem, Profile } from "@tandem/core";
import { LOG_RETENTION_DAYS } from "@tandem/network/settings";
import { FUNCTION_NAMES } from "../functions/function-names.ts";
import { eventsProblems } from "../problems.ts";
import type { EventsSettings } from "./settings.ts";

/** What Lambda keeps for functions that reserve nothing (Lambda developer guide, "Configuring reserved concurrency"). */
const LEAST_UNRESERVED = 100;
/** An event source mapping runs two batches at one time or more (Lambda API, ScalingConfig). */
const LEAST_RESERVED = 2;
const HOURS_PER_MONTH = 31 * 24;

/** What the section's rules look at. */
export interface EventsRuleInput {
  readonly settings: EventsSettings;
  /** Regions of the platform. */
  readonly regions: number;
}

/** The events section's rules between values. */
export function checkEvents({ settings, regions }: EventsRuleInput): readonly Problem[] {
  return [
    ...checkApproval(settings),
    ...checkRetention(settings),
    ...checkConcurrency(settings),
    ...checkBudget(settings),
    ...checkEndpoint(settings, regions),
  ];
}

function checkApproval({ approval, approvalThresholds }: EventsSettings): readonly Problem[] {
  const names = Object.keys(approvalThresholds);
  const path = "events.approvalThresholds";
  if (approval === "automatic" && names.length === 0) {
    return [
      eventsProblems.noThreshold({
        path,
        message: "is empty, and releases are to be approved by it",
        expected: "a limit for one metric at the least",
        got: approvalThresholds,
        hint: 'write what a release must keep, for instance { accuracy: { least: 0.95 } }, or approval: "manual"',
      }),
    ];
  }
  if (approval === "manual" && names.length > 0) {
    return [
      eventsProblems.unusedThreshold({
        path,
        message: "is set, and a person approves",
        expected: 'approval: "automatic", or no thresholds',
        got: names,
        hint: 'set events.approval to "automatic", or remove the thresholds',
      }),
    ];
  }
  return names.flatMap((name) => checkThreshold(`${path}.${name}`, approvalThresholds[name] ?? {}));
}

function checkThreshold(
  path: string,
  { least, most }: EventsSettings["approvalThresholds"][string],
): readonly Problem[] {
  const isEmpty = least === undefined && most === undefined;
  if (!isEmpty && !(least !== undefined && most !== undefined && least > most)) return [];
  return [
    eventsProblems.impossibleThreshold({
      path,
      message: isEmpty ? "limits nothing" : "lets nothing pass",
      expected: "least, most, or both with least not above most",
      got: { least, most },
      hint: isEmpty ? "write least or most" : `write least: ${most}, most: ${least}`,
    }),
  ];
}

function checkRetention({ logRetentionDays }: EventsSettings): readonly Problem[] {
  if (LOG_RETENTION_DAYS.includes(logRetentionDays)) return [];
  const next = LOG_RETENTION_DAYS.find((days) => days > logRetentionDays) ?? LOG_RETENTION_DAYS.at(-1);
  return [
    eventsProblems.retentionNotOffered({
      path: "events.logRetentionDays",
      message: "is not a retention that CloudWatch Logs offers",
      expected: `one of ${LOG_RETENTION_DAYS.join(", ")}`,
      got: logRetentionDays,
      hint: `write ${next}`,
    }),
  ];
}

function checkConcurrency({ reservedConcurrency, accountConcurrency }: EventsSettings): readonly Problem[] {
  const path = "events.reservedConcurrency";
  if (reservedConcurrency === 0) return [];
  if (reservedConcurrency < LEAST_RESERVED) {
    return [
      eventsProblems.reservesTooFew({
        path,
        message: "is less than the queue's reader takes",
        expected: `${LEAST_RESERVED} or more, or 0 for none`,
        got: reservedConcurrency,
        hint: `write ${LEAST_RESERVED}`,
      }),
    ];
  }
  const most = Math.floor((accountConcurrency - LEAST_UNRESERVED) / FUNCTION_NAMES.length);
  if (reservedConcurrency <= most) return [];
  return [
    eventsProblems.reservesTooMuch({
      path,
      message: `reserves ${reservedConcurrency} for each of ${FUNCTION_NAMES.length} functions, of ${accountConcurrency} in the account`,
      expected: `${LEAST_UNRESERVED} left unreserved`,
      got: reservedConcurrency,
      hint:
        most < LEAST_RESERVED
          ? "ask Service Quotas for more concurrent executions, or write 0 and waive L3 until they are there"
          : `write ${most} or less, or set events.accountConcurrency to the account's quota`,
    }),
  ];
}

function checkBudget({ retraining: { coolDownHours, budgetPerMonth } }: EventsSettings): readonly Problem[] {
  const most = Math.ceil(HOURS_PER_MONTH / coolDownHours);
  if (budgetPerMonth <= most) return [];
  return [
    eventsProblems.budgetNeverSpent({
      path: "events.retraining.budgetPerMonth",
      message: `allows ${budgetPerMonth} trainings a month, and a cool-down of ${coolDownHours} hours lets ${most} begin`,
      expected: `${most} or less`,
      got: budgetPerMonth,
      hint: `write ${most}, or shorten events.retraining.coolDownHours`,
    }),
  ];
}

function checkEndpoint({ globalEndpoint }: EventsSettings, regions: number): readonly Problem[] {
  if (globalEndpoint === undefined || regions === 2) return [];
  return [
    eventsProblems.endpointOfTwo({
      path: "events.globalEndpoint",
      message: `is between two regions, and the platform has ${regions}`,
      expected: "home and one peer",
      got: regions,
      hint: "remove it, and let senders choose the region",
    }),
  ];
}

/** Where the settings leave a control unmet: a problem, unless it is waived. */
export function eventsFindings(
  { reservedConcurrency, destroyable }: EventsSettings,
  profile: Profile,
): readonly ControlFinding[] {
  return [
    ...(reservedConcurrency === 0
      ? [
          {
            control: "L3",
            at: "events.reservedConcurrency",
            message: "reserves no executions for the functions",
            hint: "write 2 or more, or leave it out",
          },
        ]
      : []),
    ...(profile !== "dev" && destroyable
      ? [
          {
            control: "D27",
            at: "events.destroyable",
            message: "lets Terraform destroy the key and every queue with what waits in it",
            hint: "remove it; to take the platform down, waive D27 for the days that it takes",
          },
        ]
      : []),
  ];
}
