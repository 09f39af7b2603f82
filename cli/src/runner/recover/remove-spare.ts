import { rmSync } from "node:fs";
import type { JsonObject } from "@tandem/core";
import { initialise } from "../initialise.ts";
import { scratchRoot } from "../inspection.ts";
import type { Session } from "../session.ts";
import type { RunStack } from "../stack.ts";
import type { Match } from "./match-tagged.ts";
import { asked, importIfThere, must } from "./steps.ts";

/**
 * Offers to remove a resource that is there once too often: a run died after it had made it, and the next one made another.
 * Terraform itself removes it, from a state of its own, and so waits until it is gone. Never without a person's yes: --yes
 * is none.
 * @returns what was done
 * @throws ProblemsError when it fails
 */
export async function removeSpare(
  session: Session,
  stack: RunStack,
  { address, type, id, arn }: Match,
): Promise<readonly string[]> {
  const [alias] = aliasesFor(stack, arn);
  const block: JsonObject = alias === undefined ? {} : { provider: `aws.${alias}` };
  const root = scratchRoot(stack, "removals", { resource: { [type]: { spare: block } } });
  rmSync(`${root.folder}/terraform.tfstate`, { force: true });
  await initialise(session, root);
  // What was deleted may keep its tags for a while.
  if (!(await importIfThere(session, root, `${type}.spare`, id))) return [];
  const yes = await asked(
    session,
    stack,
    `Remove ${arn} from AWS for ever?`,
    [
      `${stack.id}: has the tags and the name of ${address}, and is not what the state knows by that address: ${arn}`,
      "it was most likely made by a run that died, and nothing of the platform refers to it; look at it before you say yes",
    ],
    "loss",
  );
  if (!yes) {
    session.reporter.note(`${stack.id}: left ${arn}, which no state knows`);
    return [];
  }
  // Without its block, what the state knows is to be destroyed.
  scratchRoot(stack, "removals", {});
  await must(session, root, ["apply", "-input=false", "-no-color", "-auto-approve"]);
  return [`removed ${arn}`];
}

/** The alias of the provider for the region that an ARN names; none when it is the stack's own. */
function aliasesFor({ document }: RunStack, arn: string): readonly string[] {
  const region = arn.split(":")[3];
  const all = document.provider?.aws ?? [];
  if (all.some((each) => each.alias === undefined && each.region === region)) return [];
  return all.flatMap(({ alias, region: its }) => (its === region && typeof alias === "string" ? [alias] : []));
}
