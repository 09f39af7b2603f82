import type { Command } from "commander";

export function doctor(program: Command): void {
  program.command("doctor");
}
