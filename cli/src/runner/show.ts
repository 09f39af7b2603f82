import { didYouMean, ProblemsError } from "@tandem/core/problems";
import { readStates, type StackState } from "./inspect.ts";
import { runProblems } from "./problems.ts";
import type { RunSelection } from "./workspace.ts";

/** What `status`, `output` and `state list` are told. */
export interface ShowOptions extends RunSelection {
  readonly format: "text" | "json";
}

/**
 * Prints the outputs of stacks.
 * @param name one output; its value alone is printed where one stack is selected
 * @throws ProblemsError when no selected stack has an output of that name
 */
export async function output(options: ShowOptions, name?: string): Promise<void> {
  const states = await readStates(options);
  if (name === undefined) {
    return print(Object.fromEntries(states.map(({ id, outputs }) => [id, outputs])));
  }
  const having = states.filter(({ outputs }) => name in outputs);
  if (having.length === 0) throw new ProblemsError([noSuchOutput(name, states)]);
  const [only] = having;
  if (having.length > 1 || only === undefined) {
    return print(Object.fromEntries(having.map(({ id, outputs }) => [id, outputs[name]])));
  }
  const value = only.outputs[name];
  if (options.format === "text" && typeof value === "string") write(value);
  else print(value);
}

/** Prints the address of every resource in the states of stacks. */
export async function stateList(options: ShowOptions): Promise<void> {
  const states = await readStates(options);
  if (options.format === "json") {
    return print(Object.fromEntries(states.map(({ id, addresses }) => [id, addresses])));
  }
  for (const { id, addresses } of states) for (const address of addresses) write(`${id}  ${address}`);
}

function noSuchOutput(name: string, states: readonly StackState[]) {
  const known = [...new Set(states.flatMap(({ outputs }) => Object.keys(outputs)))];
  const near = didYouMean(name, known);
  return runProblems.noSuchOutput({
    path: "output",
    message: `"${name}" is not an output of the selected stacks`,
    expected: known.length === 0 ? "a stack that is applied" : `one of ${known.join(", ")}`,
    got: name,
    hint: near === undefined ? "leave the name out to see all" : `did you mean "${near}"?`,
  });
}

function print(value: unknown): void {
  write(JSON.stringify(value, null, 2));
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}
