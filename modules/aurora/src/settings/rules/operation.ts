import { type Problem, pathOf } from "@tandem/core";
import { LOG_RETENTION_DAYS } from "@tandem/network/settings";
import { isReservedName } from "../../engine/reserved-names.ts";
import { auroraProblems } from "../../problems.ts";
import { LEAST_INSIGHTS_DAYS } from "../resolve.ts";
import type { DatabaseRuleInput } from "./rule-input.ts";

// Source: RDS API, CreateDBCluster and CreateDBInstance.
const PORTS = { least: 1150, most: 65_535 };
const RETENTION = { least: 1, most: 35 };
const MONITORING_SECONDS: readonly number[] = [0, 1, 5, 10, 15, 30, 60];
const INSIGHTS_DAYS: readonly number[] = [7, ...Array.from({ length: 23 }, (_, index) => 31 * (index + 1)), 731];

/** Single values that AWS takes or refuses. */
export function checkOperation(context: DatabaseRuleInput): readonly Problem[] {
  return [
    ...checkPort(context),
    ...checkAdmin(context),
    ...checkRetention(context),
    ...checkMonitoring(context),
    ...checkInsights(context),
    ...checkLogs(context),
  ];
}

/**
 * Keys of a section that look as if they held a secret. Their values are never shown.
 * @param written the section as somebody wrote it, whatever that is
 */
export function checkSecretKeys(written: unknown): readonly Problem[] {
  if (typeof written !== "object" || written === null) return [];
  return Object.keys(written)
    .filter((key) => key !== "passwordVersion" && /pass|pwd|secret|credential/i.test(key))
    .map((key) =>
      auroraProblems.secretKey({
        path: pathOf("database", key),
        message: "would put a secret into the definition",
        expected: "no password: Secrets Manager makes it, and a cluster that joins takes the origin's",
        got: "a value that is not shown",
        hint: "remove it and change what it protected; count database.passwordVersion up for a new password",
      }),
    );
}

function checkPort({ settings: { port } }: DatabaseRuleInput): readonly Problem[] {
  if (port >= PORTS.least && port <= PORTS.most) return [];
  return [
    auroraProblems.portRange({
      path: "database.port",
      message: "is out of range",
      expected: `${PORTS.least} to ${PORTS.most}`,
      got: port,
      hint: "use 6543, or leave it out",
    }),
  ];
}

function checkAdmin({ settings: { adminName } }: DatabaseRuleInput): readonly Problem[] {
  const hasForm = /^[A-Za-z][A-Za-z0-9_]{0,62}$/.test(adminName);
  if (hasForm && !isReservedName(adminName)) return [];
  return [
    auroraProblems.adminName({
      path: "database.adminName",
      message: hasForm ? "is reserved by PostgreSQL or RDS" : "does not have the form of a role's name",
      expected: "1 to 63 letters, digits and underscores, a letter first, no reserved word",
      got: adminName,
      hint: hasForm
        ? `use "${adminName.toLowerCase().replace(/^(pg|rds)_?/, "")}_owner", or leave it out`
        : "leave it out",
    }),
  ];
}

function checkRetention({ settings: { backupRetentionDays: days } }: DatabaseRuleInput): readonly Problem[] {
  if (days >= RETENTION.least && days <= RETENTION.most) return [];
  return [
    auroraProblems.retentionRange({
      path: "database.backupRetentionDays",
      message: "is out of range",
      expected: `${RETENTION.least} to ${RETENTION.most} days`,
      got: days,
      hint: days > RETENTION.most ? `use ${RETENTION.most}; AWS Backup keeps longer ones` : "use 7, or leave it out",
    }),
  ];
}

function checkMonitoring({ settings: { monitoringSeconds: seconds } }: DatabaseRuleInput): readonly Problem[] {
  if (MONITORING_SECONDS.includes(seconds)) return [];
  return [
    auroraProblems.monitoringInterval({
      path: "database.monitoringSeconds",
      message: "is not an interval that enhanced monitoring offers",
      expected: `one of ${MONITORING_SECONDS.join(", ")}`,
      got: seconds,
      hint: `use ${MONITORING_SECONDS.find((each) => each > seconds) ?? 60}`,
    }),
  ];
}

function checkInsights({ settings: { insights } }: DatabaseRuleInput): readonly Problem[] {
  const { mode, retentionDays } = insights;
  const least = LEAST_INSIGHTS_DAYS[mode];
  if (INSIGHTS_DAYS.includes(retentionDays) && retentionDays >= least) return [];
  const next = INSIGHTS_DAYS.find((each) => each >= Math.max(retentionDays, least)) ?? 731;
  return [
    auroraProblems.insightsRetention({
      path: "database.insights.retentionDays",
      message: `is not a retention that mode "${mode}" takes`,
      expected: `7, a multiple of 31 up to 713, or 731; ${least} or more here`,
      got: retentionDays,
      hint: `use ${next}`,
    }),
  ];
}

function checkLogs({ settings: { logRetentionDays: days } }: DatabaseRuleInput): readonly Problem[] {
  if (LOG_RETENTION_DAYS.includes(days)) return [];
  return [
    auroraProblems.logRetention({
      path: "database.logRetentionDays",
      message: "is not a retention that CloudWatch Logs offers",
      expected: `one of ${LOG_RETENTION_DAYS.join(", ")}`,
      got: days,
      hint: `use ${LOG_RETENTION_DAYS.find((each) => each > days) ?? LOG_RETENTION_DAYS.at(-1)}`,
    }),
  ];
}
