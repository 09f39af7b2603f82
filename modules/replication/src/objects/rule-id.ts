import type { Region } from "@tandem/core";

/** Id of the rule that copies into a region; metrics bear it, so that alarms can be told from names alone. */
export function ruleId(target: Region): string {
  return `to-${target}`;
}
