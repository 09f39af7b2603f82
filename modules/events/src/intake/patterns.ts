/** An EventBridge pattern: by field, what its value must be one of. */
export type EventPattern = { readonly [field: string]: EventPattern | readonly unknown[] };

/** Sources of the platform's own events. */
export const SOURCES = {
  releases: "tandem.releases",
  monitor: "tandem.monitor",
  training: "tandem.training",
} as const;

/** A release ends with its manifest: everything else is in the bucket by then. */
const MANIFEST_SUFFIX = "/manifest.json";

/**
 * A manifest came into the models bucket, written here or copied from another region. The same pattern holds on the default
 * bus, where S3 sends, and on the platform's own, where it is forwarded to.
 * Source: S3 user guide, "EventBridge event message structure".
 */
export function manifestArrived(bucket: string): EventPattern {
  return {
    source: ["aws.s3"],
    "detail-type": ["Object Created"],
    detail: { bucket: { name: [bucket] }, object: { key: [{ suffix: MANIFEST_SUFFIX }] } },
  };
}

/**
 * An alarm whose name begins so has begun to ring. From which state it came the function looks at: a pattern may not say
 * what is not.
 * Source: CloudWatch user guide, "Alarm events and EventBridge".
 */
export function modelAlarmRings(prefix: string): EventPattern {
  return {
    source: ["aws.cloudwatch"],
    "detail-type": ["CloudWatch Alarm State Change"],
    detail: { alarmName: [{ prefix }], state: { value: ["ALARM"] } },
  };
}

/** A model answers otherwise than it did when it was trained. */
export const DRIFT_RAISED: EventPattern = { source: [SOURCES.monitor], "detail-type": ["Drift Raised"] };
