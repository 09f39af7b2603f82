import { defineControls } from "@tandem/core";

/** Security controls of events and functions. Sources: checkov (CKV), Security Hub (Lambda), Trivy (T), cfn-guard (G). */
export const eventsControls = defineControls("events", {
  L1: {
    title: "A runtime that AWS supports",
    why: "A runtime that is no longer patched runs with holes that everybody knows, and one day cannot be updated.",
    sources: ["CKV_AWS_363", "Lambda.2"],
  },
  L2: {
    title: "A dead-letter queue or failure destination on every function, target, schedule and queue",
    why: "An event that could not be handled would be gone, and nobody would know.",
    sources: ["CKV_AWS_116"],
  },
  L3: {
    title: "Reserved concurrency on every function",
    why: "One function in a loop takes every execution of the account, and the others stand still.",
    sources: ["CKV_AWS_115"],
  },
  L4: {
    title: "Traces of functions and workflows",
    why: "What an event went through could not be told from one end to the other.",
    sources: ["CKV_AWS_50", "CKV_AWS_284", "T0066"],
  },
  L5: {
    title: "Environments under a customer managed key, with no secret in them",
    why: "Whoever may list functions would read what they know.",
    sources: ["CKV_AWS_173", "CKV_AWS_45"],
  },
  L6: {
    title: "Permissions on the alias alone, each for one source of the account",
    why: "Another customer's rule or secret could call the function, or a version that nobody watches.",
    sources: ["CKV_AWS_364", "CKV_AWS_301", "T0067", "Lambda.1"],
  },
  L7: {
    title: "No function URL",
    why: "A URL is open to the internet as soon as one setting is wrong.",
    sources: ["CKV_AWS_258"],
  },
  L8: {
    title: "What touches the database runs in the VPC, in two zones or more",
    why: "The database would need a way in from outside, or the loss of one zone would stop the function.",
    sources: ["CKV_AWS_117", "Lambda.3", "Lambda.5"],
  },
  L9: {
    title: "Queues under a customer managed key, with dead letters, by TLS alone",
    why: "Messages could be read by whoever may read queues, or travel in the clear, or vanish.",
    sources: ["CKV_AWS_27", "T0096"],
  },
  L10: {
    title: "Code by a key that names its content, or an image by digest",
    why: "Two regions could run different code under one name, and nobody could say which was reviewed.",
    sources: ["CKV_AWS_272"],
  },
});
