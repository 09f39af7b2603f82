import { join } from "node:path";
import type { Diagnostic } from "../validate/diagnostics.ts";
import { parseEvent, type TerraformEvent } from "./events.ts";
import type { Stage } from "./journal.ts";
import { runTerraform } from "./process.ts";
import { markOf } from "./process-mark.ts";
import type { Session } from "./session.ts";
import type { RunStack } from "./stack.ts";

/** What one Terraform of a stack said and how it ended. */
export interface StageResult {
  /** Undefined when a signal ended it. */
  readonly exitCode: number | undefined;
  readonly events: readonly TerraformEvent[];
  readonly diagnostics: readonly Diagnostic[];
  /** Everything that was no event. */
  readonly text: string;
}

/** Runs Terraform as one stage of a stack's way: journals the process, logs what it says, reports how far it is. */
export async function runStage(
  session: Session,
  stack: RunStack,
  stage: Stage,
  args: readonly string[],
  onEvent: (event: TerraformEvent) => void = () => {},
): Promise<StageResult> {
  const events: TerraformEvent[] = [];
  const texts: string[] = [];
  session.journal.write({ type: "stage", stack: stack.id, stage });
  const { exitCode } = await runTerraform(session.toolchain, {
    args,
    cwd: stack.folder,
    log: logPath(session, stack.id),
    interrupt: session.interrupt,
    onStart: (pid) => {
      session.adopt(pid);
      session.journal.write({ type: "terraform", stack: stack.id, stage, process: markOf(pid) });
    },
    onLine: (line) => {
      const event = parseEvent(line);
      if (event === undefined) {
        if (!line.startsWith("{")) texts.push(line);
        return;
      }
      // Of progress only the newest matters.
      if (event.type !== "apply_progress") events.push(event);
      onEvent(event);
    },
  });
  const diagnostics = events.flatMap((event) => (event.type === "diagnostic" ? [event.diagnostic] : []));
  return { exitCode, events, diagnostics, text: session.redact(texts.join("\n")) };
}

/** Where everything is kept that Terraform said of a stack in this run. */
export function logPath({ folder }: Pick<Session, "folder">, stack: string): string {
  return join(folder.path, `${stack}.log`);
}
