import type { JsonObject, Problem } from "@tandem/core";
import { type BlockSchema, checkBlocks } from "../src/index.ts";

const provider = { name: "toy", source: "example/toy", range: ">= 1.0.0, < 2.0.0" };

/** Checks one `toy_thing` against one schema, for forms that the AWS provider happens not to use. */
export function checkThing(block: BlockSchema, thing: JsonObject): readonly Problem[] {
  return checkBlocks({ resource: { toy_thing: { T: thing } } }, provider, "~> 1.0", {
    versions: ["1.0.0"],
    load: (version) => ({
      source: provider.source,
      version,
      provider: {},
      resource: { toy_thing: block },
      data: {},
      ephemeral: {},
      names: { resource: ["toy_thing"], data: [], ephemeral: [] },
    }),
  });
}
