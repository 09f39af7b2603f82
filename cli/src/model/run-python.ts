import { delimiter, join } from "node:path";
import { repositoryRoot } from "@tandem/core/files";
import { execa } from "execa";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { takeInterrupts } from "../interrupt.ts";
import { preparePython } from "../local/python-environment.ts";
import { workFolder } from "../work-folder.ts";

/** A module of `workloads/` and what it is called with. */
export interface PythonModule {
  readonly packages: "modelTraining" | "modelServing" | "modelMlflow";
  /** `tandem_model.train` */
  readonly module: string;
  readonly words: readonly string[];
  /** Variables beside this process's. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A process that is ready to be started. */
export interface PythonCall {
  readonly interpreter: string;
  readonly words: readonly string[];
  /** Variables beside this process's. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Installs what a module of `workloads/` needs, once, and says how it is started.
 * @throws CodedExit (LOC-001, LOC-002)
 */
export async function pythonCall({ packages, module, words, env }: PythonModule): Promise<PythonCall> {
  const say = (line: string) => process.stderr.write(`tandem: ${line}\n`);
  const ours = join(repositoryRoot(), "workloads", "src");
  const inherited = process.env.PYTHONPATH;
  return {
    interpreter: await preparePython({ packages, work: workFolder(), say }),
    words: ["-m", module, ...words],
    env: {
      ...env,
      PYTHONPATH: inherited ? `${ours}${delimiter}${inherited}` : ours,
      PYTHONDONTWRITEBYTECODE: "1",
      PYTHONUTF8: "1",
    },
  };
}

/**
 * Runs a module of `workloads/` in the current folder, with this process's input and output.
 * @returns its exit code; its problems are printed by it, in the same form as ours
 * @throws CodedExit (LOC-001, LOC-002)
 */
export async function runPython(module: PythonModule): Promise<ExitCode> {
  const { interpreter, words, env } = await pythonCall(module);
  const child = execa(interpreter, words, { env, reject: false, stdio: "inherit" });
  // A terminal sends Ctrl-C to the child too, which then brings its work to an end; a signal to us alone is handed on.
  const release = takeInterrupts(() => void child.kill("SIGINT"));
  const handOn = () => void child.kill("SIGTERM");
  process.on("SIGTERM", handOn);
  try {
    const { exitCode } = await child;
    return exitCodeOf(exitCode);
  } finally {
    process.off("SIGTERM", handOn);
    release();
  }
}

/** Python's exit code as one of ours; a process that was ended by a signal has none. */
export function exitCodeOf(exitCode: number | undefined): ExitCode {
  return Object.values(exitCodes).find((known) => known === exitCode) ?? exitCodes.failed;
}
