import { defineProblems } from "@tandem/core";

/** Codes of replication: 001 to 019 are about the definition's section, 020 and up about what is built. */
export const replicationProblems = defineProblems("RPL", {
  logs: {
    number: "001",
    title: "Logs are not copied",
    explanation:
      "Access logs and inventories tell of the buckets of their own region, S3 writes them under its own key, and what is copied is logged again in the other region. Keep them where they are, and search them there.",
  },
  wildcard: {
    number: "002",
    title: "A prefix with a wildcard",
    explanation:
      "S3 compares prefixes letter by letter. `models/*` matches keys that contain a star, so nothing would be copied, without an error.",
  },
  unused: {
    number: "003",
    title: "A setting of something that is not copied",
    explanation: "The setting would silently not apply. Either it is superfluous, or something else is missing.",
  },
  imagePrefix: {
    number: "004",
    title: "No start of a repository's name",
    explanation:
      "ECR takes lower-case letters, digits and single `.`, `_`, `-` inside words that slashes part (ECR API, CreateRepository and RepositoryFilter). Another prefix is refused at apply, or matches nothing.",
  },
  peeringOfTwo: {
    number: "005",
    title: "Peering of more than two regions",
    explanation:
      "Peered VPCs reach only their neighbour, never what lies beyond it, so n regions need n(n-1)/2 peerings and as many routes in every table. A transit gateway in each region is made for that.",
  },

  // 020-039: what is built
  oneRegion: {
    number: "020",
    title: "Nowhere to copy to",
    explanation: "Replication is between regions: a platform with one has no other place for a copy.",
  },
  sameRegion: {
    number: "021",
    title: "A copy in the region that it is of",
    explanation: "The loss of the region would take the copy with it.",
  },
  sameBucket: {
    number: "022",
    title: "A bucket that is copied into itself",
    explanation: "S3 refuses it, after the plan looked clean.",
  },
  keyElsewhere: {
    number: "023",
    title: "A key of another region",
    explanation:
      "S3 encrypts a copy with a key of the region that the copy lies in. With another one the configuration is accepted, and every copy fails.",
  },
  linkedToItself: {
    number: "024",
    title: "A link between a network and itself",
    explanation: "Two regions are linked, whose VPCs have no address in common: otherwise AWS refuses the peering.",
  },
});
