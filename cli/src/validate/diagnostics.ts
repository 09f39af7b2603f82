import type { Finding, JsonObject, Problem, TerraformDocument } from "@tandem/core";
import { toolchainProblems } from "../toolchain/problems.ts";

/** One diagnostic of `terraform validate -json`, as far as it is read. */
export interface Diagnostic {
  readonly severity: "error" | "warning";
  readonly summary: string;
  readonly detail?: string;
  /** `aws_vpc.this`; only on what a provider says. */
  readonly address?: string;
  readonly range?: { readonly filename: string; readonly start: { readonly line: number } };
  readonly snippet?: {
    /** `resource.aws_vpc.this` */
    readonly context?: string | null;
    readonly code: string;
    readonly highlight_end_offset: number;
  } | null;
}

/** How a diagnostic of a command is coded, and what would have been right. */
export interface DiagnosticKinds {
  readonly error: (finding: Finding) => Problem;
  readonly warning: (finding: Finding) => Problem;
  readonly expected: string;
}

const ofValidate: DiagnosticKinds = {
  error: toolchainProblems.invalidStack,
  warning: toolchainProblems.doubtfulStack,
  expected: "a block that Terraform and its provider accept",
};

/**
 * Says a diagnostic as a problem at the construct that made the block, so that it is found in the code and not in JSON.
 * @param stack the stack's id, the path of what no construct made
 * @param kinds codes of the command that said it; those of `validate` unless told
 */
export function diagnosticProblem(
  stack: string,
  document: TerraformDocument,
  diagnostic: Diagnostic,
  kinds: DiagnosticKinds = ofValidate,
): Problem {
  const address = diagnostic.address ?? diagnostic.snippet?.context?.replace(/^resource\./, "");
  const construct = address === undefined ? undefined : constructPath(document, address);
  const argument = argumentOf(diagnostic);
  return kinds[diagnostic.severity]({
    path: [construct ?? [stack, address].filter((part) => part !== undefined).join("/"), argument]
      .filter((part) => part !== undefined)
      .join("."),
    message: [diagnostic.summary, diagnostic.detail]
      .filter((part) => part)
      .join(": ")
      .replace(/\s+/g, " ")
      .trim(),
    expected: kinds.expected,
    got: codeOf(diagnostic),
    hint: `see ${address ?? "the stack"} in ${stack}/${diagnostic.range?.filename ?? "cdk.tf.json"}${
      diagnostic.range === undefined ? "" : `, line ${diagnostic.range.start.line}`
    }`,
  });
}

/** The marked piece of the JSON; undefined where it is no more than a bracket. */
function codeOf({ snippet }: Diagnostic): string | undefined {
  const code = snippet?.code.trim() ?? "";
  return /\w/.test(code) ? code : undefined;
}

/** Path of the construct behind an address: cdktf writes it beside each block. */
function constructPath(document: TerraformDocument, address: string): string | undefined {
  const parts = address.replace(/\[[^\]]*\]/g, "").split(".");
  const [kind, type, name] = parts[0] === "data" ? parts : ["resource", ...parts];
  const blocks = (document as JsonObject)[kind ?? ""] as JsonObject | undefined;
  const named = blocks?.[type ?? ""] as JsonObject | undefined;
  // Outputs and variables have no type.
  const block = (name === undefined ? named : named?.[name]) as JsonObject | undefined;
  const metadata = (block?.["//"] as JsonObject | undefined)?.metadata as JsonObject | undefined;
  return typeof metadata?.path === "string" ? metadata.path : undefined;
}

/** The last key that the marked piece of the JSON starts with or belongs to. */
function argumentOf({ snippet }: Diagnostic): string | undefined {
  if (snippet === undefined || snippet === null) return undefined;
  const until = snippet.code.slice(0, snippet.highlight_end_offset + 2).split("\n")[0] ?? "";
  return [...until.matchAll(/"([A-Za-z_]\w*)"\s*:/g)].at(-1)?.[1];
}
