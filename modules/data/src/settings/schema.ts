import * as z from "zod";

const days = (most = 3650) => z.int().min(1).max(most);

/** What ages in a bucket. Days count from an object's last write. */
const ageing = {
  /**
   * Days after which objects move to STANDARD_IA, 30 at least.
   * @default - by class: see `buckets/profiles.ts`
   */
  infrequentAccessDays: days().optional(),
  /**
   * Days after which objects are deleted.
   * @default - never, but for logs, where the profile says
   */
  expirationDays: days().optional(),
  /**
   * Days that an overwritten or deleted object is kept.
   * @default by profile
   */
  noncurrentDays: days().optional(),
} as const;

/** The `data` section of a platform definition: keys, buckets, release registry, backups. */
export const dataSchema = z.strictObject({
  /** Buckets by class; there is one of each in every region. */
  buckets: z
    .strictObject({
      raw: z.strictObject(ageing).optional(),
      features: z.strictObject(ageing).optional(),
      artifacts: z.strictObject(ageing).optional(),
      models: z
        .strictObject({
          ...ageing,
          /**
           * Days in which nobody can delete a released model (object lock, governance).
           * @default by profile
           */
          lockDays: days().optional(),
        })
        .optional(),
      logs: z.strictObject(ageing).optional(),
    })
    .optional(),
  /** AWS Backup: what carries the tag `tandem:backup` is backed up in its own region. */
  backup: z
    .strictObject({
      /**
       * Days that daily recovery points are kept.
       * @default by profile
       */
      dailyDays: days().optional(),
      /**
       * Days that weekly recovery points are kept; 0 makes none.
       * @default by profile
       */
      weeklyDays: z.int().min(0).max(3650).optional(),
      /**
       * Copies each recovery point to another region's vault.
       * @default by profile
       */
      copy: z.boolean().optional(),
      /**
       * Restores a recovery point of each kind every week, and deletes what was restored.
       * @default by profile
       */
      restoreTest: z.boolean().optional(),
    })
    .optional(),
  /**
   * Takes deletion protection and `prevent_destroy` off, the first step of destroying: apply it, then destroy.
   * @default - by profile: `true` in `dev`
   */
  destroyable: z.boolean().optional(),
});

/** The section as written. */
export type DataInput = z.input<typeof dataSchema>;
