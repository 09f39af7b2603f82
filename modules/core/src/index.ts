export { repositoryRoot } from "./files/repository-root.ts";
export type { ProviderDefinition } from "./layer/provider.ts";
export { pathOf } from "./problems/path.ts";
export {
  defineProblems,
  type Finding,
  type Problem,
  type ProblemArea,
  type ProblemCode,
  type ProblemDefinition,
  type ProblemTable,
  problemTableOf,
} from "./problems/problem.ts";
export { formatProblem, ProblemsError, sortProblems, throwOnErrors } from "./problems/report.ts";
export { didYouMean } from "./problems/suggest.ts";
export {
  type AvailabilityZone,
  dnsSuffixOf,
  isRegion,
  type Partition,
  partitionOf,
  REGION_NAMES,
  type Region,
  type RegionInfo,
  regionInfo,
  ZONE_LETTERS,
  type ZoneLetter,
  zoneLetter,
  zonesOf,
} from "./regions/regions.ts";
export type { BlocksByType, Json, JsonObject, TerraformDocument } from "./synth/document.ts";
export {
  type Constraint,
  isSubset,
  lowestVersion,
  parseConstraint,
  satisfiesConstraint,
} from "./versions/constraint.ts";
export { requiredTerraform } from "./versions/terraform.ts";
