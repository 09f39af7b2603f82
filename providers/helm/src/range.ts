/**
 * Helm provider versions that the modules are written for, as a Terraform constraint. Version 3 made an attribute of
 * what was the `kubernetes` block, so no configuration fits 2 as well.
 */
export const helmRange = ">= 3.1, < 4";
