import { type Problem, ProblemsError } from "@tandem/core/problems";
import { errorText } from "../../toolchain/error-text.ts";
import type { Risk } from "../confirm.ts";
import { runProblems } from "../problems.ts";
import type { Session } from "../session.ts";
import type { RunStack } from "../stack.ts";
import { runStage } from "../terraform-stage.ts";

/** Asks before a step, with what speaks for it. @returns false for anything but a yes */
export async function asked(
  session: Session,
  stack: RunStack,
  question: string,
  about: readonly string[],
  risk?: Risk,
): Promise<boolean> {
  session.reporter.progress({ id: stack.id, stage: "confirm", done: 0, total: 0 });
  for (const line of about) session.reporter.note(line);
  const yes = await session.confirm(question, [], risk);
  session.reporter.progress({ id: stack.id, stage: "recover", done: 0, total: 0 });
  return yes;
}

/** Asks before a step without which the others make no sense. @throws ProblemsError when the answer is no */
export async function ask(
  session: Session,
  stack: RunStack,
  question: string,
  about: readonly string[],
): Promise<void> {
  if (!(await asked(session, stack, question, about))) throw new ProblemsError([declined(session, stack)]);
}

/** Runs Terraform as a step. @throws ProblemsError when it fails */
export async function must(session: Session, stack: RunStack, args: readonly string[]): Promise<void> {
  const { exitCode, text } = await runStage(session, stack, "recover", args);
  if (exitCode !== 0) throw stepFailed(session, stack, args, exitCode, text);
}

/** Imports a resource. @returns false when there is none of that id @throws ProblemsError when it fails otherwise */
export async function importIfThere(session: Session, stack: RunStack, address: string, id: string): Promise<boolean> {
  const args = ["import", "-input=false", "-no-color", address, id];
  const { exitCode, text } = await runStage(session, stack, "recover", args);
  if (exitCode === 0) return true;
  if (NOTHING_THERE.test(text)) return false;
  throw stepFailed(session, stack, args, exitCode, text);
}

/** What an import says when there is nothing to import. */
export const NOTHING_THERE =
  /non-existent remote object|couldn't find resource|empty result|NotFound|no matching .* found|no .* found/i;

function stepFailed(
  { workspace }: Session,
  { id }: RunStack,
  args: readonly string[],
  exitCode: number | undefined,
  text: string,
): ProblemsError {
  return new ProblemsError([
    runProblems.recoverFailed({
      path: id,
      message: errorText(text),
      expected: `terraform ${args.join(" ")} succeeds`,
      got: exitCode,
      hint: `look at the stack's log; what was done before stays done, and \`tandem recover --env ${workspace.env}\` goes on from here`,
    }),
  ]);
}

function declined({ workspace }: Session, { id }: RunStack): Problem {
  return runProblems.declined({
    path: id,
    message: "was left as it is: the step was not confirmed",
    expected: "yes",
    got: undefined,
    hint: `run \`tandem recover --env ${workspace.env} --stack ${id}\` again; it begins with the same step`,
  });
}
