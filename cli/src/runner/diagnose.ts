import type { JsonObject, Problem } from "@tandem/core";
import { type Diagnostic, type DiagnosticKinds, diagnosticProblem } from "../validate/diagnostics.ts";
import { parseLockInfo } from "./lock-info.ts";
import { runProblems } from "./problems.ts";
import type { RunStack, Workspace } from "./stack.ts";

const ofRun: DiagnosticKinds = {
  error: runProblems.terraformError,
  warning: runProblems.terraformWarning,
  expected: "Terraform and the provider carry it out",
};

/** Says what Terraform said of a stack in the words of the platform, with what to do about it. */
export function runProblem(workspace: Workspace, stack: RunStack, diagnostic: Diagnostic): Problem {
  const text = `${diagnostic.summary}\n${diagnostic.detail ?? ""}`;
  const known = KNOWN.find(({ pattern }) => pattern.test(text));
  return known?.say(workspace, stack, text, diagnostic) ?? placed(workspace, stack, diagnostic);
}

/** Says a failed `init`, whose output is for people only. */
export function initProblem(workspace: Workspace, stack: RunStack, output: string): Problem {
  const known = KNOWN.find(({ pattern }) => pattern.test(output));
  return (
    known?.say(workspace, stack, output) ??
    runProblems.initFailed({
      path: stack.id,
      message: output,
      expected: "the stack's state and each of its providers can be reached",
      got: undefined,
      hint: "`tandem doctor` prints where each provider comes from; are the credentials right?",
    })
  );
}

interface KnownFault {
  readonly pattern: RegExp;
  /** Undefined when the pattern was misleading. */
  readonly say: (workspace: Workspace, stack: RunStack, text: string, diagnostic?: Diagnostic) => Problem | undefined;
}

/** Messages of Terraform that have a meaning of their own here. */
const KNOWN: readonly KnownFault[] = [
  {
    pattern: /Unable to find remote state|Unsupported attribute[\s\S]*terraform_remote_state/,
    say: (workspace, stack, _text, diagnostic) => upstreamProblem(workspace, stack, diagnostic),
  },
  { pattern: /acquiring the state lock/, say: (workspace, stack, text) => lockProblem(workspace, stack, text) },
  {
    pattern: /Saved plan is stale/,
    say: ({ env }, stack, text) =>
      runProblems.stalePlan({
        path: stack.id,
        message: "was written by another run after its plan was saved",
        expected: "the state that the plan was made from",
        got: text.split("\n")[0],
        hint: `plan again: \`tandem plan --env ${env} --stack ${stack.id}\``,
      }),
  },
  {
    pattern: /Failed to (?:save|persist) state|Error saving state/i,
    say: ({ env }, stack, text) =>
      runProblems.stateNotSaved({
        path: stack.id,
        message: text.replace(/\s+/g, " ").trim(),
        expected: "the backend takes the new state",
        got: `${stack.folder}/errored.tfstate`,
        hint: `keep that file, mend the backend, then run \`tandem recover --env ${env}\`, which pushes it`,
      }),
  },
  {
    pattern: /bucket "?[^"\s]*"? ?does not exist|NoSuchBucket/i,
    say: ({ env }, stack, text) =>
      runProblems.noStateBucket({
        path: stack.id,
        message: "keeps its state in a bucket that does not exist",
        expected: "the state bucket of its region",
        got: /bucket "([^"]+)"/i.exec(text)?.[1],
        hint: `make it first: \`tandem bootstrap --env ${env}\``,
      }),
  },
];

function upstreamProblem({ env, graph }: Workspace, stack: RunStack, diagnostic?: Diagnostic): Problem | undefined {
  const address = /data\.terraform_remote_state\.([\w-]+)/.exec(
    `${diagnostic?.address ?? ""} ${diagnostic?.snippet?.context ?? ""} ${diagnostic?.snippet?.code ?? ""}`,
  )?.[1];
  const state = (stack.document.data?.terraform_remote_state as JsonObject | undefined)?.[address ?? ""];
  // A state's place ends with <environment>/<region>/<layer>/terraform.tfstate, or is a workspace's name.
  const where = JSON.stringify((state as JsonObject | undefined)?.config ?? "");
  const upstream = graph.stacks.find(
    ({ layer, place }) => where.includes(`/${place}/${layer}/`) || where.includes(`-${layer}-${place}"`),
  );
  if (upstream === undefined) return undefined;
  return runProblems.upstreamMissing({
    path: stack.id,
    message: `reads ${upstream.layer}, which is not applied in ${upstream.place}`,
    expected: `a state of ${upstream.id}`,
    got: undefined,
    hint: `apply it first: \`tandem apply --env ${env} --layer ${upstream.layer} --region ${upstream.place}\``,
  });
}

function lockProblem({ env }: Workspace, stack: RunStack, text: string): Problem {
  const lock = parseLockInfo(text);
  return runProblems.stateLocked({
    path: stack.id,
    message: lock === undefined ? "cannot lock its state" : `is locked by ${lock.who}`,
    expected: "no other run at work on the state",
    got: lock === undefined ? text.replace(/\s+/g, " ").trim() : describe(lock),
    hint: `wait for that run and try again; if it died, \`tandem recover --env ${env}\` proves it and offers to remove the lock`,
  });
}

function describe({ id, operation, created }: NonNullable<ReturnType<typeof parseLockInfo>>): string {
  const since = Number.isNaN(created) ? "" : ` since ${new Date(created).toISOString()}`;
  return `${operation}${since}, lock ${id}`;
}

/** The diagnostic at its construct, with the section of the environment that its layer reads. */
function placed({ env, platform }: Workspace, stack: RunStack, diagnostic: Diagnostic): Problem {
  const problem = diagnosticProblem(stack.id, stack.document, diagnostic, ofRun);
  if (!(stack.layer in platform) || env.endsWith(".json")) return problem;
  return { ...problem, hint: `${problem.hint}; its settings: environments/${env}.ts, \`${stack.layer}\`` };
}
