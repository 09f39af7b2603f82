import type { AlarmDescription, Region } from "@tandem/core";
import { ruleId } from "./objects/rule-id.ts";
import type { CopyableClass } from "./settings/class-defaults.ts";
import type { ReplicationSettings } from "./settings/settings.ts";

/** What the alarms of one region are about. */
export interface ReplicationAlarmTargets {
  readonly region: Region;
  /** The platform's other regions. */
  readonly others: readonly Region[];
  readonly settings: Pick<ReplicationSettings, "buckets" | "alarms">;
  /** Name of a class's bucket in a region. */
  readonly bucketOf: (region: Region, bucketClass: CopyableClass) => string;
}

/** One way of one class, and the metrics of its rule. */
interface Way {
  readonly bucketClass: CopyableClass;
  readonly source: Region;
  readonly target: Region;
  readonly metric: Pick<AlarmDescription["metric"], "namespace" | "dimensions" | "periodSeconds">;
}

const GIBIBYTE = 2 ** 30;

/**
 * Replication's alarm pack in one region. S3 counts failures in the region of the source, lag and what waits in that of
 * the target: a region that stands alone still tells how far it is behind. Pure, so that `observability` gets the pack
 * from names alone.
 * Source: S3 user guide, "Using S3 Replication metrics".
 */
export function replicationAlarms(targets: ReplicationAlarmTargets): readonly AlarmDescription[] {
  const { region, others, settings } = targets;
  const classes = Object.keys(settings.buckets) as CopyableClass[];
  return classes.flatMap((bucketClass) =>
    others.flatMap((other) => {
      const outwards = wayOf(bucketClass, region, other, targets);
      const inwards = wayOf(bucketClass, other, region, targets);
      return [failedAlarm(outwards), lateAlarm(inwards, settings.alarms), pendingAlarm(inwards, settings.alarms)];
    }),
  );
}

function wayOf(bucketClass: CopyableClass, source: Region, target: Region, { bucketOf }: ReplicationAlarmTargets): Way {
  return {
    bucketClass,
    source,
    target,
    metric: {
      namespace: "AWS/S3",
      dimensions: {
        SourceBucket: bucketOf(source, bucketClass),
        DestinationBucket: bucketOf(target, bucketClass),
        RuleId: ruleId(target),
      },
      periodSeconds: 300,
    },
  };
}

function failedAlarm({ bucketClass, target, metric }: Way): AlarmDescription {
  return {
    id: `replication-failed-${bucketClass}-to-${target}`,
    description: `Objects of ${bucketClass} are not copied to ${target}. Look at the replication role's permissions on both keys and at the policy of the target bucket, then copy what failed with the batch job of this bucket.`,
    severity: bucketClass === "models" ? "page" : "ticket",
    metric: { ...metric, name: "OperationsFailedReplication", statistic: "Sum" },
    comparison: "GreaterThanThreshold",
    threshold: 0,
    evaluationPeriods: 1,
    datapointsToAlarm: 1,
    // No copy, no failure.
    treatMissingData: "notBreaching",
  };
}

function lateAlarm({ bucketClass, source, metric }: Way, { latencyMinutes }: ReplicationSettings["alarms"]) {
  return {
    id: `replication-late-${bucketClass}-from-${source}`,
    description: `Copies of ${bucketClass} from ${source} are more than ${latencyMinutes} minutes behind: a failover now would lose what is not here yet. Look at S3 in both regions, and at how much is written.`,
    severity: "ticket",
    metric: { ...metric, name: "ReplicationLatency", statistic: "Maximum" },
    comparison: "GreaterThanThreshold",
    threshold: latencyMinutes * 60,
    evaluationPeriods: 3,
    datapointsToAlarm: 3,
    // S3 begins to report minutes after the first copy; a gap later is shown as insufficient data.
    treatMissingData: "missing",
  } as const satisfies AlarmDescription;
}

function pendingAlarm({ bucketClass, source, metric }: Way, { pendingGibibytes }: ReplicationSettings["alarms"]) {
  return {
    id: `replication-pending-${bucketClass}-from-${source}`,
    description: `More than ${pendingGibibytes} GiB of ${bucketClass} wait in ${source} to be copied. S3 answers for its time up to 1 Gbit/s only: spread the writing, or ask AWS for a higher quota.`,
    severity: "ticket",
    metric: { ...metric, name: "BytesPendingReplication", statistic: "Maximum" },
    comparison: "GreaterThanThreshold",
    threshold: pendingGibibytes * GIBIBYTE,
    evaluationPeriods: 3,
    datapointsToAlarm: 3,
    treatMissingData: "missing",
  } as const satisfies AlarmDescription;
}
