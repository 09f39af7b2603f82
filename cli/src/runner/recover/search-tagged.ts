import type { Json, JsonObject, TerraformDocument } from "@tandem/core";
import { inspect, type Question, toldBy } from "../inspection.ts";
import type { Session } from "../session.ts";
import type { RunStack } from "../stack.ts";
import type { TaggedResource } from "./match-tagged.ts";

/** Tags that tell a stack's resources from all others of the account; its region is the provider's. */
const TELLING = ["tandem:platform", "tandem:environment", "tandem:layer"] as const;

/**
 * Everything on AWS that has a stack's tags, in each region that one of its providers is for.
 * Needs `tag:GetResources`. Source: docs.aws.amazon.com/resourcegroupstagging, GetResources.
 * @returns nothing for a stack whose provider sets no tags
 */
export async function searchTagged(session: Session, stack: RunStack): Promise<readonly TaggedResource[]> {
  const question = questionOf(stack.document);
  if (question === undefined) return [];
  return JSON.parse(toldBy(await inspect(session, stack, question), "found")) as readonly TaggedResource[];
}

/** Asks for all that is tagged like the stack, once by each provider. */
export function questionOf({ provider }: TerraformDocument): Question | undefined {
  const sources = (provider?.aws ?? []).flatMap((configuration, index) => {
    const tags = tagsIn(configuration);
    if (TELLING.some((key) => tags[key] === undefined)) return [];
    const { alias } = configuration;
    const block: JsonObject = {
      ...(typeof alias === "string" ? { provider: `aws.${alias}` } : {}),
      tag_filter: TELLING.map((key): Json => ({ key, values: [tags[key] ?? ""] })),
    };
    return [[`by_${index}`, block] as const];
  });
  if (sources.length === 0) return undefined;
  const lists = sources.map(
    ([name]) => `data.aws_resourcegroupstaggingapi_resources.${name}.resource_tag_mapping_list`,
  );
  const value = `\${jsonencode([for each in concat(${lists.join(", ")}) : { arn = each.resource_arn, tags = each.tags }])}`;
  return {
    data: { aws_resourcegroupstaggingapi_resources: Object.fromEntries(sources) },
    output: { found: { value } },
  };
}

function tagsIn({ default_tags }: JsonObject): JsonObject {
  const [block] = Array.isArray(default_tags) ? (default_tags as readonly JsonObject[]) : [];
  return (block?.tags ?? {}) as JsonObject;
}
