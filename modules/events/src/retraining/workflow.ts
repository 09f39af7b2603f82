/** Amazon States Language, as far as the platform's workflows use it. Source: states-language.net/spec.html */

/** A JSON value whose `$`-keys are paths or intrinsic functions. */
export type Template = { readonly [key: string]: unknown };

interface Common {
  readonly Comment?: string;
  readonly InputPath?: string;
  readonly OutputPath?: string;
  readonly Parameters?: Template;
  readonly ResultSelector?: Template;
  /** Where the result goes in the input; null drops it. */
  readonly ResultPath?: string | null;
}

interface Continues {
  readonly Next: string;
}
interface Ends {
  readonly End: true;
}

/** Tries a task again. */
export interface Retrier {
  readonly ErrorEquals: readonly string[];
  readonly IntervalSeconds: number;
  readonly MaxAttempts: number;
  readonly BackoffRate: number;
  readonly JitterStrategy?: "FULL" | "NONE";
}

/** Goes elsewhere when a task has failed. */
export interface Catcher extends Continues {
  readonly ErrorEquals: readonly string[];
  readonly ResultPath?: string | null;
}

/** Asks a service. */
export type Task = Common & {
  readonly Type: "Task";
  /** `arn:aws:states:::sqs:sendMessage.waitForTaskToken` */
  readonly Resource: string;
  readonly TimeoutSeconds: number;
  readonly HeartbeatSeconds?: number;
  readonly Retry?: readonly Retrier[];
  readonly Catch?: readonly Catcher[];
} & (Continues | Ends);

/** Looks at the input. */
export interface Choice {
  readonly Type: "Choice";
  readonly Comment?: string;
  readonly Choices: readonly (Template & Continues)[];
  readonly Default: string;
}

/** Any state. */
export type State =
  | Task
  | Choice
  | (Common & { readonly Type: "Pass"; readonly Result?: unknown } & (Continues | Ends))
  | (Common & { readonly Type: "Wait"; readonly Seconds: number } & (Continues | Ends))
  | { readonly Type: "Succeed"; readonly Comment?: string }
  | {
      readonly Type: "Fail";
      readonly Comment?: string;
      readonly Error?: string;
      readonly Cause?: string;
      readonly ErrorPath?: string;
      readonly CausePath?: string;
    };

/** A whole workflow. */
export interface Workflow {
  readonly Comment: string;
  readonly StartAt: string;
  /** Seconds after which an execution is ended. */
  readonly TimeoutSeconds: number;
  readonly States: Readonly<Record<string, State>>;
}

/** States that a state may be followed by, each with where it says so. */
export function nextOf(state: State): readonly { readonly at: string; readonly next: string }[] {
  const next = "Next" in state ? [{ at: "Next", next: state.Next }] : [];
  const caught = state.Type === "Task" ? (state.Catch ?? []) : [];
  const choices =
    state.Type === "Choice"
      ? [
          ...state.Choices.map(({ Next }, index) => ({ at: `Choices[${index}].Next`, next: Next })),
          { at: "Default", next: state.Default },
        ]
      : [];
  return [...next, ...choices, ...caught.map(({ Next }, index) => ({ at: `Catch[${index}].Next`, next: Next }))];
}

/** Whether an execution may end in a state. */
export function endsIn(state: State): boolean {
  return state.Type === "Succeed" || state.Type === "Fail" || "End" in state;
}
