import { ProblemsError } from "@tandem/core/problems";
import { type ExitCode, exitCodes } from "../../exit-codes.ts";
import type { Toolchain } from "../../toolchain/toolchain.ts";
import { requireSomebody } from "../confirm.ts";
import { runProblems } from "../problems.ts";
import { exitCodeOf } from "../report.ts";
import { type RunMode, runEach, runStacks, type StackOutcome } from "../run-stacks.ts";
import type { Workspace } from "../stack.ts";
import { type SessionOptions, withSession } from "../with-session.ts";
import { useBucket } from "./backend-switch.ts";
import { type BootstrapStack, type BootstrapWorkspace, openBootstrap } from "./bootstrap-stacks.ts";
import { bringUp } from "./bring-up.ts";
import { stateKeyIn } from "./held-states.ts";
import { lookForStates, tearDown } from "./tear-down.ts";

/** What the bootstrap is told. */
export interface BootstrapOptions {
  readonly env: string;
  readonly region?: readonly string[];
  readonly yes?: boolean;
  readonly parallel?: number;
  /** Name of the environment, typed out, when its bootstrap is to be destroyed. */
  readonly destroy?: string;
}

/** What became of it. */
export interface BootstrapResult {
  readonly outcomes: readonly StackOutcome[];
  readonly exitCode: ExitCode;
}

/**
 * Makes what keeps the states of an environment's regions, or with `destroy` takes it away again.
 * @throws ProblemsError when the input is wrong; what fails later is in the outcomes
 */
export async function bootstrap(
  options: BootstrapOptions,
  { toolchain, work }: { readonly toolchain: Toolchain; readonly work: string },
): Promise<BootstrapResult> {
  requireSomebody("bootstrap", options.yes ?? options.destroy !== undefined);
  const opened = await openBootstrap(options.env, work, options.region);
  const { environment } = opened.regional.platform;
  if (options.destroy !== undefined && options.destroy !== environment) throw wrongName(options, environment);
  const yes = options.yes ?? options.destroy !== undefined;
  const run = { toolchain, work, yes, parallel: options.parallel };
  return options.destroy === undefined ? up(opened, run) : down(opened, run);
}

type Run = Omit<SessionOptions, "command" | "workspace">;

async function up({ regional, global }: BootstrapWorkspace, run: Run): Promise<BootstrapResult> {
  const first = await regionally("bootstrap", regional, run, "apply", (session) => (stack) => bringUp(session, stack));
  if (first.exitCode !== exitCodes.done) return first;
  return joined(first, await globally("bootstrap", global, run, "apply"));
}

async function down({ regional, global }: BootstrapWorkspace, run: Run): Promise<BootstrapResult> {
  const own = [...regional.stacks, ...global.stacks].map(stateKeyIn);
  // A refusal comes before anything is destroyed, the copying included.
  if (global.stacks.length > 0) {
    const looked = await regionally(
      "unbootstrap",
      regional,
      run,
      "plan",
      (session) => (stack) => lookForStates(session, stack, own),
    );
    if (looked.outcomes.some(({ status }) => status !== "done")) return { ...looked, exitCode: exitCodes.failed };
  }
  const first = await globally("unbootstrap", global, run, "destroy");
  if (first.exitCode !== exitCodes.done) return first;
  const then = await regionally(
    "unbootstrap",
    regional,
    run,
    "destroy",
    (session) => (stack) => tearDown(session, stack, own),
  );
  return joined(first, then);
}

type Regional = BootstrapWorkspace["regional"];

function regionally(
  command: string,
  workspace: Regional,
  run: Run,
  mode: RunMode,
  workOf: (session: Parameters<typeof bringUp>[0]) => (stack: BootstrapStack) => ReturnType<typeof bringUp>,
): Promise<BootstrapResult> {
  return withSession({ ...run, command, workspace }, async (session) => {
    const outcomes = await runEach(session, workspace.stacks, mode, workOf(session));
    return { outcomes, exitCode: exitCodeOf(mode, outcomes) };
  });
}

async function globally(
  command: string,
  workspace: Workspace,
  run: Run,
  mode: "apply" | "destroy",
): Promise<BootstrapResult> {
  if (workspace.stacks.length === 0) return { outcomes: [], exitCode: exitCodes.done };
  // The regional ones write theirs with each change of the backend.
  for (const stack of workspace.stacks) useBucket(stack);
  return withSession({ ...run, command, workspace }, async (session) => {
    const outcomes = await runStacks(session, { mode });
    return { outcomes, exitCode: exitCodeOf(mode, outcomes) };
  });
}

function joined(first: BootstrapResult, then: BootstrapResult): BootstrapResult {
  return { outcomes: [...first.outcomes, ...then.outcomes], exitCode: then.exitCode };
}

function wrongName({ env, destroy }: BootstrapOptions, environment: string): ProblemsError {
  return new ProblemsError([
    runProblems.nameNotTyped({
      path: "--destroy",
      message: "is not the name of the environment",
      expected: environment,
      got: destroy,
      hint: `to lose the place where its states are kept, write \`tandem bootstrap --env ${env} --destroy ${environment}\``,
    }),
  ]);
}
