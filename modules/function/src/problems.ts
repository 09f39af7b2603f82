import { defineProblems } from "@tandem/core";

/** Codes of Lambda functions, numbers 060 to 079 of the area of events. */
export const functionProblems = defineProblems("EVT", {
  imageByTag: {
    number: "060",
    title: "An image by its tag",
    explanation:
      "A tag can be moved to another image after the review, and two regions may run different code under one name. A digest names the bytes (control L10).",
  },
  zones: {
    number: "061",
    title: "A function in one zone",
    explanation:
      "A function in a VPC runs in the zones of its subnets. With one zone, the loss of that zone stops it (control L8).",
  },
  timeout: {
    number: "062",
    title: "A time-out that Lambda refuses",
    explanation: "Lambda runs a function for 1 to 900 seconds (Lambda API, CreateFunction).",
  },
  memory: {
    number: "063",
    title: "A memory size that Lambda refuses",
    explanation: "Lambda gives a function 128 to 10240 MiB (Lambda API, CreateFunction).",
  },
});
