import { defineProblems } from "@tandem/core";

/** Codes of the data layers. */
export const dataProblems = defineProblems("DAT", {
  // 001-019: buckets
  infrequentAccessTooEarly: {
    number: "001",
    title: "Objects move to infrequent access too early",
    explanation:
      "S3 keeps objects in STANDARD for 30 days before it moves them to STANDARD_IA, and refuses a rule that says less.",
  },
  expiresBeforeMove: {
    number: "002",
    title: "Objects expire before they move",
    explanation:
      "S3 refuses a lifecycle that deletes objects before, or on the day that, it moves them to another class.",
  },
  expiresWhileLocked: {
    number: "003",
    title: "Models expire while they are locked",
    explanation:
      "An expired model that is still locked is hidden, not deleted: it cannot be served any more and is paid for until its lock ends.",
  },

  // 020-039: backups
  weeklyShorterThanDaily: {
    number: "020",
    title: "Weekly backups are gone before daily ones",
    explanation: "A weekly recovery point that does not outlive the daily ones is paid for and gives nothing.",
  },

  // 040-049: keys
  keyOfAnotherRegion: {
    number: "040",
    title: "A key of another region",
    explanation:
      "AWS services use KMS keys of their own region only, and what could be decrypted by another region alone would be lost with it (control D26).",
  },
});
