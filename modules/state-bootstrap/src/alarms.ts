import type { AlarmDescription, Region } from "@tandem/core";

/** What the alarms are about. */
export interface StateAlarmTargets {
  /** Region whose states are copied. */
  readonly source: Region;
  readonly sourceBucket: string;
  readonly replicaBucket: string;
  /** Id of the replication rule. */
  readonly rule: string;
}

/**
 * Alarm pack of one copy of states (control S2). Pure, so that `observability` gets it from names alone.
 * Source: S3 user guide, "Using S3 Replication metrics".
 */
export function stateAlarms(targets: StateAlarmTargets): readonly AlarmDescription[] {
  const { source, sourceBucket, replicaBucket, rule } = targets;
  const metric = {
    namespace: "AWS/S3",
    dimensions: { SourceBucket: sourceBucket, DestinationBucket: replicaBucket, RuleId: rule },
    periodSeconds: 300,
  } as const;
  return [
    {
      id: `state-copy-failed-${source}`,
      description: `States of ${source} are not copied: a restore would give an older one. Look at the replication role's permissions on both keys and at the replica bucket's policy, then copy what failed with S3 Batch Replication.`,
      severity: "ticket",
      metric: { ...metric, name: "OperationsFailedReplication", statistic: "Sum" },
      comparison: "GreaterThanThreshold",
      threshold: 0,
      evaluationPeriods: 1,
      datapointsToAlarm: 1,
      treatMissingData: "notBreaching",
    },
    {
      id: `state-copy-late-${source}`,
      description: `Copies of ${source}'s states are more than 15 minutes behind. Before a restore, compare serial numbers with the source while it can be read.`,
      severity: "ticket",
      metric: { ...metric, name: "ReplicationLatency", statistic: "Maximum" },
      comparison: "GreaterThanThreshold",
      threshold: 900,
      evaluationPeriods: 3,
      datapointsToAlarm: 3,
      treatMissingData: "notBreaching",
    },
  ];
}
