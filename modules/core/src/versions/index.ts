export { type Constraint, isSubset, lowestVersion, parseConstraint, satisfiesConstraint } from "./constraint.ts";
export { requiredTerraform } from "./terraform.ts";
