import { defineProblems } from "@tandem/core/problems";

/** Codes of what is brought into an environment beside its stacks: a model, its servers, the code of functions. */
export const rolloutProblems = defineProblems("ROL", {
  trainingFailed: {
    number: "001",
    title: "The model could not be trained",
    explanation:
      "`tandem up` trains the reference model beside Terraform when nothing is trained yet. The stacks are as they are; the same command trains on from the last fold.",
  },
  putAway: {
    number: "002",
    title: "The trained model was rejected or retired",
    explanation:
      "What somebody, or a region's validation, put away is not brought back by `tandem up`, and nothing else is active that could be served.",
  },
  noVerdict: {
    number: "003",
    title: "A region has not validated the release",
    explanation:
      "Each region validates what has arrived in its own bucket. Nothing is approved before all of them have; what is active stays active.",
  },
  serverNotStarted: {
    number: "004",
    title: "A model server or the trainer did not start",
    explanation:
      "Its process ended, or did not become ready in time. Its log says why; the release is not touched by it.",
  },
  serverNotStopped: {
    number: "005",
    title: "A model server or the trainer does not stop",
    explanation: "It was told to by signals, and its process is still there.",
  },
  noAnswer: {
    number: "006",
    title: "The registry did not answer in its own form",
    explanation:
      "Commands about releases run a Python program of this repository, which prints JSON. It ended without any.",
  },
  noArtifactsBucket: {
    number: "007",
    title: "The bucket of the functions' code is not there",
    explanation:
      "Functions of layer events are made from a zip in their region's bucket of artifacts, which layer data makes.",
  },
  functionsNotBuilt: {
    number: "008",
    title: "The functions' code could not be built",
    explanation: "It is zipped from workloads/ with locked libraries, which are installed once into the work folder.",
  },
  functionsNotUploaded: {
    number: "009",
    title: "The functions' code could not be uploaded",
    explanation: "Before a stack of functions is planned, their code is put into the region's bucket of artifacts.",
  },
  functionsChanged: {
    number: "010",
    title: "The functions' code changed while it was used",
    explanation:
      "The key of the code is made from its sources when stacks are synthesized. Other sources are another key, so nothing was uploaded under this one.",
  },
});
