import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { layers } from "@tandem/app-platform";
import { didYouMean, ProblemsError, type StackSelection, synthPlatform } from "@tandem/core";
import { loadPlatform } from "@tandem/environments";
import { graphOf } from "../graph/model.ts";
import { nothingSelected } from "../usage-problems.ts";
import { runProblems } from "./problems.ts";
import type { RunStack, Workspace } from "./stack.ts";

/** Which stacks a run is about, in a command line's words; absent parts mean all. */
export interface RunSelection {
  readonly env: string;
  readonly layer?: readonly string[];
  readonly region?: readonly string[];
  /** Ids of stacks. */
  readonly stack?: readonly string[];
}

/**
 * Synthesizes the selected stacks into the environment's own folder, in which `.terraform` outlives the run.
 * @param command who asks, for what is said
 * @param work the work folder
 * @throws ProblemsError with every mistake, and when no stack is selected
 */
export async function openWorkspace(command: string, selection: RunSelection, work: string): Promise<Workspace> {
  const { platform } = await loadPlatform(selection.env);
  const graph = graphOf(layers, platform);
  checkStacks(
    selection.stack ?? [],
    graph.stacks.map(({ id }) => id),
  );
  const outdir = environmentFolder(work, platform.environment);
  mkdirSync(outdir, { recursive: true });
  const synthesized = synthPlatform(layers, { platform, outdir, selection: selectionOf(selection, graph.stacks) });
  const stacks: readonly RunStack[] = synthesized
    .filter(({ id }) => selection.stack === undefined || selection.stack.includes(id))
    .map(({ id, layer, place, document, files, entry }) => ({
      id,
      layer,
      place,
      document,
      files,
      folder: join(outdir, entry.workingDirectory),
      artifactHash: entry.tandem.artifactHash,
      resources: entry.tandem.resources,
      after: graph.order.filter(({ to }) => to === id).map(({ from }) => from),
    }));
  if (stacks.length === 0) throw new ProblemsError([nothingSelected(command, selection)]);
  return { env: selection.env, platform, graph, stacks };
}

/** Folder of everything that runs keep of an environment. */
export function environmentFolder(work: string, environment: string): string {
  return join(work, "env", environment);
}

/** Stacks that are named spare the synthesis of all others. */
function selectionOf({ layer, region, stack }: RunSelection, all: Workspace["graph"]["stacks"]): StackSelection {
  if (stack === undefined) return { layers: layer, regions: region };
  const named = all.filter(({ id }) => stack.includes(id));
  return {
    layers: layer ?? [...new Set(named.map((each) => each.layer))],
    regions: region ?? [...new Set(named.map(({ place }) => place))],
  };
}

function checkStacks(names: readonly string[], known: readonly string[]): void {
  const problems = names
    .filter((name) => !known.includes(name))
    .map((name) => {
      const near = didYouMean(name, known);
      return runProblems.unknownStack({
        path: "--stack",
        message: `"${name}" is not a stack of this environment`,
        expected: `one of ${known.join(", ")}`,
        got: name,
        hint: near === undefined ? `choose one of ${known.join(", ")}` : `did you mean "${near}"?`,
      });
    });
  if (problems.length > 0) throw new ProblemsError(problems);
}
