import type { Command } from "commander";
import { apply } from "./apply.ts";
import { bootstrap } from "./bootstrap.ts";
import { completion } from "./completion.ts";
import { destroy } from "./destroy.ts";
import { doctor } from "./doctor.ts";
import { functions } from "./functions.ts";
import { graph } from "./graph.ts";
import { inspect } from "./inspect.ts";
import { local } from "./local.ts";
import { model } from "./model.ts";
import { network } from "./network.ts";
import { plan } from "./plan.ts";
import { recover } from "./recover.ts";
import { synth } from "./synth.ts";
import { test } from "./test.ts";
import { up } from "./up.ts";
import { validate } from "./validate.ts";
import { watch } from "./watch.ts";

/** Adds one command to the program. */
export type RegisterCommand = (program: Command) => void;

/**
 * Every command, in the order of the help. A command's file describes it and is loaded always; what it does is imported
 * inside its action, so that `doctor` never loads a provider.
 */
export const commands: readonly RegisterCommand[] = [
  up,
  synth,
  validate,
  bootstrap,
  plan,
  apply,
  destroy,
  recover,
  inspect,
  watch,
  graph,
  network,
  local,
  functions,
  model,
  doctor,
  test,
  completion,
];
