/** One line of `tandem test`. */
export interface Step {
  readonly name: string;
  /** What it finds, for the help. */
  readonly summary: string;
  /** Program below `node_modules` or the repository, and its arguments; run by Node from the repository's top. */
  readonly run: readonly [script: string, ...args: string[]];
  /** `tests` counts each test that vitest or pytest ran, `one` counts the step as one. */
  readonly counts: "tests" | "one";
  /** Waits for most of its time, so it runs beside the steps that compute; default false: one after the other. */
  readonly waits?: boolean;
}

/** Every step, cheap ones first so that a slip shows within seconds. */
export const steps = [
  {
    name: "format",
    summary: "formatting (biome)",
    run: ["node_modules/@biomejs/biome/bin/biome", "format", "."],
    counts: "one",
  },
  {
    name: "lint",
    summary: "lint rules (biome)",
    run: ["node_modules/@biomejs/biome/bin/biome", "lint", "--error-on-warnings", "."],
    counts: "one",
  },
  {
    name: "typecheck",
    summary: "types (tsc)",
    run: ["node_modules/typescript/bin/tsc", "--noEmit"],
    counts: "one",
  },
  {
    name: "dead-code",
    summary: "files, exports and dependencies that nobody uses (knip)",
    run: ["node_modules/knip/bin/knip.js"],
    counts: "one",
  },
  {
    name: "docs",
    summary: "links and references in Markdown files",
    run: ["--import", "tsx", "cli/scripts/check-docs.ts"],
    counts: "one",
  },
  {
    name: "generated",
    summary: "pages that are generated from the code",
    run: ["--import", "tsx", "cli/scripts/generate-docs.ts", "--check"],
    counts: "one",
  },
  {
    name: "python-lint",
    summary: "formatting and lint rules of the embedded AWS (ruff)",
    run: ["--import", "tsx", "cli/scripts/check-python.ts", "local", "ruff"],
    counts: "one",
  },
  {
    name: "python-types",
    summary: "types of the embedded AWS (mypy)",
    run: ["--import", "tsx", "cli/scripts/check-python.ts", "local", "mypy"],
    counts: "one",
  },
  {
    name: "python",
    summary: "tests of the embedded AWS (pytest)",
    run: ["--import", "tsx", "cli/scripts/check-python.ts", "local", "pytest"],
    counts: "tests",
  },
  {
    name: "model-lint",
    summary: "formatting and lint rules of the model (ruff)",
    run: ["--import", "tsx", "cli/scripts/check-python.ts", "workloads", "ruff"],
    counts: "one",
  },
  {
    name: "model-types",
    summary: "types of the model (mypy)",
    run: ["--import", "tsx", "cli/scripts/check-python.ts", "workloads", "mypy"],
    counts: "one",
  },
  {
    name: "model-image",
    summary: "rules for the Dockerfile of the model server (hadolint)",
    run: ["--import", "tsx", "cli/scripts/check-python.ts", "workloads", "hadolint"],
    counts: "one",
  },
  {
    name: "model",
    summary: "tests of the model (pytest)",
    run: ["--import", "tsx", "cli/scripts/check-python.ts", "workloads", "pytest"],
    counts: "tests",
  },
  {
    name: "unit",
    summary: "unit and property tests, synthesis and the schema check (vitest)",
    run: ["node_modules/vitest/vitest.mjs", "run", "--project", "unit", "--maxWorkers=2"],
    counts: "tests",
  },
  {
    name: "terraform",
    summary: "tests that run Terraform (vitest)",
    run: ["node_modules/vitest/vitest.mjs", "run", "--project", "terraform", "--maxWorkers=3"],
    counts: "tests",
    // The provider sleeps between its looks at AWS, so three at once find room on two cores.
    waits: true,
  },
] as const satisfies readonly Step[];

/** Names that `tandem test` takes; `all` stands for every step. */
export const stepNames = ["all", ...steps.map((step) => step.name)] as const;

/** The steps behind some names, in the table's order; none and `all` mean every step. */
export function selectSteps(names: readonly string[]): readonly Step[] {
  return names.length === 0 || names.includes("all") ? steps : steps.filter((step) => names.includes(step.name));
}
