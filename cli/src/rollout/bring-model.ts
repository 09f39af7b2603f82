import type { Platform } from "@tandem/platform";
import { CodedExit } from "../coded-exit.ts";
import { exitCodes } from "../exit-codes.ts";
import { modelsFolder } from "../model/train.ts";
import { askRegistry } from "./ask-registry.ts";
import { nextStep } from "./next-step.ts";
import { rolloutProblems } from "./problems.ts";
import type { ModelState, Release } from "./registry-state.ts";
import type { TrainedModel } from "./trained-model.ts";
import { awaitVerdicts } from "./verdicts.ts";

/** Why the registry says that it was done. */
const REASON = "tandem up";

/**
 * Brings a trained model to where every region answers with it: releases, waits for each region's verdict, approves,
 * promotes. Goes on from wherever an earlier run was, and leaves what is active as it is.
 * @returns the state in which a release is active everywhere
 * @throws CodedExit ROL-002, ROL-003, ROL-006 and the registry's own
 */
export async function bringModel(
  platform: Platform,
  trained: TrainedModel,
  say: (line: string) => void,
): Promise<ModelState> {
  const { name: model, digest } = trained;
  const read = () => readModel(platform, model);
  // Each step brings the registry further, or throws.
  for (;;) {
    const state = await read();
    const step = nextStep(state, digest, platform.regions);
    if (step.do === "nothing") return state;
    if (step.do === "give up") throw putAway(platform, model, step.release);
    say(`model ${model}: ${step.do} ${step.do === "release" ? trained.version : step.version}`);
    if (step.do === "release") {
      await askRegistry(platform, "release", [modelsFolder()], { name: model, reason: REASON });
    } else if (step.do === "validate") {
      await awaitVerdicts({ platform, model, version: step.version, read });
    } else {
      await askRegistry(platform, step.do, [model, step.version], { reason: REASON });
    }
  }
}

/** What the registry knows of a model; nothing is an answer, too. */
export async function readModel(platform: Platform, model: string): Promise<ModelState> {
  const { models } = await askRegistry<{ readonly models: readonly ModelState[] }>(platform, "list", [model]);
  return models[0] ?? { model, epoch: 0, active: null, running: {}, releases: [] };
}

function putAway({ environment }: Platform, model: string, { version, stage, by, why }: Release): CodedExit {
  const problem = rolloutProblems.putAway({
    path: `${model} ${version}`,
    message: `was ${stage} by ${by}, and no other release is active`,
    expected: "a release that may be promoted",
    got: why || undefined,
    hint:
      stage === "retired"
        ? `bring it back with \`tandem model approve ${model} ${version} --env ${environment}\`, then run this again`
        : "train another one, `tandem model train --seed 1 --replace`, then run this again",
  });
  return new CodedExit([problem], exitCodes.failed);
}
