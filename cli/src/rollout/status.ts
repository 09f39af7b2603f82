import { ProblemsError } from "@tandem/core/problems";
import { loadPlatform } from "@tandem/environments";
import type { Platform } from "@tandem/platform";
import { emulatorStatus } from "../local/index.ts";
import { modelsFolder } from "../model/train.ts";
import { readStates, type StackState } from "../runner/inspect.ts";
import { type PastRun, recentRuns } from "../runner/recent-runs.ts";
import type { ShowOptions } from "../runner/show.ts";
import { askRegistry } from "./ask-registry.ts";
import { type HistoryEntry, type ModelState, pointersOf } from "./registry-state.ts";
import { readServer } from "./server-record.ts";
import { type Service, servicesOf } from "./service.ts";
import { trainedModel } from "./trained-model.ts";
import { type TrainerStatus, trainerStatus } from "./trainer.ts";

/** What there is of an environment now. */
export interface Status {
  readonly environment: string;
  /** Undefined on AWS itself. */
  readonly emulator?: { readonly endpoint: string; readonly state: string };
  readonly stacks: readonly StackState[];
  /** Undefined where no registry can be read. */
  readonly model?: ModelState;
  /** Digest of each region's pointer. */
  readonly active: Readonly<Record<string, string>>;
  readonly services: readonly Service[];
  /** Undefined where none was ever started. */
  readonly trainer?: TrainerStatus;
  /** Newest entries of the model's history, oldest first. */
  readonly history: readonly HistoryEntry[];
  /** Newest runs, oldest first. */
  readonly runs: readonly PastRun[];
}

const LATELY = 8;

/** Looks at everything once. What cannot be looked at, because nothing is there yet, is left out. */
export async function readStatus(options: ShowOptions, work: string): Promise<Status> {
  const { platform } = await loadPlatform(options.env);
  const { environment, emulator } = platform;
  const runs = recentRuns(work, environment, LATELY);
  const services = await servicesOf(platform, work);
  const trainer = trainerStatus({ work, environment });
  const nothing = { environment, stacks: [], active: {}, services, ...(trainer && { trainer }), history: [], runs };
  const running = emulator && (await emulatorStatus({ port: Number(new URL(emulator.endpoint).port) }));
  const local = emulator && { emulator: { endpoint: emulator.endpoint, state: running?.state ?? "stopped" } };
  if (running !== undefined && running.state !== "running") return { ...nothing, ...local };
  const stacks = await statesOrNone(options);
  const made = stacks.some(({ layer, addresses }) => layer === "data-global" && addresses.length > 0);
  const model = made ? await registryOf(platform, work) : undefined;
  return { ...nothing, ...local, stacks, ...(model ?? {}) };
}

/** Before the bootstrap there is no bucket that could hold a state. */
async function statesOrNone(options: ShowOptions): Promise<readonly StackState[]> {
  try {
    return await readStates(options);
  } catch (error) {
    if (error instanceof ProblemsError && error.problems.every(({ code }) => code === "TDM-RUN-011")) return [];
    throw error;
  }
}

/** The model that is served here, else the one that `tandem up` would bring. */
async function registryOf(platform: Platform, work: string) {
  const { environment, regions } = platform;
  const served = regions.flatMap((region) => readServer({ work, environment, region })?.model ?? []);
  const name = served[0] ?? trainedModel(modelsFolder())?.name;
  if (name === undefined) return undefined;
  const [{ models }, { entries }] = await Promise.all([
    askRegistry<{ readonly models: readonly ModelState[] }>(platform, "list", [name]),
    historyOf(platform, name),
  ]);
  const [model] = models;
  if (model === undefined) return undefined;
  return { model, active: pointersOf(model), history: entries.slice(-LATELY) };
}

async function historyOf(platform: Platform, name: string): Promise<{ readonly entries: readonly HistoryEntry[] }> {
  try {
    return await askRegistry(platform, "history", [name]);
  } catch (error) {
    // It was never released here.
    if (error instanceof ProblemsError && error.problems.every(({ code }) => code === "TDM-MDL-071")) {
      return { entries: [] };
    }
    throw error;
  }
}
