import { throwOnErrors } from "../problems/report.ts";
import type { StackRegion } from "../regions/stack-region.ts";
import { checkField } from "./fields.ts";
import { nameOf } from "./name-of.ts";

/**
 * Key of a stack's state: `<environment>/<region>/<layer>/terraform.tfstate`. No part may hold a slash, so no two stacks
 * share a key.
 * @throws ProblemsError NAM-001 to NAM-003
 */
export function stateKey(environment: string, place: StackRegion, layer: string): string {
  checkStackParts("stateKey", environment, place, layer);
  return `${environment}/${place}/${layer}/terraform.tfstate`;
}

/**
 * Id of a stack: `<environment>-<layer>-<region>`. An environment has no hyphen and no region ends with another, so it can
 * be read in one way only.
 * @throws ProblemsError NAM-001 to NAM-003
 */
export function stackId(environment: string, layer: string, place: StackRegion): string {
  checkStackParts("stackId", environment, place, layer);
  return `${environment}-${layer}-${place}`;
}

/**
 * HCP Terraform workspace of a stack: `<platform>-<environment>-<layer>-<region>`, with a hash where another platform's
 * stack could have the same (a platform with a hyphen in an environment that is not one of the usual ones).
 * @throws ProblemsError NAM-001 to NAM-003
 */
export function workspaceName(platform: string, environment: string, layer: string, place: StackRegion): string {
  return nameOf("workspace", { platform, environment, layer, place });
}

function checkStackParts(path: string, environment: string, place: StackRegion, layer: string): void {
  throwOnErrors([
    ...checkField("environment", environment, `${path}.environment`),
    ...checkField("place", place, `${path}.region`),
    ...checkField("layer", layer, `${path}.layer`),
  ]);
}
