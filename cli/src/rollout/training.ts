import { mkdirSync, writeFileSync } from "node:fs";
import { constants, setPriority } from "node:os";
import { join } from "node:path";
import type { Problem } from "@tandem/core/problems";
import { execa } from "execa";
import { lockPath, withLock } from "../../bin/lock.cjs";
import { CodedExit } from "../coded-exit.ts";
import { exitCodes } from "../exit-codes.ts";
import { hasFunctions } from "../functions/has-functions.ts";
import { preparePython } from "../local/index.ts";
import { pythonCall } from "../model/run-python.ts";
import { modelsFolder, trainingModule } from "../model/train.ts";
import { rolloutProblems } from "./problems.ts";
import { type TrainedModel, trainedModel } from "./trained-model.ts";

/** Work on the model that goes on beside other work. */
export interface Preparation {
  /**
   * The trained model, once it is there and its servers could start.
   * @throws CodedExit ROL-001, LOC-001, LOC-002
   */
  readonly ready: Promise<TrainedModel>;
  /** Ends a training that is under way; the next one goes on from its last fold. */
  stop(): Promise<void>;
}

/**
 * Prepares what an environment needs beside its stacks: packages, and a trained model when there is none. Begins at once,
 * and lets others go first: stacks wait for AWS most of the time, but not when they plan.
 */
export function prepareModel(work: string, say: (line: string) => void): Preparation {
  const stopped = new AbortController();
  const ready = prepare(work, say, stopped.signal);
  // Whoever waits for it is told; until then it is not an unhandled one.
  ready.catch(() => {});
  return {
    ready,
    async stop() {
      stopped.abort();
      await ready.catch(() => {});
    },
  };
}

async function prepare(work: string, say: (line: string) => void, stop: AbortSignal): Promise<TrainedModel> {
  const models = modelsFolder();
  if (trainedModel(models) === undefined) {
    await withLock(lockPath(work, "train"), { say: (line) => say(`training: ${line}`) }, async () => {
      if (trainedModel(models) === undefined) await train(work, say, stop);
    });
  }
  const trained = trainedModel(models);
  if (trained === undefined) throw trainingFailed(models, "nothing was released", undefined);
  await preparePython({ packages: "modelServing", work, say });
  // A trainer listens beside the servers, where somebody asks for trainings.
  if (hasFunctions) await preparePython({ packages: "modelTraining", work, say });
  return trained;
}

async function train(work: string, say: (line: string) => void, stop: AbortSignal): Promise<void> {
  const module = await trainingModule({ format: "json" });
  const { interpreter, words, env } = await pythonCall(module);
  if (stop.aborted) return;
  const log = join(work, "logs", "train.log");
  say(`nothing is trained yet: training the reference model beside the stacks (log: ${log})`);
  const child = execa(interpreter, words, { env, reject: false, stdin: "ignore" });
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  const end = () => void child.kill("SIGTERM");
  stop.addEventListener("abort", end);
  const { exitCode, stdout, stderr } = await child;
  stop.removeEventListener("abort", end);
  mkdirSync(join(work, "logs"), { recursive: true });
  writeFileSync(log, `${stderr}\n${stdout}\n`);
  if (exitCode === 0) return;
  const problems = problemsIn(stdout);
  if (problems.length > 0) throw new CodedExit(problems, exitCodes.failed);
  throw trainingFailed(log, "ended without a model", stderr.trimEnd().split("\n").at(-1));
}

function trainingFailed(path: string, message: string, got: string | undefined): CodedExit {
  const problem = rolloutProblems.trainingFailed({
    path,
    message,
    expected: "a model that is good enough to be released",
    got: got || undefined,
    hint: "`tandem model train` shows each step; `tandem up --no-model` does without a model",
  });
  return new CodedExit([problem], exitCodes.failed);
}

function problemsIn(text: string): readonly Problem[] {
  try {
    return (JSON.parse(text) as { readonly problems?: readonly Problem[] }).problems ?? [];
  } catch {
    return [];
  }
}
