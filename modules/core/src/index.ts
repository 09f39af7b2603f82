export {
  type AddressList,
  addressesOf,
  formatAddresses,
  type ListedAddress,
  parseAddresses,
} from "./addresses/address-list.ts";
export { checkAddresses } from "./addresses/check-addresses.ts";
export type { AlarmDescription } from "./alarms/alarm.ts";
export {
  type Contract,
  type ContractValues,
  type Dimension,
  type Dimensions,
  defineContract,
  type Field,
  type FieldValue,
  type LayerScope,
  list,
  map,
  number,
  string,
} from "./contract/contract.ts";
export { type Control, type ControlFinding, type Controls, defineControls } from "./controls/control.ts";
export { controlProblems } from "./controls/problems.ts";
export { applyWaivers, type Waived, type Waiver, type WaiverInput } from "./controls/waivers.ts";
export { EphemeralResource, type EphemeralResourceProps } from "./ephemeral/ephemeral-resource.ts";
export { repositoryRoot } from "./files/repository-root.ts";
export { planStacks, type StackPlan } from "./layer/check-layers.ts";
export { type BuildContext, type Layer, layerDefinerFor } from "./layer/define-layer.ts";
export { LayerStack, type LayerStackProps } from "./layer/layer-stack.ts";
export { type OrderReason, orderReason } from "./layer/order.ts";
export { layerProblems } from "./layer/problems.ts";
export type { ProviderDefinition } from "./layer/provider.ts";
export type { RegionRole } from "./layer/region-role.ts";
export type { StackSelection } from "./layer/selection.ts";
export { checkBucketName } from "./naming/bucket-name.ts";
export {
  FIXED_NAMES,
  type FixedName,
  NAME_KINDS,
  type NameKind,
  type NameParts,
  type OpenKind,
} from "./naming/kinds.ts";
export { nameOf } from "./naming/name-of.ts";
export {
  checkPlatformName,
  type DerivedName,
  longestDerivedName,
  type PlatformNaming,
} from "./naming/platform-name.ts";
export { namingProblems } from "./naming/problems.ts";
export type { NameFields, NameRule, NameScope } from "./naming/rule.ts";
export { stackId, stateKey, workspaceName } from "./naming/state-names.ts";
export type { AssumeRole, Backend, ByProfile, LockMode, PlatformBase, Profile } from "./platform/base.ts";
export { type ArnParts, arn } from "./policy/arn.ts";
export { policyDocument } from "./policy/document.ts";
export { policyProblems } from "./policy/problems.ts";
export {
  type ConditionOperator,
  type Conditions,
  confusedDeputy,
  type PolicyKind,
  type Principals,
  type Statement,
} from "./policy/statement.ts";
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
export type { StackRegion } from "./regions/stack-region.ts";
export { type StateLocation, stateLocation } from "./state/location.ts";
export { type Block, type BlockKind, blocksOf, constructPathOf } from "./synth/blocks.ts";
export { type CompiledStack, compileStack } from "./synth/compile.ts";
export { addRule } from "./synth/construct-rules.ts";
export type { BlocksByType, Json, JsonObject, TerraformDocument } from "./synth/document.ts";
export type { Manifest, ManifestEntry, StackManifest } from "./synth/manifest.ts";
export { argumentPath, referringTexts } from "./synth/referring-texts.ts";
export { stableJson } from "./synth/stable-json.ts";
export { type SynthesisInput, type SynthesizedStack, synthLayer, synthPlatform } from "./synth/synthesize.ts";
export { installTraceGuard } from "./synth/trace-guard.ts";
export { writeFiles } from "./synth/write.ts";
export { type TagInput, type TagSet, tagsOf } from "./tags/tags.ts";
export {
  type Constraint,
  isSubset,
  lowestVersion,
  parseConstraint,
  satisfiesConstraint,
} from "./versions/constraint.ts";
export { requiredTerraform } from "./versions/terraform.ts";
