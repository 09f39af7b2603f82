import type { JsonObject } from "@tandem/core";
import type { Diagnostic } from "../validate/diagnostics.ts";
import type { RunStack } from "./stack.ts";

/** A warning about something that the environment has chosen: it would be shown in every run, and nobody could act on it. */
interface OwnChoice {
  readonly says: RegExp;
  /** Whether the stack has chosen it. */
  readonly chosenBy: (stack: RunStack) => boolean;
}

const OWN_CHOICES: readonly OwnChoice[] = [
  {
    // Lock modes `dynamodb` and `both` name the table. `both` is the way from the one to the other without a moment in which
    // two runs hold different locks; `lockfile` is what Terraform recommends, and `backend.lock` chooses it.
    says: /"dynamodb_table" is deprecated/,
    chosenBy: ({ document }) => {
      const { s3 } = (document.terraform?.backend ?? {}) as { readonly s3?: JsonObject };
      return s3?.dynamodb_table !== undefined;
    },
  },
];

/** Whether a diagnostic is nothing but an echo of the environment's own choice. It stays in the log. */
export function isOwnChoice(stack: RunStack, { severity, summary, detail }: Diagnostic): boolean {
  if (severity !== "warning") return false;
  const text = `${summary}\n${detail ?? ""}`;
  return OWN_CHOICES.some(({ says, chosenBy }) => says.test(text) && chosenBy(stack));
}
