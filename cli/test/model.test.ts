import { join } from "node:path";
import { problemTableOf } from "@tandem/core";
import { expect, test } from "vitest";
import { exitCodes } from "../src/exit-codes.ts";
import { modelProblems } from "../src/model/problems.ts";
import { exitCodeOf } from "../src/model/run-python.ts";
import { modelsFolder, trainWords } from "../src/model/train.ts";

test("what is not given is left to Python's defaults", () => {
  const words = trainWords({ format: "text" }, "abc");
  expect(words).toEqual([`--out=${modelsFolder()}`, "--format=text", "--revision=abc"]);
});

test("every option is one word, so that a value may begin with a hyphen", () => {
  const options = { data: "-x.csv", target: "--kind", seed: 0, margin: 0, intendedUse: "a b", replace: true } as const;
  const words = trainWords({ ...options, out: "models", format: "json" }, "abc");
  expect(words).toEqual([
    "--data=-x.csv",
    "--target=--kind",
    "--seed=0",
    "--margin=0",
    "--intended-use=a b",
    `--out=${join(process.cwd(), "models")}`,
    "--format=json",
    "--revision=abc",
    "--replace",
  ]);
});

test("a process that was ended by a signal, or by a code that we do not know, has failed", () => {
  expect(exitCodeOf(0)).toBe(exitCodes.done);
  expect(exitCodeOf(2)).toBe(exitCodes.invalid);
  expect(exitCodeOf(130)).toBe(exitCodes.interrupted);
  expect(exitCodeOf(undefined)).toBe(exitCodes.failed);
  expect(exitCodeOf(77)).toBe(exitCodes.failed);
});

test("each of Python's codes has a title, an explanation and a number of its own", () => {
  const { area, table } = problemTableOf(modelProblems);
  expect(area).toBe("MDL");
  const rows = Object.values(table);
  expect(new Set(rows.map((row) => row.number)).size).toBe(rows.length);
  for (const row of rows) {
    expect(row.title).toMatch(/\S/);
    expect(row.explanation).toMatch(/\.$/);
  }
});
