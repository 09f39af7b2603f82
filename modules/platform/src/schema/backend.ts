import * as z from "zod";

/** Where Terraform keeps state. The same layers give all three artefacts. */
export const backendSchema = z.discriminatedUnion("type", [
  /** A bucket in each region, made by `terraform-state-bootstrap`; its name comes from the naming table. */
  z.strictObject({
    type: z.literal("s3"),
    /**
     * How runs on one state exclude each other: a DynamoDB table, a lock file beside the state, or both.
     * @default "both"
     */
    lock: z.enum(["dynamodb", "lockfile", "both"]).optional(),
  }),
  /** HCP Terraform or Terraform Enterprise, one workspace per stack. */
  z.strictObject({
    type: z.literal("cloud"),
    organization: z.string().regex(/^[A-Za-z0-9_-]{3,40}$/, "an organization name: 3 to 40 letters, digits, - and _"),
    /** @default "app.terraform.io" */
    hostname: z.string().optional(),
    /** @default - the organization's default project */
    project: z.string().optional(),
  }),
  /** Files on this machine: for trying out, for one person. */
  z.strictObject({
    type: z.literal("local"),
    /**
     * Folder of the state files, relative to a stack's folder.
     * @default "../../../.terraform-state"
     */
    directory: z
      .string()
      .regex(/^\.{1,2}\/(?!.*\/$)/, "a path that starts with ./ or ../ and does not end with /")
      .optional(),
  }),
]);
