import { countOf } from "../count-of.ts";
import { pullState } from "../pull-state.ts";
import type { Session } from "../session.ts";
import type { RunStack } from "../stack.ts";
import { type Candidate, candidatesOf, withImportId } from "./candidates.ts";
import type { AttributeOf } from "./import-id.ts";
import { type Match, matchTagged } from "./match-tagged.ts";
import { diedInApply, type PastRun, pastApply } from "./past-runs.ts";
import { searchTagged } from "./search-tagged.ts";
import { type StateView, viewState } from "./state-view.ts";
import { ask, importIfThere } from "./steps.ts";
import { straysOf } from "./strays.ts";

/**
 * Takes into the state what a run that died has made without writing it down: what the log of its apply tells, and what the
 * stack's tags find on AWS.
 * @returns what was done, and what is there once too often
 * @throws ProblemsError when a step fails or is declined
 */
export async function takeStrays(
  session: Session,
  stack: RunStack,
  runs: readonly PastRun[],
): Promise<{ readonly said: readonly string[]; readonly spare: readonly Match[] }> {
  // Only such a run leaves anything; the search costs the start of a provider.
  if (!runs.some(({ entries }) => diedInApply(entries, stack.id))) return { said: [], spare: [] };
  const state = viewState(await pullState(session.workspace, stack, session.toolchain));
  const strays = straysOf(pastApply(runs, stack.id), [...state.addresses]);
  const { missing, spare, strange } = matchTagged(await searchTagged(session, stack), stack.document, state);
  for (const { arn } of strange) {
    session.reporter.note(`${stack.id}: has the stack's tags and is in no state and no block: ${arn}`);
  }
  const candidates = candidatesOf(strays, missing);
  return { said: await takeIn(session, stack, candidates, state), spare };
}

async function takeIn(
  session: Session,
  stack: RunStack,
  all: readonly Candidate[],
  state: StateView,
): Promise<readonly string[]> {
  const attributeOf = attributesOf(stack, all, state);
  const candidates = all.map((candidate) => withImportId(candidate, stack.document, attributeOf));
  for (const { address, id, look } of candidates) {
    if (id === undefined) session.reporter.note(`${stack.id}: ${address} ${look}`);
  }
  const within = candidates.filter((each): each is Candidate & { readonly id: string } => each.id !== undefined);
  if (within.length === 0) return [];
  await ask(session, stack, `Take ${countOf(within.length, "resource")} into the state of ${stack.id}?`, [
    "a run that died made these and did not write them down:",
    ...within.map(({ address, id, known }) => `  ${address}  ${id}  (${known})`),
  ]);
  let taken = 0;
  for (const { address, id } of within) {
    if (await importIfThere(session, stack, address, id)) taken++;
    else session.reporter.note(`${stack.id}: ${address} was not made`);
  }
  return taken === 0 ? [] : [`took ${countOf(taken, "resource")} into the state`];
}

/** Attributes from the state, ids also from what is about to be taken in. */
function attributesOf(stack: RunStack, candidates: readonly Candidate[], state: StateView): AttributeOf {
  const ids = new Map(candidates.map(({ address, id }) => [address, id]));
  const { resource = {} } = stack.document;
  return (address, attribute) => {
    const known = state.attributeOf(address, attribute);
    if (known !== undefined) return known;
    if (attribute === "id" && ids.get(address) !== undefined) return ids.get(address);
    const [type = "", name = ""] = address.split(".");
    const literal = resource[type]?.[name]?.[attribute];
    return typeof literal === "string" && !literal.includes("${") ? literal : undefined;
  };
}
