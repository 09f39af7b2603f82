import { defineControls } from "@tandem/core";

/** Security controls of the database. Sources: checkov (CKV), Security Hub (RDS). D1 to D10, D15
 * and D26 are the data layer's. */
export const auroraControls = defineControls("database", {
  D11: {
    title: "Clusters encrypted with an own key of their region",
    why: "Storage, snapshots and logs would be readable to whoever gets at AWS's shared key.",
    sources: ["CKV_AWS_96", "CKV_AWS_327", "RDS.27"],
  },
  D12: {
    title: "Deletion protection on global cluster, clusters and instances",
    why: "One wrong plan would delete the only database, in both regions.",
    sources: ["CKV_AWS_139", "RDS.7"],
    profiles: ["staging", "prod"],
  },
  D13: {
    title: "Not public, in subnets without a route out",
    why: "A wrong security group alone would put the database on the internet.",
    sources: ["CKV_AWS_17", "RDS.2"],
  },
  D14: {
    title: "IAM authentication",
    why: "Services would share a password that nobody dares to change.",
    sources: ["CKV_AWS_162", "RDS.12"],
  },
  D16: {
    title: "PostgreSQL log exported",
    why: "The log would be gone with the instance that wrote it.",
    sources: ["CKV_AWS_324", "RDS.34", "RDS.37"],
  },
  D17: {
    title: "Schema changes logged and TLS forced by the cluster's parameters",
    why: "Clients that ask for no TLS would send data in the clear, and nobody could tell who dropped a table.",
    sources: ["CKV2_AWS_27"],
  },
  D18: {
    title: "Enhanced monitoring",
    why: "What the operating system does, memory above all, would be invisible.",
    sources: ["CKV_AWS_118", "RDS.6"],
  },
  D19: {
    title: "Performance Insights with an own key",
    why: "A slow database could not be explained afterwards; statements hold data and need the key.",
    sources: ["CKV_AWS_353", "CKV_AWS_354"],
  },
  D20: {
    title: "Minor upgrades on, in a window of the platform's choice",
    why: "Known holes would stay open, or be closed at an hour that AWS chooses.",
    sources: ["CKV_AWS_226", "RDS.13", "RDS.35"],
  },
  D21: {
    title: "Tags copied to snapshots",
    why: "Nobody could tell whose a snapshot is, and what it costs.",
    sources: ["CKV_AWS_313", "RDS.16"],
  },
  D22: {
    title: "Administrator's password made by Secrets Manager and written once, never in JSON or state",
    why: "Whoever reads a state would own the database.",
    sources: ["Terraform language, write-only arguments"],
  },
  D23: {
    title: "A named snapshot before a cluster goes",
    why: "Automated backups may go with the cluster.",
    sources: ["RDS user guide, deleting Aurora clusters"],
    profiles: ["prod"],
  },
  D24: {
    title: "Two instances or more in different zones, each able to take over at once, in every region",
    why: "The loss of a zone would be an outage until AWS has made another instance.",
    sources: ["RDS.15"],
    profiles: ["prod"],
  },
  D25: {
    title: "Neither the default port nor the default administrator",
    why: "Both are the first that a scan tries.",
    sources: ["RDS.23", "RDS.24"],
  },
});
