/** What a command's exit code says. */
export const exitCodes = {
  /** Done; for `plan` also: nothing would change. */
  done: 0,
  /** Something was tried and failed. */
  failed: 1,
  /** The input is wrong: a definition, an option. Nothing was tried. */
  invalid: 2,
  /** A tool that is needed is missing; for `plan`: there are changes. */
  prerequisite: 3,
  /** Stopped by Ctrl-C. */
  interrupted: 130,
} as const;

/** One of {@link exitCodes}. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
