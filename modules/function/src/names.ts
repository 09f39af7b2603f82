import { arn, partitionOf, type Region } from "@tandem/core";

/** The alias that everybody calls: it follows the newest version, and no permission names anything else. */
export const LIVE_ALIAS = "live";

/** ARN of a function without a version, from its name: its own role must not wait for it. */
export function functionArn(place: { readonly account: string; readonly region: Region; readonly name: string }) {
  const { account, region, name } = place;
  return arn({ partition: partitionOf(region), service: "lambda", region, account, resource: `function:${name}` });
}

/** Log group that Lambda chooses; it is made before the function, as Lambda would make it without key and retention. */
export function functionLogGroup(name: string): string {
  return `/aws/lambda/${name}`;
}
