import { existsSync } from "node:fs";
import { join } from "node:path";
import { execa } from "execa";
import { CodedExit } from "../coded-exit.ts";
import { exitCodes } from "../exit-codes.ts";
import { type Machine, pathFolders } from "../toolchain/machine.ts";
import { localProblems } from "./problems.ts";

/** A Python interpreter that was tried. */
export interface Python {
  readonly path: string;
  /** `3.11` */
  readonly version: string;
}

/** Older ones lack syntax that moto and we use. */
const OLDEST = [3, 10] as const;

const PROBE = "import sys, venv, ensurepip; print('%d.%d' % sys.version_info[:2])";

/**
 * The Python to make the virtual environment with: `TANDEM_PYTHON`, else the first usable one on PATH.
 * @throws CodedExit (LOC-001) that says what was found and how to install one here
 */
export async function findPython(machine: Machine): Promise<Python> {
  const rejected: string[] = [];
  for (const path of candidates(machine)) {
    const { stdout, stderr, exitCode } = await execa(path, ["-c", PROBE], { reject: false, stdin: "ignore" });
    const version = (stdout ?? "").trim();
    if (exitCode === 0 && isRecent(version)) return { path, version };
    const reason = exitCode === 0 ? `is ${version}` : (stderr ?? "").trim().split("\n").at(-1) || "does not run";
    rejected.push(`${path}: ${reason}`);
  }
  const problem = localProblems.noPython({
    path: machine.env.TANDEM_PYTHON ? "TANDEM_PYTHON" : "PATH",
    message: "holds no usable Python",
    expected: `Python ${OLDEST.join(".")} or newer with its venv and ensurepip modules`,
    got: rejected.length > 0 ? rejected : undefined,
    hint: INSTALL[machine.platform] ?? "install Python 3.10 or newer, or name one with TANDEM_PYTHON",
  });
  throw new CodedExit([problem], exitCodes.prerequisite);
}

function candidates(machine: Machine): readonly string[] {
  if (machine.env.TANDEM_PYTHON) return [machine.env.TANDEM_PYTHON];
  const minors = [14, 13, 12, 11, 10].map((minor) => `python3.${minor}`);
  const suffix = machine.platform === "win32" ? ".exe" : "";
  const names = ["python3", "python", ...minors].map((name) => `${name}${suffix}`);
  return names.flatMap((name) => pathFolders(machine).map((folder) => join(folder, name))).filter(existsSync);
}

function isRecent(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

const INSTALL: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  darwin: "run `brew install python`, or name one with TANDEM_PYTHON",
  linux: "run `sudo apt-get install python3 python3-venv` (or dnf's python3), or name one with TANDEM_PYTHON",
  win32: "run `winget install Python.Python.3.13`, or name one with TANDEM_PYTHON",
};
