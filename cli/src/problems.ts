import { defineProblems } from "@tandem/core/problems";

/** Codes of the command line. */
export const cliProblems = defineProblems("CLI", {
  unknownCommand: {
    number: "001",
    title: "No such command",
    explanation: "`tandem --help` lists the commands.",
  },
  unknownOption: {
    number: "002",
    title: "No such option",
    explanation:
      "`tandem <command> --help` lists what a command takes. An option that is not known is never ignored: what it was meant to prevent could happen.",
  },
  badUsage: {
    number: "003",
    title: "The command line is incomplete or has too much",
    explanation: "An argument or an option's value is missing, is not one of the choices, or is one too many.",
  },
  missingOption: {
    number: "004",
    title: "The command needs an option",
    explanation: "Commands that work on one environment never guess which one.",
  },
  nothingSelected: {
    number: "005",
    title: "No stack is selected",
    explanation:
      "Each name is known, but no stack has them all. A check that looks at nothing would pass, so it is refused.",
  },
});
