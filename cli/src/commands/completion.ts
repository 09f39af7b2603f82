import type { Command } from "commander";

export function completion(program: Command): void {
  program.command("completion");
}
