import type { Command } from "commander";

export function test(program: Command): void {
  program.command("test");
}
