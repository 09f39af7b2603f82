import { type Problem, ProblemsError } from "@tandem/core/problems";
import type { ExitCode } from "./exit-codes.ts";

/** Problems that end the command with another code than 2: a tool is missing (3), a run failed (1). */
export class CodedExit extends ProblemsError {
  readonly exitCode: ExitCode;

  constructor(problems: readonly Problem[], exitCode: ExitCode) {
    super(problems);
    this.name = "CodedExit";
    this.exitCode = exitCode;
  }
}
