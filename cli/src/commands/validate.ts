import type { Command } from "commander";

export function validate(program: Command): void {
  program.command("validate");
}
