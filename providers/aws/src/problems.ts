import { defineProblems } from "@tandem/core";

/** Codes of provider configurations. */
export const providerProblems = defineProblems("PRV", {
  notLoopback: {
    number: "001",
    title: "The emulator's endpoint is not on loopback",
    explanation:
      "With an emulator endpoint the provider sends made-up credentials and skips the checks that tell one account from another. Whatever answers elsewhere must never get such calls.",
  },
});
