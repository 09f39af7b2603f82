import * as z from "zod";

const classSchema = z
  .strictObject({
    /**
     * Copies the class into every other region, in both directions.
     * @default - by class: features, artifacts and models are copied, raw is not
     */
    copy: z.boolean().optional(),
    /**
     * Start of the keys that are copied: `releases/`. S3 takes no wildcards.
     * @default "" - all
     */
    prefix: z.string().max(1024).optional(),
    /**
     * Makes a deleted object disappear in the other regions, too. The deletion of a version is never copied.
     * @default - by class: artifacts only
     */
    deleteMarkers: z.boolean().optional(),
    /**
     * S3 answers for a copy within 15 minutes (S3 Replication Time Control), for a price per gigabyte.
     * @default - by class: models only
     */
    timeControl: z.boolean().optional(),
  })
  .optional();

/** The `replication` section of a platform definition: what is copied between the regions, and how they are linked. */
export const replicationSchema = z.strictObject({
  /** Buckets by class. */
  buckets: z
    .strictObject({
      raw: classSchema,
      features: classSchema,
      artifacts: classSchema,
      models: classSchema,
      logs: classSchema,
    })
    .optional(),
  /** Images of ECR. Replication and scanning are settings of a whole registry: the account's, in each region. */
  images: z
    .strictObject({
      /**
       * Copies images into every other region when they are pushed, under a template of that region.
       * @default true
       */
      copy: z.boolean().optional(),
      /**
       * Names of repositories that are copied begin with one of these and a slash.
       * @default - the platform's own: `<platform>/<environment>`
       */
      prefixes: z.array(z.string()).min(1).optional(),
      /**
       * `basic` scans images when they are pushed; `enhanced` has Amazon Inspector watch them afterwards, too.
       * @default by profile
       */
      scanning: z.enum(["basic", "enhanced"]).optional(),
    })
    .optional(),
  /**
   * Network between the regions: `none`, or `peering` of the two VPCs with routes between their private tiers. Copies,
   * Aurora and DynamoDB need none.
   * @default "none"
   */
  link: z.enum(["none", "peering"]).optional(),
  /** When somebody is told. */
  alarms: z
    .strictObject({
      /**
       * Minutes that copies may be late.
       * @default by profile
       */
      latencyMinutes: z.int().min(1).max(1440).optional(),
      /**
       * Gibibytes that may wait to be copied.
       * @default by profile
       */
      pendingGibibytes: z.int().min(1).optional(),
    })
    .optional(),
});

/** The section as written. */
export type ReplicationInput = z.input<typeof replicationSchema>;
