import { createInterface } from "node:readline/promises";
import { ProblemsError } from "@tandem/core/problems";
import { runProblems } from "./problems.ts";
import type { Reporter } from "./progress.ts";
import { turnstile } from "./run-schedule.ts";

/** What a yes may cost: `loss` is what nobody can make again, and was not planned beforehand. */
export type Risk = "loss";

/** Asks for a yes; `about` is shown first. */
export type Confirm = (question: string, about: readonly string[], risk?: Risk) => Promise<boolean>;

/** Asks on the terminal, one question at a time. The whole word is wanted: a key is hit too easily. */
export function terminalConfirm(reporter: Pick<Reporter, "pause" | "resume">, stop: AbortSignal): Confirm {
  const inTurn = turnstile(1);
  return (question, about) =>
    inTurn(async () => {
      if (stop.aborted) return false;
      reporter.pause();
      const terminal = createInterface({ input: process.stdin, output: process.stderr });
      // The terminal's own line editing takes Ctrl-C for itself.
      terminal.on("SIGINT", () => process.kill(process.pid, "SIGINT"));
      try {
        for (const line of about) process.stderr.write(`${line}\n`);
        const answer = terminal.question(`${question} Only "yes" is a yes: `, { signal: stop });
        // The end of the input settles no question by itself.
        const ended = new Promise<string>((resolve) => terminal.once("close", () => resolve("")));
        return (await Promise.race([answer, ended])).trim() === "yes";
      } catch {
        return false;
      } finally {
        terminal.close();
        reporter.resume();
      }
    });
}

/** Says yes to everything but a loss: `--yes` was typed before anybody knew of it. */
export const yesToAll: Confirm = async (_question, _about, risk) => risk !== "loss";

/** @throws ProblemsError when changes would have to be confirmed and nobody is there */
export function requireSomebody(command: string, yes: boolean): void {
  if (yes || process.stdin.isTTY === true) return;
  throw new ProblemsError([
    runProblems.notConfirmed({
      path: `tandem ${command}`,
      message: "asks before it changes anything, and there is no terminal",
      expected: "a terminal, or --yes",
      got: undefined,
      hint: `write \`tandem ${command} --yes\` once the plan was reviewed`,
    }),
  ]);
}
