import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { problemTableOf, repositoryRoot } from "@tandem/core";
import { describe, expect, it } from "vitest";
import { PROBLEM_AREAS } from "../../scripts/docs/errors.ts";

const root = repositoryRoot();

describe("the tables of codes", () => {
  it("are all in the documentation", () => {
    const { sourceFiles } = createRequire(import.meta.url)("../../bin/workspace.cjs") as {
      readonly sourceFiles: (root: string) => readonly string[];
    };
    const defined = sourceFiles(root)
      .filter((path) => path.includes("/src/") && path.endsWith(".ts"))
      .flatMap((path) => [...readFileSync(join(root, path), "utf8").matchAll(/= defineProblems\("([A-Z]+)"/g)])
      .map(([, area]) => area);
    const documented = PROBLEM_AREAS.map(([, problems]) => problemTableOf(problems).area);
    expect(documented.sort()).toEqual(defined.sort());
  });

  it("use each code once", () => {
    const codes = PROBLEM_AREAS.flatMap(([, problems]) => {
      const { area, table } = problemTableOf(problems);
      return Object.values(table).map(({ number }) => `TDM-${area}-${number}`);
    });
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
    for (const code of codes) expect(code).toMatch(/^TDM-[A-Z]{3}-\d{3}$/);
  });
});
