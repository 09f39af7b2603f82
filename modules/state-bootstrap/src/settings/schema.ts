import * as z from "zod";

/** The `state` section of a platform definition: buckets, lock tables and keys of backend `s3`. */
export const stateSchema = z.strictObject({
  /**
   * Copies each region's states to the next region, in a bucket with a key of its own. For restores alone: nothing reads
   * the copy while the region is well.
   * @default by profile
   */
  replica: z.boolean().optional(),
  /**
   * Days that an overwritten or deleted state is kept, 90 at least.
   * @default 90
   */
  noncurrentDays: z.int().min(1).max(3650).optional(),
  /**
   * ARNs of the IAM roles and users that may assume the break-glass role, the only one that can delete a state.
   * @default - whoever in the platform's account has the IAM permission to assume it
   */
  breakGlassPrincipals: z
    .array(
      z.string().regex(/^arn:aws[a-z-]*:iam::\d{12}:(?:role|user)\/[\w+=,.@/-]+$/, "the ARN of an IAM role or user"),
    )
    .optional(),
});

/** The section as written. */
export type StateInput = z.input<typeof stateSchema>;
