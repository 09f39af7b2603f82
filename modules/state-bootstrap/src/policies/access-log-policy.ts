import { accessDenials, logDeliveryWrites } from "@tandem/bucket";
import { policyDocument, type Region } from "@tandem/core";

/** What the policy is written over. */
export interface AccessLogPolicyInput {
  /** The log bucket's name. */
  readonly name: string;
  readonly account: string;
  readonly region: Region;
  /** Names of the buckets whose requests are logged, by the prefix that their records get. */
  readonly sources: Readonly<Record<string, string>>;
}

/** S3's log delivery may write the records of each source below its prefix. */
export function accessLogPolicy(input: AccessLogPolicyInput): string {
  return policyDocument([...accessDenials(input), ...logDeliveryWrites(input)], { kind: "resource" });
}
