import { didYouMean, type Finding, type Problem, pathOf } from "@tandem/core";
import type * as z from "zod";
import { platformProblems } from "../problems.ts";

type Issue = z.core.$ZodIssue;

/** One problem per mistake that the schema found, in the project's words. */
export function problemsOfIssues(
  issues: readonly Issue[],
  input: unknown,
  keysAt: (path: readonly PropertyKey[]) => readonly string[],
  sampleAt: (path: readonly PropertyKey[]) => unknown,
): readonly Problem[] {
  return issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? unknownKeys(issue, input, keysAt(issue.path))
      : [problemOfIssue(issue, input, sampleAt(issue.path))],
  );
}

/** Value at a path, undefined where there is none. */
export function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], input);
}

function unknownKeys(
  issue: Extract<Issue, { code: "unrecognized_keys" }>,
  input: unknown,
  known: readonly string[],
): readonly Problem[] {
  return issue.keys.map((key) => {
    const near = didYouMean(key, known);
    return platformProblems.unknownKey({
      path: pathOf(...issue.path, key),
      message: "is not a setting",
      expected: known.length === 0 ? "no such key" : `one of ${known.join(", ")}`,
      got: valueAt(input, [...issue.path, key]),
      hint: near === undefined ? "remove it" : `did you mean "${near}"?`,
    });
  });
}

function problemOfIssue(issue: Issue, input: unknown, sample: unknown): Problem {
  const path = pathOf(...issue.path);
  const got = valueAt(input, issue.path);
  if (got === undefined && (issue.code === "invalid_type" || issue.code === "invalid_value")) {
    return platformProblems.missing({
      path,
      message: "is missing",
      expected: expectationOf(issue),
      got,
      hint: `add it, for instance ${String(issue.path.at(-1))}: ${JSON.stringify(sample) ?? expectationOf(issue)}`,
    });
  }
  const finding: Finding = {
    path,
    message: messageOf(issue),
    expected: expectationOf(issue),
    got,
    hint: hintOf(issue, got),
  };
  switch (issue.code) {
    case "invalid_type":
      return platformProblems.wrongType(finding);
    case "invalid_value":
    case "invalid_union":
      return platformProblems.notOffered(finding);
    default:
      return platformProblems.malformed(finding);
  }
}

function messageOf(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return "has the wrong type";
    case "invalid_value":
    case "invalid_union":
      return "is not one of the values offered";
    case "too_small":
      return "is too small";
    case "too_big":
      return "is too large";
    default:
      return "is malformed";
  }
}

function expectationOf(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return TYPE_WORDS[issue.expected] ?? `a ${issue.expected}`;
    case "invalid_value":
      return oneOf(issue.values.map(String));
    case "invalid_union":
      return typeof issue.discriminator === "string" ? `a ${issue.discriminator} that is offered` : issue.message;
    case "too_small":
      return issue.message.startsWith("Too small") ? `at least ${issue.minimum}${unitOf(issue.origin)}` : issue.message;
    case "too_big":
      return issue.message.startsWith("Too big") ? `at most ${issue.maximum}${unitOf(issue.origin)}` : issue.message;
    default:
      // Patterns carry their expectation as message: `.regex(…, "twelve digits")`.
      return issue.message;
  }
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  int: "a whole number",
  number: "a number",
  object: "an object",
  record: "an object",
  string: "a text",
};

function unitOf(origin: string): string {
  if (origin === "string") return " characters";
  return origin === "array" ? " entries" : "";
}

function hintOf(issue: Issue, got: unknown): string {
  if (issue.code === "invalid_value") {
    const values = issue.values.map(String);
    const near = typeof got === "string" ? didYouMean(got, values) : undefined;
    return near === undefined ? `choose ${oneOf(values)}` : `did you mean "${near}"?`;
  }
  if (issue.code === "invalid_type" && issue.expected === "string" && typeof got === "number") {
    return `put it in quotes: "${got}"`;
  }
  return `write ${expectationOf(issue)}`;
}

/** A long list (regions) is cut: the hint names the near one. */
function oneOf(values: readonly string[]): string {
  const shown = values.length > 12 ? [...values.slice(0, 12), `${values.length - 12} more`] : values;
  return `one of ${shown.join(", ")}`;
}
