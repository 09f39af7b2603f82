import { defineProblems } from "@tandem/core";

/** Codes of the platform definition's form. */
export const platformProblems = defineProblems("PLT", {
  unknownKey: {
    number: "001",
    title: "Unknown key",
    explanation: "A key that nothing reads is most often a misspelt one, and its setting would silently not apply.",
  },
  missing: {
    number: "002",
    title: "A value is missing",
    explanation: "The value has no default, because none would be right for everybody.",
  },
  wrongType: {
    number: "003",
    title: "A value has the wrong type",
    explanation: "For instance a number where a text is needed; account numbers are texts, as they may begin with 0.",
  },
  notOffered: {
    number: "004",
    title: "A value is not one of those offered",
    explanation: "The setting takes one of a few values.",
  },
  malformed: {
    number: "005",
    title: "A value is malformed",
    explanation: "The value has the right type but not the right form, length or size.",
  },
  versionRange: {
    number: "006",
    title: "A version constraint is not usable",
    explanation:
      "`versions` may narrow what the provider packages support, never widen it, and at least one version with a known schema must be left, or nothing could be checked.",
  },
  emulatorNotLoopback: {
    number: "007",
    title: "The embedded AWS is not on this machine",
    explanation:
      "An emulator is reached with dummy credentials and without TLS. Anything but a loopback address would send the platform's data across a network.",
  },
  sameRegionTwice: {
    number: "008",
    title: "A region stands twice",
    explanation: "Home and peers are different regions: two VPCs and two states of one name cannot be in one region.",
  },
  partitionMix: {
    number: "009",
    title: "Regions of different partitions",
    explanation:
      "Accounts, roles and replication end at a partition's border (aws, aws-cn, aws-us-gov); one platform lies in one of them.",
  },
  secret: {
    number: "010",
    title: "A secret stands in the definition",
    explanation:
      "Definitions become Terraform JSON and state. Secrets are made in AWS Secrets Manager and never pass through here.",
  },
  unknownEnvironment: {
    number: "011",
    title: "No such environment",
    explanation: "The name after --env is that of a file in `environments/`, or a path to a JSON file.",
  },
});
