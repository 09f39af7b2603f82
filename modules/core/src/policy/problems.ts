import { defineProblems } from "../problems/problem.ts";

/** Codes of policy documents. */
export const policyProblems = defineProblems("POL", {
  sid: {
    number: "001",
    title: "A statement's id is malformed or stands twice",
    explanation: "IAM takes letters and digits only in a Sid, and refuses a document in which two are the same.",
  },
  emptyList: {
    number: "002",
    title: "A statement lacks actions, resources or principals",
    explanation:
      "Which of them a statement needs depends on the document: an identity policy has no principals, a trust policy no resources, and every other kind has both.",
  },
  misplaced: {
    number: "003",
    title: "A statement has an element that its document cannot have",
    explanation: "IAM refuses principals in an identity policy and resources in a trust policy.",
  },
  wildcardAction: {
    number: "004",
    title: "A statement allows every action",
    explanation:
      "A whole service grows by what AWS adds to it. Only a statement that denies, a VPC endpoint's policy, which bounds and does not grant, and a key's policy for the account itself may name all actions.",
  },
  malformedAction: {
    number: "005",
    title: "An action is malformed",
    explanation: "IAM stores a misspelt action without complaint, and the permission is simply missing.",
  },
  wildcardResource: {
    number: "006",
    title: "A statement allows every resource",
    explanation:
      "The action can be restricted to resources. Those that AWS does not let anybody restrict are listed in `unrestrictable.ts`, after the service authorization reference.",
  },
  malformedResource: {
    number: "007",
    title: "A resource is not an ARN",
    explanation: "A statement over a resource that is no ARN matches nothing, or is refused when it is applied.",
  },
  openPrincipal: {
    number: "008",
    title: "A statement is open to everybody",
    explanation:
      "The principal `*` is anybody on the internet. A condition on account, organization or source narrows it; what must be public says why, in `publicByDesign`.",
  },
  partition: {
    number: "009",
    title: "An ARN's partition is not its region's",
    explanation: "Regions in China and GovCloud lie in partitions of their own; an ARN of another one names nothing.",
  },
});
