import { defineControls } from "@tandem/core";

/** Security control of replication. Sources: checkov (CKV), Security Hub (S3). */
export const replicationControls = defineControls("replication", {
  D8: {
    title:
      "Models, artifacts and features copied both ways, under a key of each region, delete markers stated, in time",
    why: "What lies in one region only is gone with it, and what comes late is missing when the other takes over.",
    sources: ["CKV_AWS_144", "S3.7"],
    profiles: ["staging", "prod"],
  },
});
