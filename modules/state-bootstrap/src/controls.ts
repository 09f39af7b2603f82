import { defineControls } from "@tandem/core";

/**
 * Security controls of what keeps state. Sources: checkov (CKV), Security Hub (S3, DynamoDB, KMS), CIS AWS 5.0. The rules
 * that S1 and S3 sum up stand in their sources.
 */
export const stateControls = defineControls("state", {
  S1: {
    title: "State buckets private, versioned, encrypted with an own key, TLS only and logged",
    why: "State holds every attribute of every resource, and the last good one is the way back from a wrong apply.",
    sources: [
      "CKV_AWS_18",
      "CKV_AWS_21",
      "CKV_AWS_53",
      "CKV_AWS_54",
      "CKV_AWS_55",
      "CKV_AWS_56",
      "CKV_AWS_145",
      "CKV_AWS_300",
      "CKV2_AWS_6",
      "CKV2_AWS_61",
      "CKV2_AWS_65",
      "S3.5",
      "S3.8",
      "S3.9",
      "S3.12",
      "S3.13",
      "S3.14",
      "S3.17",
      "CIS 2.1.1",
      "CIS 2.1.4",
    ],
  },
  S2: {
    title: "A copy of each region's states in another region, under a key of that region, its lag watched",
    why: "With a region's bucket its states are gone, and what they describe can only be imported one by one.",
    sources: ["CKV_AWS_144", "S3.7"],
    profiles: ["prod"],
  },
  S3: {
    title: "Lock table with point-in-time recovery, own key and deletion protection",
    why: "Without the table nothing keeps two runs apart, and the digests that detect an old state are lost.",
    sources: ["CKV_AWS_28", "CKV_AWS_119", "DynamoDB.2", "DynamoDB.6"],
  },
  S4: {
    title: "Keys rotated, their policy written, gone only after 30 days",
    why: "Whoever loses the key loses every state under it.",
    sources: ["CKV_AWS_7", "CKV_AWS_33", "CKV2_AWS_64", "KMS.3", "KMS.4", "CIS 3.6"],
  },
  S5: {
    title: "A layer's role reads and writes its own state only, and reads those of the layers below it",
    why: "Otherwise whoever may apply one layer may rewrite or read all.",
    sources: ["Terraform S3 backend, permissions required"],
  },
  S6: {
    title: "Terraform refuses to destroy bucket, keys and table",
    why: "One wrong plan would take the memory of all others.",
    sources: ["Terraform language, prevent_destroy"],
    profiles: ["staging", "prod"],
  },
});
