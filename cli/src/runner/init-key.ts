import { createHash } from "node:crypto";
import { type JsonObject, stableJson, type TerraformDocument } from "@tandem/core";
import type { TerraformBinary } from "../toolchain/terraform.ts";

/** What `terraform init` depends on beside the stack's JSON. */
export interface InitInput {
  readonly terraform: Pick<TerraformBinary, "flavor" | "version">;
  /** Content of our CLI configuration: where providers come from. */
  readonly configuration: string;
  /** Content of the lock file; undefined when there is none. */
  readonly lock: string | undefined;
}

/** Changes when `terraform init` has something to do: providers, backend, lock file, Terraform itself. */
export function initKey(document: TerraformDocument, { terraform, configuration, lock }: InitInput): string {
  const { required_providers, backend, cloud } = (document.terraform ?? {}) as JsonObject;
  return createHash("sha256")
    .update(stableJson({ required_providers, backend, cloud, terraform, configuration, lock }))
    .digest("hex")
    .slice(0, 16);
}
