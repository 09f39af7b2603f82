import { type Backend, type ControlFinding, type Problem, type Profile, partitionOf, type Region } from "@tandem/core";
import { stateProblems } from "../problems.ts";
import { SHORTEST_HISTORY_DAYS } from "./resolve.ts";
import type { StateInput } from "./schema.ts";
import type { StateSettings } from "./settings.ts";

/** What the rules look at. */
export interface StateRuleInput {
  /** The section as written, undefined where there is none. */
  readonly input: StateInput | undefined;
  readonly backend: Backend["type"];
  readonly account: string;
  readonly home: Region;
}

/** The state section's rules between values. */
export function checkState({ input, backend, account, home }: StateRuleInput): readonly Problem[] {
  if (input === undefined) return [];
  return [
    ...checkBackend(input, backend),
    ...checkHistory(input),
    ...(input.breakGlassPrincipals ?? []).flatMap((principal, index) =>
      checkPrincipal(principal, `state.breakGlassPrincipals[${index}]`, `arn:${partitionOf(home)}:iam::${account}:`),
    ),
    ...checkEmptyList(input),
  ];
}

function checkBackend(input: StateInput, backend: Backend["type"]): readonly Problem[] {
  if (backend === "s3") return [];
  return [
    stateProblems.noBucket({
      path: "state",
      message: `is about buckets, and backend.type is "${backend}"`,
      expected: 'backend.type "s3", or no state section',
      got: input,
      hint: 'remove the section, or set backend: { type: "s3" }',
    }),
  ];
}

function checkHistory({ noncurrentDays }: StateInput): readonly Problem[] {
  if (noncurrentDays === undefined || noncurrentDays >= SHORTEST_HISTORY_DAYS) return [];
  return [
    stateProblems.historyTooShort({
      path: "state.noncurrentDays",
      message: "keeps overwritten states for too short a time",
      expected: `${SHORTEST_HISTORY_DAYS} days or more`,
      got: noncurrentDays,
      hint: `write ${SHORTEST_HISTORY_DAYS}, or leave it out`,
    }),
  ];
}

function checkPrincipal(principal: string, path: string, prefix: string): readonly Problem[] {
  if (principal.startsWith(prefix)) return [];
  return [
    stateProblems.foreignPrincipal({
      path,
      message: "is not a principal of the platform's account",
      expected: `an ARN that starts with ${prefix}`,
      got: principal,
      hint: "name a role of this account that the outsider assumes first",
    }),
  ];
}

function checkEmptyList({ breakGlassPrincipals }: StateInput): readonly Problem[] {
  if (breakGlassPrincipals === undefined || breakGlassPrincipals.length > 0) return [];
  return [
    stateProblems.nobodyBreaksGlass({
      path: "state.breakGlassPrincipals",
      message: "names nobody, and a state that must go could never be deleted",
      expected: "one principal or more",
      got: breakGlassPrincipals,
      hint: "name a role or user, or leave it out to let the account's IAM policies decide",
    }),
  ];
}

/** Where the settings leave a control unmet: a problem, unless it is waived. */
export function stateFindings(
  { replica }: StateSettings,
  profile: Profile,
  backend: Backend["type"],
): readonly ControlFinding[] {
  if (replica || profile !== "prod" || backend !== "s3") return [];
  return [
    {
      control: "S2",
      at: "state.replica",
      message: "keeps the only copy of each state in the region that it describes",
      hint: "remove it, or set it to true",
    },
  ];
}
