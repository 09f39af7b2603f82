import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { constants, setPriority } from "node:os";
import { join } from "node:path";
import { repositoryRoot } from "@tandem/core/files";
import { execa } from "execa";
import { lockPath, withLock } from "../../bin/lock.cjs";
import { CodedExit } from "../coded-exit.ts";
import { exitCodes } from "../exit-codes.ts";
import { type Machine, thisMachine } from "../toolchain/machine.ts";
import { onPath } from "../toolchain/terraform.ts";
import { localProblems } from "./problems.ts";
import { findPython, type Python } from "./python.ts";

/** Sets of packages, each locked in a file, and the words for what they are needed by. */
const PACKAGES = {
  run: { requirements: "local/requirements.txt", neededBy: "the embedded AWS" },
  development: { requirements: "local/requirements-dev.txt", neededBy: "the checks of the embedded AWS" },
  modelTraining: { requirements: "workloads/requirements/train.txt", neededBy: "training" },
  modelServing: { requirements: "workloads/requirements/serve.txt", neededBy: "the model server" },
  modelMlflow: { requirements: "workloads/requirements/mlflow.txt", neededBy: "models from MLflow" },
  modelDevelopment: { requirements: "workloads/requirements/development.txt", neededBy: "the checks of the model" },
} as const;

/** How {@link preparePython} may be told otherwise. */
export interface PythonOptions {
  /** `development` and `modelDevelopment` add the tools that check the Python code. @default "run" */
  readonly packages?: keyof typeof PACKAGES;
  /** @default this machine */
  readonly machine?: Machine;
  readonly work: string;
  readonly say: (line: string) => void;
}

/**
 * The virtual environment of one set of packages: made once for each state of its locked requirements, by one process at
 * a time.
 * @returns path of its interpreter
 * @throws CodedExit (LOC-001, LOC-002)
 */
export async function preparePython({
  packages = "run",
  machine = thisMachine(),
  work,
  say,
}: PythonOptions): Promise<string> {
  const { neededBy, requirements: path } = PACKAGES[packages];
  const requirements = join(repositoryRoot(), path);
  const { key, folder, interpreter, done } = placeOfPackages(packages, machine, work);
  const isReady = () => arePackagesReady(packages, machine, work);
  if (isReady()) return interpreter;
  await withLock(lockPath(work, `venv-${key}`), { say: (line) => say(`Python packages: ${line}`) }, async () => {
    if (isReady()) return;
    const python = await findPython(machine);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(join(work, "logs"), { recursive: true });
    const log = join(work, "logs", `install-${key}.log`);
    await install({ python, machine, folder, interpreter, path, requirements, log, neededBy, say });
    writeFileSync(done, "");
  });
  return interpreter;
}

/** Whether a set of packages is installed. */
export function arePackagesReady(packages: keyof typeof PACKAGES, machine: Machine, work: string): boolean {
  const { interpreter, done } = placeOfPackages(packages, machine, work);
  // The interpreter too: it is a link that breaks when its Python is removed.
  return existsSync(done) && existsSync(interpreter);
}

function placeOfPackages(packages: keyof typeof PACKAGES, machine: Machine, work: string) {
  const requirements = join(repositoryRoot(), PACKAGES[packages].requirements);
  const key = createHash("sha256").update(readFileSync(requirements)).digest("hex").slice(0, 16);
  const folder = join(work, "local", `venv-${key}`);
  const interpreter = join(folder, ...(machine.platform === "win32" ? ["Scripts", "python.exe"] : ["bin", "python"]));
  return { key, folder, interpreter, done: join(folder, ".installed") };
}

interface InstallOptions {
  readonly python: Python;
  readonly machine: Machine;
  readonly folder: string;
  readonly interpreter: string;
  /** Relative to the repository's top. */
  readonly path: string;
  readonly requirements: string;
  readonly log: string;
  readonly neededBy: string;
  readonly say: (line: string) => void;
}

async function install(options: InstallOptions): Promise<void> {
  const { python, machine, folder, interpreter, path, requirements, log, neededBy, say } = options;
  const [uv] = onPath(machine, "uv");
  const locked = ["--require-hashes", "-r", requirements];
  // uv is quicker, but knows nothing of pip's configuration: where that names the registry, only pip gets through.
  const ways = [
    ...(uv === undefined
      ? []
      : [
          {
            name: "uv",
            commands: [
              [uv, "venv", "--quiet", "--clear", "--python", python.path, folder],
              [uv, "pip", "install", "--quiet", "--python", interpreter, ...locked],
            ],
          },
        ]),
    {
      name: "pip",
      commands: [
        [python.path, "-m", "venv", "--clear", folder],
        [interpreter, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", ...locked],
      ],
    },
  ];
  writeFileSync(log, "");
  for (const { name, commands } of ways) {
    say(`installing the Python packages of ${neededBy} with ${name} for Python ${python.version}, once (log: ${log})`);
    if (await runAll(commands, log)) return;
  }
  throw installFailed(path, log);
}

async function runAll(commands: readonly (readonly string[])[], log: string): Promise<boolean> {
  for (const [command = "", ...args] of commands) {
    const child = execa(command, args, { all: true, reject: false, stdin: "ignore" });
    // Plans of stacks that go on beside it are waited for; packages mostly are not.
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    const { exitCode, all } = await child;
    writeFileSync(log, `$ ${[command, ...args].join(" ")}\n${all}\n`, { flag: "a" });
    if (exitCode !== 0) return false;
  }
  return true;
}

function installFailed(path: string, log: string): CodedExit {
  const said = readFileSync(log, "utf8").trimEnd().split("\n").slice(-4).join(" ");
  const full = /No space left/i.test(said);
  const problem = localProblems.installFailed({
    path,
    message: "could not be installed",
    expected: "every package from the registry, with the hash that is written down",
    got: said,
    hint: full
      ? "the disk is full: make room (about 400 MB) and call again"
      : `see ${log}; is the registry reachable, and does \`pip config list\` name the right one?`,
  });
  return new CodedExit([problem], exitCodes.prerequisite);
}
