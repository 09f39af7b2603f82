import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repositoryRoot } from "@tandem/core";
import { execa, type ResultPromise } from "execa";
import { expect, vi } from "vitest";
import local from "../../environments/local.ts";
import { type Fault, listFaults, placeOf, setFaults, stopEmulator } from "../src/local/index.ts";
import { findPython } from "../src/local/python.ts";
import { freePort } from "../src/rollout/free-port.ts";
import { stopServers } from "../src/rollout/stop-server.ts";
import { readJournal } from "../src/runner/journal.ts";
import { fateOf } from "../src/runner/process-mark.ts";
import { journalPath, lastRun } from "../src/runner/run-folder.ts";
import { environmentFolder } from "../src/runner/workspace.ts";
import { thisMachine } from "../src/toolchain/machine.ts";
import { workFolder } from "../src/work-folder.ts";

/** What a command says with `--format json`. */
export interface Said {
  readonly stacks: readonly {
    readonly layer: string;
    readonly place: string;
    readonly status: string;
    readonly said: string;
    readonly changed: boolean;
  }[];
  readonly problems: readonly { readonly code: string; readonly severity: string }[];
}

/** A command, what AWS is to keep the answer to while it runs, and what is killed then. */
export interface Kill {
  readonly words: readonly string[];
  /** Region whose stack is watched. */
  readonly place: string;
  readonly holding: Omit<Fault, "kind">;
  readonly victims: readonly ("Terraform" | "runner")[];
}

/** Lower-case letters only, and another one for each process: two test runs of one checkout share its work folder. */
const NAME = `d${[...String(process.pid)].map((digit) => "abcdefghij"[Number(digit)]).join("")}`;
/** What `./tandem` hands over to; it runs the command in its own process. */
const MAIN = join(repositoryRoot(), "cli", "bin", "start.cjs");
const ON_TERMINAL = join(import.meta.dirname, "runner", "on_terminal.py");
/** Until a command comes to the request that it is killed at: many times what that takes on two quiet cores. */
const PATIENCE_MS = 20 * 60_000;

/** An environment of its own on an embedded AWS of its own, driven by commands as a person types them. */
export class Drill {
  readonly name = NAME;
  readonly folder = mkdtempSync(join(tmpdir(), "tandem-drill-"));
  readonly environment = join(this.folder, `${NAME}.json`);
  readonly port: number;
  readonly endpoint: string;

  static async open(): Promise<Drill> {
    return new Drill(await freePort());
  }

  private constructor(port: number) {
    this.port = port;
    this.endpoint = `http://127.0.0.1:${port}`;
  }

  /** Writes the environment: this machine's, but for some sections. */
  define(differences: object): void {
    writeFileSync(
      this.environment,
      JSON.stringify({ ...local, emulator: { endpoint: this.endpoint }, ...differences }),
    );
  }

  /** Runs a command to its end. */
  async tandem(...words: readonly string[]): Promise<Said & { readonly exitCode?: number }> {
    const { exitCode, document } = await this.say(...words);
    const said = (document ?? {}) as Partial<Said>;
    return { exitCode, stacks: said.stacks ?? [], problems: said.problems ?? [] };
  }

  /** Runs a command to its end. @returns what it printed, whatever that is */
  async say(...words: readonly string[]): Promise<{ readonly exitCode?: number; readonly document: unknown }> {
    const { exitCode, stdout } = await this.start(words);
    return { exitCode, document: stdout === "" ? undefined : JSON.parse(stdout) };
  }

  /** Runs a command on a terminal, as a person who types one answer. @returns what the terminal showed */
  async answers(typed: string, ...words: readonly string[]): Promise<string> {
    const { path } = await findPython(thisMachine());
    const program = [process.execPath, MAIN, ...words, "--env", this.environment];
    const { stdout } = await execa(path, [ON_TERMINAL, typed, ...program], {
      cwd: repositoryRoot(),
      reject: false,
      stdin: "ignore",
    });
    return stdout;
  }

  /**
   * Starts a command, waits until AWS has carried out a request and keeps the answer, and kills. AWS answers again after.
   * @returns the command's exit code, undefined when it was killed itself
   */
  async killDuring({ words, place, holding, victims }: Kill): Promise<number | undefined> {
    await setFaults(this.endpoint, [{ kind: "held", ...holding }]);
    const runner = this.start(words);
    const tooEarly = runner.then(({ stderr }) =>
      expect.fail(`${words.join(" ")} ended before AWS was asked: ${stderr}`),
    );
    const reached = vi.waitFor(
      async () => expect((await listFaults(this.endpoint))[0]?.struck, `${words[0]} reached it`).toBeGreaterThan(0),
      { timeout: PATIENCE_MS, interval: 200 },
    );
    await Promise.race([reached, tooEarly]).catch(async (error: unknown) => {
      // What comes after is not to wait for a run that waits for its answer.
      runner.kill("SIGKILL");
      await setFaults(this.endpoint, []);
      throw error;
    });
    const run = lastRun(workFolder(), NAME, words[0] ?? "") ?? expect.fail("no run");
    const terraform =
      readJournal(journalPath(run.folder)).findLast(
        (entry) => entry.type === "terraform" && entry.stack.endsWith(place),
      ) ?? expect.fail("no Terraform");
    if (terraform.type !== "terraform") expect.fail("no Terraform");
    if (victims.includes("runner")) runner.kill("SIGKILL");
    if (victims.includes("Terraform")) process.kill(terraform.process.pid, "SIGKILL");
    const { exitCode } = await runner;
    // It waits for its answer, whether its runner lives or not.
    if (!victims.includes("Terraform")) expect(fateOf(terraform.process)).toBe("alive");
    await setFaults(this.endpoint, []);
    return exitCode;
  }

  /** Removes everything that it has made on this machine. */
  async end(): Promise<void> {
    await stopServers({ work: workFolder(), environment: NAME });
    await stopEmulator({ port: this.port });
    for (const path of [this.folder, environmentFolder(workFolder(), NAME), placeOf(this.port).dataDir]) {
      rmSync(path, { recursive: true, force: true });
    }
  }

  private start(words: readonly string[]): ResultPromise<{ reject: false; stdin: "ignore" }> {
    const args = [MAIN, ...words, "--env", this.environment, "--format", "json"];
    return execa(process.execPath, args, { cwd: repositoryRoot(), reject: false, stdin: "ignore" });
  }
}

/** Codes of what went wrong; warnings stop nothing. */
export function errors(problems: Said["problems"]): readonly string[] {
  return problems.filter(({ severity }) => severity === "error").map(({ code }) => code);
}
