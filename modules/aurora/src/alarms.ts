import type { AlarmDescription } from "@tandem/core";
import { memoryGib, parseClass } from "./engine/classes.ts";
import type { Capacity } from "./settings/settings.ts";

/** What the alarms are about: what names and settings tell, so that `observability` gets the same pack. */
export interface DatabaseAlarmTargets {
  /** The region's cluster. */
  readonly clusterIdentifier: string;
  readonly capacity: Capacity;
}

/** An alarm's own part; the rest is the same for all. */
interface Row {
  readonly id: string;
  readonly description: string;
  readonly severity: AlarmDescription["severity"];
  readonly metric: string;
  readonly statistic: AlarmDescription["metric"]["statistic"];
  readonly comparison?: AlarmDescription["comparison"];
  readonly threshold: number;
  /** Minutes in a row. */
  readonly minutes: number;
}

const GIB = 1024 ** 3;
const GIB_PER_ACU = 2;
const BYTES_PER_CONNECTION = 9_531_392;
const MOST_CONNECTIONS = 5000;

/**
 * Alarm pack of a region's cluster. It is the same in each region and stays right after a swap: what only a follower
 * reports (lag behind the writer's region) is missing at the writer, and missing data does not ring.
 * Source: Aurora user guide, "Amazon CloudWatch metrics for Amazon Aurora".
 */
export function databaseAlarms({ clusterIdentifier, capacity }: DatabaseAlarmTargets): readonly AlarmDescription[] {
  return rows(capacity).map(({ id, description, severity, metric, statistic, comparison, threshold, minutes }) => ({
    id,
    description,
    severity,
    metric: {
      namespace: "AWS/RDS",
      name: metric,
      dimensions: { DBClusterIdentifier: clusterIdentifier },
      statistic,
      periodSeconds: 60,
    },
    comparison: comparison ?? "GreaterThanThreshold",
    threshold,
    evaluationPeriods: minutes,
    datapointsToAlarm: minutes,
    treatMissingData: "notBreaching",
  }));
}

/** Connections that an instance of this size accepts. Source: the default of `max_connections` in Aurora PostgreSQL. */
export function mostConnections(capacity: Capacity): number {
  return Math.min(MOST_CONNECTIONS, Math.floor(memoryBytes(capacity) / BYTES_PER_CONNECTION));
}

function memoryBytes(capacity: Capacity): number {
  if (capacity.type === "serverless") return capacity.maxAcu * GIB_PER_ACU * GIB;
  const parsed = parseClass(capacity.instanceClass);
  return (parsed === undefined ? 0 : memoryGib(parsed)) * GIB;
}

function rows(capacity: Capacity): readonly Row[] {
  return [
    {
      id: "database-replication-lag",
      description:
        "This region's copy is more than 5 seconds behind the writer's region. Look at the writer's load and at this region's instances; a failover now would lose what is missing.",
      severity: "page",
      metric: "AuroraGlobalDBReplicationLag",
      statistic: "Maximum",
      threshold: 5000,
      minutes: 5,
    },
    {
      id: "database-rpo-lag",
      description:
        "A failover to this region would lose more than 20 seconds of writes. Postpone it, or stop the writers first.",
      severity: "page",
      metric: "AuroraGlobalDBRPOLag",
      statistic: "Maximum",
      threshold: 20_000,
      minutes: 5,
    },
    {
      id: "database-reader-lag",
      description:
        "A reader of the region is more than 2 seconds behind its writer: look for long transactions on it and for a burst of writes.",
      severity: "ticket",
      metric: "AuroraReplicaLagMaximum",
      statistic: "Maximum",
      threshold: 2000,
      minutes: 10,
    },
    {
      id: "database-cpu",
      description: "CPU of an instance is above 90 % for 15 minutes. Find the statement in Performance Insights.",
      severity: "ticket",
      metric: "CPUUtilization",
      statistic: "Maximum",
      threshold: 90,
      minutes: 15,
    },
    {
      id: "database-connections",
      description:
        "Connections are above 80 % of what an instance accepts; new ones will be refused. Look for a client without a pool, or turn the proxy on.",
      severity: "page",
      metric: "DatabaseConnections",
      statistic: "Maximum",
      threshold: Math.floor(mostConnections(capacity) * 0.8),
      minutes: 5,
    },
    {
      id: "database-memory",
      description:
        "Less than 10 % of an instance's memory is free. It will swap, or restart without memory. Look for large sorts and for too many connections.",
      severity: "page",
      metric: "FreeableMemory",
      statistic: "Minimum",
      comparison: "LessThanThreshold",
      threshold: Math.floor(memoryBytes(capacity) * 0.1),
      minutes: 10,
    },
    {
      id: "database-deadlocks",
      description: "Transactions deadlock more than once a second. The PostgreSQL log has the statements.",
      severity: "ticket",
      metric: "Deadlocks",
      statistic: "Average",
      threshold: 1,
      minutes: 5,
    },
    {
      id: "database-transaction-ids",
      description:
        "More than a billion transaction ids are in use. Autovacuum does not keep up; at two billion the database stops writing.",
      severity: "page",
      metric: "MaximumUsedTransactionIDs",
      statistic: "Maximum",
      threshold: 1_000_000_000,
      minutes: 5,
    },
    ...(capacity.type === "serverless"
      ? [
          {
            id: "database-acu",
            description:
              "An instance is at 90 % of its largest capacity for 15 minutes. Raise database.capacity.maxAcu.",
            severity: "ticket" as const,
            metric: "ACUUtilization",
            statistic: "Maximum" as const,
            threshold: 90,
            minutes: 15,
          },
        ]
      : []),
  ];
}
