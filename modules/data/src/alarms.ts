import type { AlarmDescription, Region } from "@tandem/core";
import { WHOLE_BUCKET } from "./buckets/class-bucket.ts";
import { BUCKET_CLASSES, type ByClass } from "./buckets/classes.ts";
import { bucketProfiles } from "./buckets/profiles.ts";

/** What a region's alarms are about: names, as the naming table and the contract give them. */
export interface DataAlarmTargets {
  readonly buckets: ByClass<string>;
  readonly backupVault: string;
  readonly registryTable: string;
  /** The platform's other regions. */
  readonly peers: readonly Region[];
}

/**
 * Alarm pack of a region's data, the same whichever region is active. Pure, so that `observability` gets it from names
 * alone. Keys that are about to be deleted have no metric: the `audit` layer looks for that in CloudTrail.
 */
export function dataAlarms(targets: DataAlarmTargets): readonly AlarmDescription[] {
  const counted = BUCKET_CLASSES.filter((each) => bucketProfiles[each].metrics === true);
  return [
    ...counted.flatMap((each) => bucketAlarms(each, targets.buckets[each])),
    ...BACKUP_FAILURES.map((failure) => backupAlarm(failure, targets.backupVault)),
    ...throttleAlarms(targets.registryTable),
    ...targets.peers.map((peer) => registryLagAlarm(peer, targets.registryTable)),
  ];
}

/** Source: S3 user guide, "Amazon S3 metrics": the average of an error count is its share of requests. */
function bucketAlarms(bucketClass: string, bucket: string): readonly AlarmDescription[] {
  const common = {
    comparison: "GreaterThanThreshold",
    evaluationPeriods: 3,
    datapointsToAlarm: 3,
    treatMissingData: "notBreaching",
  } as const;
  const metric = {
    namespace: "AWS/S3",
    dimensions: { BucketName: bucket, FilterId: WHOLE_BUCKET },
    statistic: "Average",
    periodSeconds: 300,
  } as const;
  return [
    {
      ...common,
      id: `bucket-refuses-${bucketClass}`,
      description: `More than a twentieth of the requests to the ${bucketClass} bucket are refused. Look in its access log for who asks: a missing permission on bucket or key, a wrong key, or an object that is not there yet.`,
      severity: "ticket",
      metric: { ...metric, name: "4xxErrors" },
      threshold: 0.05,
    },
    {
      ...common,
      id: `bucket-fails-${bucketClass}`,
      description: `S3 fails requests to the ${bucketClass} bucket. Look at the AWS Health Dashboard; if the region is in trouble, weigh a failover.`,
      severity: "page",
      metric: { ...metric, name: "5xxErrors" },
      threshold: 0.01,
    },
  ];
}

interface BackupFailure {
  readonly id: string;
  readonly metric: string;
  readonly what: string;
}

/** Source: AWS Backup developer guide, "AWS Backup metrics with CloudWatch". */
const BACKUP_FAILURES: readonly BackupFailure[] = [
  { id: "backup-failed", metric: "NumberOfBackupJobsFailed", what: "A backup has failed" },
  { id: "backup-expired", metric: "NumberOfBackupJobsExpired", what: "A backup did not start in its window" },
  { id: "backup-copy-failed", metric: "NumberOfCopyJobsFailed", what: "A recovery point was not copied" },
  { id: "backup-restore-failed", metric: "NumberOfRestoreJobsFailed", what: "A recovery point could not be restored" },
];

function backupAlarm({ id, metric, what }: BackupFailure, vault: string): AlarmDescription {
  return {
    id,
    description: `${what}. The job in the AWS Backup console says why; the role's permissions and the keys of both vaults come first.`,
    severity: "ticket",
    metric: {
      namespace: "AWS/Backup",
      name: metric,
      dimensions: { BackupVaultName: vault },
      statistic: "Sum",
      periodSeconds: 3600,
    },
    comparison: "GreaterThanThreshold",
    threshold: 0,
    evaluationPeriods: 1,
    datapointsToAlarm: 1,
    treatMissingData: "notBreaching",
  };
}

/** Source: DynamoDB developer guide, "DynamoDB metrics and dimensions". */
function throttleAlarms(table: string): readonly AlarmDescription[] {
  return (["Read", "Write"] as const).map((side) => ({
    id: `registry-throttles-${side.toLowerCase()}s`,
    description: `The release registry throttles ${side.toLowerCase()}s. Look for a caller in a loop and for one model that all requests are about.`,
    severity: "ticket",
    metric: {
      namespace: "AWS/DynamoDB",
      name: `${side}ThrottleEvents`,
      dimensions: { TableName: table },
      statistic: "Sum",
      periodSeconds: 300,
    },
    comparison: "GreaterThanThreshold",
    threshold: 0,
    evaluationPeriods: 3,
    datapointsToAlarm: 2,
    treatMissingData: "notBreaching",
  }));
}

function registryLagAlarm(peer: Region, table: string): AlarmDescription {
  return {
    id: `registry-lag-${peer}`,
    description: `Releases reach ${peer} late: it may serve another model than this region. Compare the active releases of both before a failover.`,
    severity: "page",
    metric: {
      namespace: "AWS/DynamoDB",
      name: "ReplicationLatency",
      dimensions: { TableName: table, ReceivingRegion: peer },
      statistic: "Average",
      periodSeconds: 60,
    },
    comparison: "GreaterThanThreshold",
    threshold: 30_000,
    evaluationPeriods: 5,
    datapointsToAlarm: 5,
    treatMissingData: "notBreaching",
  };
}
