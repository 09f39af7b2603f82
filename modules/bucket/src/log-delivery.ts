import { confusedDeputy, type Statement } from "@tandem/core";
import { type BucketPlace, bucketArn } from "./denials.ts";

/**
 * S3's log delivery may write the access log of each source below its prefix.
 * @param sources names of the buckets whose requests are logged, by the prefix that their records get
 *
 * Source: S3 user guide, "Enabling Amazon S3 server access logging".
 */
export function logDeliveryWrites({
  account,
  sources,
  ...place
}: BucketPlace & {
  readonly account: string;
  readonly sources: Readonly<Record<string, string>>;
}): readonly Statement[] {
  return Object.entries(sources).map(([prefix, name]) => ({
    sid: `LogDeliveryWrites${prefix.charAt(0).toUpperCase()}${prefix.slice(1)}`,
    actions: ["s3:PutObject"],
    principals: { Service: "logging.s3.amazonaws.com" },
    resources: [`${bucketArn(place)}/${prefix}/*`],
    conditions: confusedDeputy({ account, sourceArn: bucketArn({ name, region: place.region }) }),
  }));
}
