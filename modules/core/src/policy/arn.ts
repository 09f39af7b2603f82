import { ProblemsError } from "../problems/report.ts";
import { type Partition, partitionOf, type Region } from "../regions/regions.ts";
import { policyProblems } from "./problems.ts";

/** Parts of an ARN. */
export interface ArnParts {
  readonly partition: Partition;
  /** Service prefix: `s3`. */
  readonly service: string;
  /** @default - none: S3 buckets, IAM, CloudFront and Route 53 have no region in their ARNs */
  readonly region?: Region;
  /** @default - none: S3 buckets and what AWS owns have no account in their ARNs */
  readonly account?: string;
  /** The rest: `log-group:/tandem/dev/network/flow-logs`. May be or hold a token. */
  readonly resource: string;
}

/**
 * Puts an ARN together. The partition is the platform's (`partitionOf` a region of it), never a literal `aws`.
 * @throws ProblemsError POL-009 when the region lies in another partition
 */
export function arn({ partition, service, region, account, resource }: ArnParts): string {
  if (region !== undefined && partitionOf(region) !== partition) {
    throw new ProblemsError([
      policyProblems.partition({
        path: `arn.${service}`,
        message: `has the partition "${partition}" and the region ${region}`,
        expected: partitionOf(region),
        got: partition,
        hint: `use partitionOf("${region}")`,
      }),
    ]);
  }
  return `arn:${partition}:${service}:${region ?? ""}:${account ?? ""}:${resource}`;
}
