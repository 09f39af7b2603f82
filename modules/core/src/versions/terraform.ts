/**
 * Terraform and OpenTofu versions that every stack accepts. 1.11 is the first with `use_lockfile` out of its
 * experiment and with write-only arguments.
 */
export const requiredTerraform = ">= 1.11.0";
