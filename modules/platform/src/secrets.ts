import { type Problem, pathOf } from "@tandem/core";
import { platformProblems } from "./problems.ts";

/** What secrets look like; each has a form that nothing else has. */
const PATTERNS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ["an AWS access key id", /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/],
  ["a private key", /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ["a GitHub token", /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{50,})/],
  ["a password in an address", /:\/\/[^/\s:@]+:[^/\s:@]+@/],
];

/** Finds secrets anywhere in a definition. Never shows one: its kind and length are enough. */
export function checkSecrets(value: unknown, path: readonly PropertyKey[] = []): readonly Problem[] {
  if (typeof value === "string") {
    const kind = PATTERNS.find(([, pattern]) => pattern.test(value))?.[0];
    if (kind === undefined) return [];
    return [
      platformProblems.secret({
        path: pathOf(...path),
        message: `holds what looks like ${kind}`,
        expected: "no secret in a definition",
        got: `${kind}, ${value.length} characters`,
        hint: "revoke it, and let the platform make its own in AWS Secrets Manager",
      }),
    ];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    checkSecrets(each, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
