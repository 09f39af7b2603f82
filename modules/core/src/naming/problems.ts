import { defineProblems } from "../problems/problem.ts";

/** Codes of names and tags. */
export const namingProblems = defineProblems("NAM", {
  malformedPart: {
    number: "001",
    title: "A part of a name is malformed",
    explanation:
      "Names are put together from parts that hold lower-case letters, digits and single hyphens: the characters that every AWS service takes. A part is never changed silently, because two different ones could become one.",
  },
  partTooLong: {
    number: "002",
    title: "A part of a name is too long",
    explanation:
      "A name that does not fit is shortened at its front, where platform and environment stand. What tells it from its neighbours is never cut, so it has a length of its own.",
  },
  tokenInName: {
    number: "003",
    title: "A name holds a value that is not known yet",
    explanation:
      "Names, state keys and tags are computed before Terraform runs, so that other regions can compute them too. A reference to a resource has its value only after apply.",
  },
  reservedPart: {
    number: "004",
    title: "A part of a name is taken",
    explanation:
      "The naming table gives this part a fixed meaning, such as `tfstate` for the bucket of Terraform's state.",
  },
  reservedName: {
    number: "005",
    title: "AWS keeps names of this form to itself",
    explanation: "The name is well-formed, yet AWS refuses it or gives it a meaning of its own.",
  },
  platformTooLong: {
    number: "006",
    title: "The platform's name leaves too little room",
    explanation:
      "The platform's name stands at the front of every name. With a longer one, names with a small limit would be cut so far that nobody could tell whose they are.",
  },
  bucketName: {
    number: "007",
    title: "A bucket's name breaks a rule of S3",
    explanation: "S3 refuses such a name when the bucket is made, after a plan that looks right.",
  },
  tooManyTags: {
    number: "020",
    title: "Too many tags",
    explanation:
      "AWS takes 50 tags on a resource. The platform's tags stand on every resource, so they must leave room for those that a resource adds.",
  },
  tagKey: {
    number: "021",
    title: "A tag's key is malformed",
    explanation: "A key that one service accepts and another refuses fails in the middle of an apply.",
  },
  tagValue: {
    number: "022",
    title: "A tag's value is malformed",
    explanation: "A value that one service accepts and another refuses fails in the middle of an apply.",
  },
  reservedTag: {
    number: "023",
    title: "A tag uses a prefix that AWS keeps to itself",
    explanation: "AWS refuses keys and values that begin with `aws:`, and Amazon RDS those that begin with `rds:`.",
  },
  tagOverride: {
    number: "024",
    title: "A tag would replace one of the platform's own",
    explanation:
      "The platform's tags say which state a resource belongs to. Cost reports, access rules and clean-up go by them.",
  },
  twinTags: {
    number: "025",
    title: "Two tags differ in upper and lower case only",
    explanation: "IAM does not tell such keys apart: it refuses the second, while other services keep both.",
  },
});
