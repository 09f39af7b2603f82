import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defineProblems, type ProblemTable, repositoryRoot } from "@tandem/core";

/** Codes of the model: Python makes these problems, and this is its own table. */
export const modelProblems = defineProblems("MDL", readTable());

function readTable(): ProblemTable {
  const path = join(repositoryRoot(), "workloads", "src", "tandem_model", "problems.json");
  return JSON.parse(readFileSync(path, "utf8")) as ProblemTable;
}
