import { REGION_NAMES } from "@tandem/core";
import * as z from "zod";

/** What a region's cluster holds of instances while the writer is elsewhere. */
export const STANDBYS = ["headless", "minimal", "full"] as const;
/** CloudWatch Database Insights. */
export const INSIGHTS_MODES = ["standard", "advanced"] as const;

const capacitySchema = z.discriminatedUnion("type", [
  /** Aurora Serverless v2: grows and shrinks with load. One ACU is 2 GiB of memory with CPU in proportion. */
  z.strictObject({
    type: z.literal("serverless"),
    /** Least ACUs of an instance, in steps of 0.5; 0 lets it pause, which no writer of a global database does. */
    minAcu: z.number(),
    /** Most ACUs of an instance, 256 at the most. */
    maxAcu: z.number(),
    /**
     * Seconds without a connection after which an instance pauses, 300 to 86400; with `minAcu` 0.
     * @default 300
     */
    autoPauseSeconds: z.int().optional(),
  }),
  /** Instances of a fixed size. */
  z.strictObject({
    type: z.literal("provisioned"),
    /** `db.r7g.large`; one that every region of the platform offers. */
    instanceClass: z.string(),
  }),
]);

const windowsSchema = z.partialRecord(z.enum(REGION_NAMES), z.string());

/**
 * The `database` section of a platform definition: an Aurora global database (PostgreSQL) with a cluster in each region.
 * Every setting has a default, some by profile (see `profile.ts`). There is no setting for a password: AWS Secrets Manager
 * makes it.
 */
export const databaseSchema = z.strictObject({
  /**
   * Version of Aurora PostgreSQL, `major.minor`. It is changed on the global cluster, which upgrades its members.
   * @default "16.8"
   */
  engineVersion: z.string().optional(),
  /**
   * Size of every instance in every region: either region may be the writer's.
   * @default by profile
   */
  capacity: capacitySchema.optional(),
  /**
   * Instances of a cluster, each in a zone of its own.
   * @default by profile
   */
  instances: z.int().optional(),
  /**
   * Instances of a peer's cluster: none, data alone (`headless`); one (`minimal`); as many as at home (`full`). What a peer
   * lacks must be made before it can take the writer.
   * @default by profile
   */
  standby: z.enum(STANDBYS).optional(),
  /**
   * TCP port, the same in each region.
   * @default 6543
   */
  port: z.int().optional(),
  /**
   * Name of the administrator. Never change it: the cluster would be replaced.
   * @default "registry_admin"
   */
  adminName: z.string().optional(),
  /**
   * Days that automated backups are kept, 1 to 35.
   * @default by profile
   */
  backupRetentionDays: z.int().optional(),
  /**
   * When a region's automated backup begins, daily, UTC, by region: `{ "eu-west-1": "01:00-02:00" }`.
   * @default - an hour that no other region and no maintenance has
   */
  backupWindow: windowsSchema.optional(),
  /**
   * When AWS may work on a region's cluster, weekly, UTC, by region: `{ "eu-west-1": "thu:03:00-thu:04:00" }`.
   * @default - an hour on a day of its own, peers before home
   */
  maintenanceWindow: windowsSchema.optional(),
  /**
   * An RDS proxy in each region, for clients that open many connections (Lambda). Clients log in with IAM, over TLS.
   * @default false
   */
  proxy: z.boolean().optional(),
  /** CloudWatch Database Insights with Performance Insights: always on. */
  insights: z
    .strictObject({
      /**
       * `advanced` adds fleet view, lock analysis and execution plans, and needs 465 days or more.
       * @default by profile
       */
      mode: z.enum(INSIGHTS_MODES).optional(),
      /**
       * Days that performance data is kept: 7, a multiple of 31 up to 713, or 731; 465 with `advanced`.
       * @default by profile
       */
      retentionDays: z.int().optional(),
    })
    .optional(),
  /**
   * Seconds between two readings of enhanced monitoring: 1, 5, 10, 15, 30 or 60; 0 turns it off.
   * @default 60
   */
  monitoringSeconds: z.int().optional(),
  /**
   * Days that the PostgreSQL log is kept in CloudWatch Logs, which takes certain numbers only.
   * @default by profile
   */
  logRetentionDays: z.int().optional(),
  /**
   * Cluster parameters beside the platform's own, in force after each instance's next restart.
   * @default {}
   */
  parameters: z.record(z.string(), z.string()).optional(),
  /**
   * Keeps AWS and Terraform from deleting clusters and instances. The first step of taking the database away on purpose
   * is to apply with `false`.
   * @default by profile
   */
  deletionProtection: z.boolean().optional(),
  /**
   * Takes a named snapshot of a cluster before it is deleted.
   * @default by profile
   */
  finalSnapshot: z.boolean().optional(),
  /**
   * Number of the administrator's password. Count it up to have Secrets Manager make another.
   * @default 1
   */
  passwordVersion: z.int().min(1, "1 or more").optional(),
});

/** The section as written. */
export type DatabaseInput = z.input<typeof databaseSchema>;
