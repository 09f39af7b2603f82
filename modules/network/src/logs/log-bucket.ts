import { expireRule, PrivateBucket } from "@tandem/bucket";
import type { Region } from "@tandem/core";
import type { Construct } from "constructs";
import { logBucketPolicy } from "./log-bucket-policy.ts";

export interface LogBucketProps {
  readonly name: string;
  readonly account: string;
  readonly region: Region;
  readonly keyArn: string;
  /** Days that records are kept. */
  readonly retentionDays: number;
  /** Folders that log delivery writes to. */
  readonly prefixes: readonly string[];
  /** Whether Terraform may destroy the bucket while it holds records, and at all. */
  readonly destroyable: boolean;
}

/**
 * The bucket of a region's network logs, encrypted with the logs' key, expiring. It has no access log of its own: that
 * would log itself.
 */
export class LogBucket extends PrivateBucket {
  constructor(scope: Construct, id: string, props: LogBucketProps) {
    const { name, keyArn, retentionDays, destroyable } = props;
    super(scope, id, {
      name,
      keyArn,
      policy: logBucketPolicy(props),
      lifecycleRules: [expireRule(retentionDays)],
      destroyable,
    });
  }
}
