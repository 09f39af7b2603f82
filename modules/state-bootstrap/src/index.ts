export { type StateAlarmTargets, stateAlarms } from "./alarms.ts";
export { type BootstrapBackends, bootstrapBackends } from "./backends.ts";
export { STATE_LAYER, type StateNameInput, type StateNames, stateNames } from "./names.ts";
export { type BucketPolicyInput, bucketPolicy } from "./policies/bucket-policy.ts";
export { layerAccessPolicy } from "./policies/layer-access.ts";
export { stateProblems } from "./problems.ts";
export { StateBootstrap, type StateBootstrapProps } from "./state-bootstrap.ts";
export { StateReplication, type StateReplicationProps } from "./state-replication.ts";
export { stacksKeptIn, stateKeysIn } from "./state-stacks.ts";
