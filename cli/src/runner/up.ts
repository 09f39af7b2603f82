import { formatProblem, type Problem, ProblemsError, sortProblems } from "@tandem/core/problems";
import { CodedExit } from "../coded-exit.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { buildFunctions } from "../functions/build.ts";
import { hasFunctions } from "../functions/has-functions.ts";
import { formatLimits } from "../local/limits.ts";
import { bringModel } from "../rollout/bring-model.ts";
import { pointersOf } from "../rollout/registry-state.ts";
import { serveModel } from "../rollout/serve-model.ts";
import { curlLine, servicesOf } from "../rollout/service.ts";
import { type Preparation, prepareModel } from "../rollout/training.ts";
import { prepareToolchain } from "../toolchain/toolchain.ts";
import { workFolder } from "../work-folder.ts";
import { bootstrap } from "./bootstrap/bootstrap-command.ts";
import { requireSomebody } from "./confirm.ts";
import { ensureEmulator } from "./emulator.ts";
import { printOutcomes } from "./print-outcomes.ts";
import { formatRegions, type ModelFacts, regionRows } from "./region-table.ts";
import { exitCodeOf, outcomesJson } from "./report.ts";
import { runStacks, type StackOutcome } from "./run-stacks.ts";
import type { Workspace } from "./stack.ts";
import { withSession } from "./with-session.ts";
import { openWorkspace } from "./workspace.ts";

/** What `up` is told. */
export interface UpOptions {
  readonly env: string;
  readonly yes?: boolean;
  readonly parallel?: number;
  /** False: infrastructure only. @default true on an embedded AWS */
  readonly model?: boolean;
  readonly format: "text" | "json";
}

/** What became of a part of the way. */
interface Part<T> {
  readonly exitCode: ExitCode;
  readonly result: T;
  readonly problems: readonly Problem[];
}

const NO_MODEL: ModelFacts = { active: {}, services: [] };

/**
 * Brings a whole environment up: the embedded AWS where it runs on one, what keeps its states, then every layer; on an
 * embedded AWS also a trained model, released and served in each region. Again changes nothing.
 */
export async function up(options: UpOptions): Promise<ExitCode> {
  const work = workFolder();
  const workspace = await openWorkspace("up", { env: options.env }, work);
  const { platform } = workspace;
  // Nothing of value can be lost on an AWS that a restart empties.
  const yes = options.yes === true || platform.emulator !== undefined;
  requireSomebody("up", yes);
  await ensureEmulator(platform, work);
  // Their stack asks for it again, and is told then what went wrong.
  if (hasFunctions && platform.emulator !== undefined) buildFunctions("here", work).catch(() => {});
  const preparation = platform.emulator !== undefined && options.model !== false ? prepareModel(work, say) : undefined;
  try {
    const stacks = await applyAll({ ...options, yes }, workspace, work);
    if (options.format === "text") printOutcomes(stacks.result, options);
    const model =
      stacks.exitCode === exitCodes.done && preparation !== undefined
        ? await bringUpModel(workspace, work, preparation)
        : { exitCode: stacks.exitCode, result: NO_MODEL, problems: [] };
    print(options, workspace, stacks.result, model);
    return model.exitCode;
  } finally {
    await preparation?.stop();
  }
}

/** What keeps the states, then every layer. */
async function applyAll(
  options: UpOptions & { readonly yes: boolean },
  workspace: Workspace,
  work: string,
): Promise<Omit<Part<readonly StackOutcome[]>, "problems">> {
  const toolchain = await prepareToolchain({ work });
  const outcomes: StackOutcome[] = [];
  if (workspace.platform.backend.type === "s3") {
    const made = await bootstrap(options, { toolchain, work });
    outcomes.push(...made.outcomes);
    if (made.exitCode !== exitCodes.done) return { exitCode: made.exitCode, result: outcomes };
  }
  const { yes, parallel } = options;
  const { exitCode } = await withSession(
    { toolchain, work, yes, parallel, command: "apply", workspace },
    async (session) => {
      const applied = await runStacks(session, { mode: "apply" });
      outcomes.push(...applied);
      return { exitCode: exitCodeOf("apply", applied) };
    },
  );
  return { exitCode, result: outcomes };
}

/** The model in every region. What goes wrong is told beside the stacks, which are there. */
async function bringUpModel({ platform }: Workspace, work: string, { ready }: Preparation): Promise<Part<ModelFacts>> {
  try {
    const trained = await ready;
    const state = await bringModel(platform, trained, say);
    await serveModel(platform, work, state, say);
    const active = pointersOf(state);
    const services = await servicesOf(platform, work);
    return { exitCode: exitCodes.done, result: { active, services }, problems: [] };
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    const exitCode = error instanceof CodedExit ? error.exitCode : exitCodes.invalid;
    return { exitCode, result: NO_MODEL, problems: error.problems };
  }
}

/** Prints what is there now, by region, and what else there is to know. */
function print(
  { env, format }: UpOptions,
  { platform, stacks }: Workspace,
  outcomes: readonly StackOutcome[],
  { exitCode, result, problems }: Part<ModelFacts>,
): void {
  // What keeps the states is no layer, and `status` does not count it either.
  const rows = regionRows(
    outcomes.filter(({ id }) => stacks.some((stack) => stack.id === id)),
    result,
  );
  if (format === "json") {
    const all = sortProblems([...outcomes.flatMap((each) => each.problems), ...problems]);
    const document = { ...outcomesJson(undefined, outcomes), problems: all, regions: rows };
    process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
    return;
  }
  if (problems.length > 0) process.stderr.write(`${problems.map(formatProblem).join("\n\n")}\n`);
  if (exitCode !== exitCodes.done) return;
  const [asked] = result.services.filter(({ state }) => state === "answers");
  const parts = [
    formatRegions(rows),
    ...(asked === undefined ? [] : [curlLine(asked)]),
    ...(platform.emulator === undefined ? [] : [formatLimits()]),
    `next: tandem status${env === "local" ? "" : ` --env ${env}`}`,
  ];
  process.stdout.write(`\n${parts.join("\n\n")}\n`);
}

function say(line: string): void {
  process.stderr.write(`tandem: ${line}\n`);
}
