export type { AddressPlan, RegionAddresses } from "./addresses/index.ts";
export { type NetworkAlarmTargets, networkAlarms } from "./alarms.ts";
export { type NetworkNames, networkNames } from "./names.ts";
export { Network, type NetworkProps } from "./network.ts";
export { networkProblems } from "./problems.ts";
export type { SecurityGroupRule } from "./security-group/rules.ts";
export {
  SecurityGroupWithRules,
  type SecurityGroupWithRulesProps,
} from "./security-group/security-group-with-rules.ts";
