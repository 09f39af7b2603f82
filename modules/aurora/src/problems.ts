import { defineProblems } from "@tandem/core";

/** Codes of the database: 001 to 019 engine and capacity, 020 to 039 time, 040 to 059 the rest. */
export const auroraProblems = defineProblems("AUR", {
  secretKey: {
    number: "001",
    title: "A password or secret has no place in the definition",
    explanation:
      "Secrets Manager makes the administrator's password, and it reaches neither Terraform's JSON nor a state. A cluster that joins a global database takes over the origin's and must be given none.",
  },
  versionMalformed: {
    number: "002",
    title: "Not a version of Aurora PostgreSQL",
    explanation: "Versions are written as major and minor, `16.8`. AWS chooses patch levels.",
  },
  versionNotOffered: {
    number: "003",
    title: "AWS does not offer this version of Aurora PostgreSQL",
    explanation:
      "AWS withdraws versions, and a cluster of one cannot be made, which shows at apply, after the plan looked clean. The versions that this release knows stand in `modules/aurora/src/engine/offered.generated.ts` with source and date.",
  },
  versionTooOldForGlobal: {
    number: "004",
    title: "A version too old for a global database that stays up",
    explanation:
      "With older minor versions the readers of every other region restart when the writer's region restarts, so both are away at once.",
  },
  classUnknown: {
    number: "005",
    title: "A region does not offer this instance class",
    explanation:
      "The same class runs in each region, as either may hold the writer. AWS would refuse the instance at apply, in the region that lacks it.",
  },
  classNotInGlobal: {
    number: "006",
    title: "A burstable class in a global database",
    explanation: "Clusters of a global database cannot have db.t classes; AWS refuses the instance at apply.",
  },
  classNeedsNewerVersion: {
    number: "007",
    title: "Engine version and instance class are not offered together",
    explanation:
      "Newer classes need newer minor versions. AWS says so when the instance is made, after the plan looked clean.",
  },
  acuRange: {
    number: "009",
    title: "Serverless capacity out of range",
    explanation:
      "Aurora Serverless v2 takes 0 to 256 ACUs in steps of 0.5, at least 1 as the maximum, and the least not above the most.",
  },
  autoPause: {
    number: "010",
    title: "Pausing and least capacity contradict each other",
    explanation:
      "An instance pauses only from 0 ACUs, after 300 to 86400 seconds. The writer of a global database does not pause at all.",
  },
  instanceCount: {
    number: "011",
    title: "More instances than zones, or none",
    explanation:
      "Each instance stands in a zone of its own and is named after it, so that adding a zone moves no instance. Home has one at the least: the first is the writer.",
  },
  headlessProxy: {
    number: "012",
    title: "A proxy in front of no instance",
    explanation:
      "A headless peer has data and no instance: its proxy would have no target, and clients would hang until their time is up.",
  },
  isolatedTierMissing: {
    number: "013",
    title: "No isolated tier for the database",
    explanation:
      "Databases stand in the isolated tier, which has no route out of the VPC (control D13) and a subnet in each zone: AWS wants two at the least.",
  },

  retentionRange: {
    number: "020",
    title: "Backup retention out of range",
    explanation: "Aurora keeps automated backups for 1 to 35 days and cannot do without them.",
  },
  windowMalformed: {
    number: "021",
    title: "Not a window of time",
    explanation:
      "A backup window is daily, `01:00-02:00`; a maintenance window weekly, `thu:03:00-thu:04:00`. Both are UTC and 30 minutes at the least; maintenance is shorter than a day.",
  },
  windowsCollide: {
    number: "022",
    title: "Backup and maintenance at one time",
    explanation: "AWS refuses a cluster whose windows overlap.",
  },
  regionsCollide: {
    number: "023",
    title: "Maintenance in two regions at one time",
    explanation:
      "AWS may restart instances in a maintenance window. In both regions at once nobody is left to take over.",
  },
  windowOfNoRegion: {
    number: "024",
    title: "A window of a region that the platform does not have",
    explanation: "Nothing would read it.",
  },

  portRange: {
    number: "040",
    title: "A port that Aurora does not take",
    explanation: "Aurora takes ports 1150 to 65535, one for all instances of a cluster.",
  },
  adminName: {
    number: "041",
    title: "A name that no administrator can have",
    explanation:
      "Aurora PostgreSQL takes 1 to 63 letters, digits and underscores, a letter first, and refuses SQL's reserved words and the names of RDS's own roles. AWS says so when the cluster is made.",
  },
  monitoringInterval: {
    number: "042",
    title: "Enhanced monitoring does not offer this interval",
    explanation: "RDS takes 0, 1, 5, 10, 15, 30 and 60 seconds.",
  },
  insightsRetention: {
    number: "043",
    title: "Performance Insights does not offer this retention",
    explanation: "It keeps data for 7 days, whole months of 31 days up to 713, or 731; `advanced` needs 465 or more.",
  },
  logRetention: {
    number: "044",
    title: "CloudWatch Logs does not offer this retention",
    explanation: "CloudWatch Logs keeps events for certain numbers of days only.",
  },
});
