import { didYouMean, type Problem, pathOf } from "@tandem/core";
import { eventsProblems } from "../problems.ts";
import { endsIn, nextOf, type Workflow } from "./workflow.ts";

/**
 * Mistakes in a workflow that Step Functions finds at apply, or never: states that are not there, that nothing leads to,
 * that cannot end, and tasks whose failure or silence nobody handles.
 * @param path construct path, for messages
 */
export function checkWorkflow(path: string, workflow: Workflow): readonly Problem[] {
  const names = Object.keys(workflow.States);
  const at = (name: string, field?: string) =>
    `${path}.${pathOf("States", name)}${field === undefined ? "" : `.${field}`}`;
  return [
    ...danglingStates(path, workflow, at),
    ...names.filter((name) => !reachable(workflow).has(name)).map((name) => unreachable(at(name), workflow)),
    ...names.filter((name) => !canEnd(workflow).has(name)).map((name) => endless(at(name))),
    ...names.flatMap((name) => checkTask(at(name), workflow, name)),
  ];
}

type PathOf = (name: string, field?: string) => string;

function danglingStates(path: string, workflow: Workflow, at: PathOf): readonly Problem[] {
  const named = [
    { where: `${path}.StartAt`, next: workflow.StartAt },
    ...Object.entries(workflow.States).flatMap(([name, state]) =>
      nextOf(state).map(({ at: field, next }) => ({ where: at(name, field), next })),
    ),
  ];
  const known = Object.keys(workflow.States);
  return named
    .filter(({ next }) => !Object.hasOwn(workflow.States, next))
    .map(({ where, next }) => {
      const near = didYouMean(next, known);
      return eventsProblems.danglingState({
        path: where,
        message: "names a state that is not there",
        expected: `one of ${known.join(", ")}`,
        got: next,
        hint: near === undefined ? "add the state, or name another" : `did you mean "${near}"?`,
      });
    });
}

function unreachable(path: string, { StartAt }: Workflow): Problem {
  return eventsProblems.unreachableState({
    path,
    message: "is a state that nothing leads to",
    expected: `a way from ${StartAt}`,
    got: "none",
    hint: "name it in a Next, a Choice or a Catch, or remove it",
  });
}

function endless(path: string): Problem {
  return eventsProblems.endlessWorkflow({
    path,
    message: "leads to no end",
    expected: "a way to Succeed, Fail or a state with End",
    got: "none",
    hint: "end the circle, or let one of its states go to an end",
  });
}

function checkTask(path: string, { States, TimeoutSeconds }: Workflow, name: string): readonly Problem[] {
  const state = States[name];
  if (state?.Type !== "Task") return [];
  const catchesAll = state.Catch?.some(({ ErrorEquals }) => ErrorEquals.includes("States.ALL")) === true;
  const found: Problem[] = [];
  if (!catchesAll) {
    found.push(
      eventsProblems.uncaughtTask({
        path: `${path}.Catch`,
        message: "leaves failures of the task to nobody",
        expected: 'a Catch of "States.ALL"',
        got: state.Catch,
        hint: 'add { ErrorEquals: ["States.ALL"], Next: <the state that reports it> }',
      }),
    );
  }
  if (!(state.TimeoutSeconds > 0 && state.TimeoutSeconds < TimeoutSeconds)) {
    found.push(
      eventsProblems.unboundedTask({
        path: `${path}.TimeoutSeconds`,
        message: "is not shorter than the whole workflow's",
        expected: `more than 0 and less than ${TimeoutSeconds}`,
        got: state.TimeoutSeconds,
        hint: "give the task the time that it takes, and the workflow more than all of them",
      }),
    );
  }
  return found;
}

function reachable({ StartAt, States }: Workflow): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [StartAt];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const state = States[name];
    if (state === undefined || found.has(name)) continue;
    found.add(name);
    open.push(...nextOf(state).map(({ next }) => next));
  }
  return found;
}

/** States from which some path ends; one that goes to a state that is not there is told of by that alone. */
function canEnd({ States }: Workflow): ReadonlySet<string> {
  const found = new Set(Object.keys(States).filter((name) => endsIn(States[name] as never)));
  const leads = (name: string) =>
    nextOf(States[name] as never).some(({ next }) => found.has(next) || !Object.hasOwn(States, next));
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const name of Object.keys(States)) if (leads(name)) found.add(name);
  }
  return found;
}
