import type { TerraformDocument } from "@tandem/core";
import { ProblemsError } from "@tandem/core/problems";
import { runProblem } from "../diagnose.ts";
import { initialise } from "../initialise.ts";
import { inspect, scratchRoot, toldBy } from "../inspection.ts";
import { NOTHING_THERE } from "../recover/steps.ts";
import type { Session } from "../session.ts";
import type { RunStack } from "../stack.ts";
import { runStage } from "../terraform-stage.ts";
import type { Adoptable } from "./adoptable.ts";

/**
 * Which of a stack's named resources exist. One start of Terraform asks for all of them: each has a data source of its own
 * type, and the error of one does not keep the others from being read.
 * @throws ProblemsError when AWS answers anything else than that there is none, as for a bucket of another account
 */
export async function existing(
  session: Session,
  stack: RunStack,
  wanted: readonly Adoptable[],
): Promise<readonly Adoptable[]> {
  const root = scratchRoot(stack, "inspections", { data: dataOf(wanted) });
  await initialise(session, root);
  const { diagnostics } = await runStage(session, root, "look", ["plan", "-json", "-input=false"]);
  const failures = diagnostics.filter(({ severity }) => severity === "error");
  const others = failures.filter(({ summary, detail }) => !NOTHING_THERE.test(`${summary}\n${detail ?? ""}`));
  if (others.length > 0) throw new ProblemsError(others.map((each) => runProblem(session.workspace, root, each)));
  const missing = new Set(failures.map(({ address }) => address));
  return wanted.filter(({ address }) => !missing.has(`data.${address}`));
}

/** Ids of the keys that existing aliases lead to, by the alias's address. */
export async function keysBehind(
  session: Session,
  stack: RunStack,
  aliases: readonly Adoptable[],
): Promise<Readonly<Record<string, string>>> {
  if (aliases.length === 0) return {};
  const pairs = aliases.map(({ address }) => `"${address}" = data.${address}.target_key_id`);
  const question = { data: dataOf(aliases), output: { keys: { value: `\${jsonencode({ ${pairs.join(", ")} })}` } } };
  return JSON.parse(toldBy(await inspect(session, stack, question), "keys")) as Readonly<Record<string, string>>;
}

function dataOf(wanted: readonly Adoptable[]): NonNullable<TerraformDocument["data"]> {
  const types = [...new Set(wanted.map(({ type }) => type))];
  return Object.fromEntries(
    types.map((type) => [
      type,
      Object.fromEntries(
        wanted.filter((each) => each.type === type).map(({ name, argument, id }) => [name, { [argument]: id }]),
      ),
    ]),
  );
}
