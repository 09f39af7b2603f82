import { type LayerStack, lowestVersion, ProblemsError, type ProviderDefinition, parseConstraint } from "@tandem/core";
import { schemaProblems } from "./problems.ts";

/**
 * Makes a stack accept only provider versions from `since` on, for a stack that needs what older ones lack. The rest of
 * the range (the platform's own, or the provider's) stays.
 * @throws ProblemsError (SCH-014) when the platform accepts no such version
 */
export function narrowRange(stack: LayerStack, { name, source, range }: ProviderDefinition, since: string): void {
  const accepted = stack.platform.versions[name] ?? range;
  const constraint = parseConstraint(`${accepted}, >= ${since}`);
  if (constraint === undefined || lowestVersion(constraint) === undefined) {
    throw new ProblemsError([
      schemaProblems.emptyRange({
        path: stack.node.path,
        message: `needs ${source} ${since} or later`,
        expected: `a range that holds ${since}`,
        got: accepted,
        hint: `set versions.${name} to ">= ${since}" or wider in the environment, or leave the layer out of it`,
      }),
    ]);
  }
  const { from, before, excluded } = constraint;
  stack.addOverride(`terraform.required_providers.${name}`, {
    source,
    version: [
      `>= ${from}`,
      ...(before === undefined ? [] : [`< ${before}`]),
      ...excluded.map((each) => `!= ${each}`),
    ].join(", "),
  });
}
