import { defineControls } from "@tandem/core";

/** Security controls of the data layers. Sources: checkov (CKV), Security Hub (S3, KMS, DynamoDB), CIS AWS 5.0. */
export const dataControls = defineControls("data", {
  D1: {
    title: "Public access blocked, all four flags, on every bucket",
    why: "One wrong policy or ACL would publish training data.",
    sources: ["CKV2_AWS_6", "CKV_AWS_53", "CKV_AWS_54", "CKV_AWS_55", "CKV_AWS_56", "S3.8", "CIS 2.1.4"],
  },
  D2: {
    title: "Versioning on every bucket",
    why: "An overwritten object would be lost, and nothing could be replicated.",
    sources: ["CKV_AWS_21", "S3.14"],
  },
  D3: {
    title: "Objects under a customer managed key, with a bucket key; the log bucket under S3's own",
    why: "Who may read data would be decided by S3 permissions alone.",
    sources: ["CKV_AWS_145", "S3.17"],
  },
  D4: {
    title: "Requests without TLS 1.2 denied",
    why: "Data and signatures would travel in the clear.",
    sources: ["S3.5", "CIS 2.1.1"],
  },
  D5: {
    title: "ACLs off: the bucket's owner owns every object",
    why: "An ACL grants beside every policy, and a writer from elsewhere would own what it wrote.",
    sources: ["CKV2_AWS_65", "S3.12"],
  },
  D6: {
    title: "Requests logged to another bucket",
    why: "After an incident nobody could tell who read what.",
    sources: ["CKV_AWS_18", "S3.9"],
  },
  D7: {
    title: "Lifecycle for old versions and stopped uploads",
    why: "What nobody sees any more is kept and paid for ever.",
    sources: ["CKV2_AWS_61", "CKV_AWS_300", "S3.10", "S3.13"],
  },
  D9: {
    title: "No bucket policy that lets everybody in, and none that locks the account out",
    why: "The first publishes a bucket, the second can only be undone by the account's root user.",
    sources: ["CKV_AWS_70", "CKV_AWS_93"],
  },
  D10: {
    title: "Object lock on what releases are proven with",
    why: "Whoever takes over a release could remove the model that one would roll back to.",
    sources: ["CKV_AWS_143", "S3.15"],
  },
  D15: {
    title: "Backups kept 7 days, 14 in production, where they are copied to another region",
    why: "Replication copies a wrong delete too, within seconds; a recovery point does not.",
    sources: ["CKV_AWS_133", "CKV2_AWS_8"],
  },
  D26: {
    title: "A replica is encrypted with a key of its own region",
    why: "Without the region that holds the key, the replica could not be read when it is needed.",
    sources: ["KMS developer guide, multi-Region keys"],
  },
  D27: {
    title: "AWS and Terraform refuse to destroy buckets, keys, table, secret and vault",
    why: "One wrong plan would take the data and what it could be restored from.",
    sources: ["Terraform language, prevent_destroy", "DynamoDB.6", "KMS.3"],
    profiles: ["staging", "prod"],
  },
});
