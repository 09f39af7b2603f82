import { checkPlatformName, type Problem, ProblemsError, tagsOf } from "@tandem/core";
import { definedRegions } from "./regions.ts";
import type { ParsedDefinition } from "./schema/platform.ts";

/** Names and tags that come of the definition. */
export function checkNames(environment: string, definition: ParsedDefinition): readonly Problem[] {
  const naming = checkPlatformName({
    platform: definition.name,
    environment,
    regions: definedRegions(definition).map(({ entry }) => entry.name),
  });
  const { owner, costCentre, repository, tags = {} } = definition;
  const common = { environment: "env", layer: "layer", platform: "platform", regionRole: "home" } as const;
  return [...naming, ...problemsThrownBy(() => tagsOf({ ...common, owner, costCentre, repository, extra: tags }))];
}

function problemsThrownBy(action: () => unknown): readonly Problem[] {
  try {
    action();
    return [];
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems;
    throw error;
  }
}
