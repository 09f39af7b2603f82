import { arn, partitionOf, type Region } from "@tandem/core";

/** Where something of EventBridge lies. */
export interface EventPlace {
  readonly account: string;
  readonly region: Region;
}

/** ARN of a bus, from its name. */
export function busArn({ account, region }: EventPlace, bus: string): string {
  return arn({ partition: partitionOf(region), service: "events", region, account, resource: `event-bus/${bus}` });
}

/** ARN of a rule, from its name; rules of the default bus name no bus. */
export function ruleArn({ account, region }: EventPlace, rule: string, bus?: string): string {
  const resource = bus === undefined ? `rule/${rule}` : `rule/${bus}/${rule}`;
  return arn({ partition: partitionOf(region), service: "events", region, account, resource });
}
