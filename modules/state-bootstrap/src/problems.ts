import { defineProblems } from "@tandem/core";

/** Codes of what keeps state. */
export const stateProblems = defineProblems("STA", {
  historyTooShort: {
    number: "001",
    title: "The history of states is too short",
    explanation:
      "An overwritten state is what one goes back to after a wrong apply or a deleted object. Mistakes in layers that are rarely applied are found after weeks.",
  },
  foreignPrincipal: {
    number: "002",
    title: "A stranger may break the glass",
    explanation:
      "The break-glass role can delete states. Its principals belong to the platform's own account, where the organization's own rules hold for them.",
  },
  nobodyBreaksGlass: {
    number: "003",
    title: "Nobody may break the glass",
    explanation:
      "The bucket denies deleting a state to everybody but the break-glass role, its administrators included.",
  },
  noBucket: {
    number: "004",
    title: "The state section has nothing to configure",
    explanation: "Its buckets, lock tables and keys exist for backend `s3` alone; a section without effect misleads.",
  },
  nothingToBootstrap: {
    number: "005",
    title: "There is nothing to bootstrap",
    explanation:
      "HCP Terraform keeps state itself, and local files need no bucket. Bootstrapping makes the bucket, lock table and key of backend `s3`.",
  },
});
