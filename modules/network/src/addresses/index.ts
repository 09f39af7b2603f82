export { Cidr } from "./cidr.ts";
export { formatPlan } from "./format-plan.ts";
export type { AddressInput, RegionInput, ReservedInput } from "./input.ts";
export { PLANNED_VPC_PREFIX } from "./layout.ts";
export { type CidrFault, type CidrResult, parseCidr } from "./parse-cidr.ts";
export type { AddressPlan, RegionAddresses, SubnetAddresses, TierAddresses } from "./plan.ts";
export { type AddressPlanning, planCidrs } from "./plan-cidrs.ts";
export { DEFAULT_SERVICE_BLOCK } from "./ranges.ts";
