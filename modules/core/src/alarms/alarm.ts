/**
 * An alarm as a module describes it. Modules know what goes wrong with what they make; the `observability` layer, which
 * has the topics and the dashboards, creates the alarms.
 */
export interface AlarmDescription {
  /** Stable key, unique in the module: it becomes part of the alarm's name and Terraform address. */
  readonly id: string;
  /** What is wrong when it rings, and the first thing to do. */
  readonly description: string;
  /** `page` wakes someone up; `ticket` waits for the morning. */
  readonly severity: "page" | "ticket";
  readonly metric: {
    readonly namespace: string;
    readonly name: string;
    readonly dimensions: Readonly<Record<string, string>>;
    readonly statistic: "Average" | "Maximum" | "Minimum" | "SampleCount" | "Sum";
    readonly periodSeconds: number;
  };
  readonly comparison: "GreaterThanThreshold" | "GreaterThanOrEqualToThreshold" | "LessThanThreshold";
  readonly threshold: number;
  /** Periods looked at, and how many of them must be over the threshold. */
  readonly evaluationPeriods: number;
  readonly datapointsToAlarm: number;
  /** What a period without data means. */
  readonly treatMissingData: "breaching" | "ignore" | "missing" | "notBreaching";
}
