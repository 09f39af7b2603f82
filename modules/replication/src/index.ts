export { type ReplicationAlarmTargets, replicationAlarms } from "./alarms.ts";
export { type LinkEnd, RegionLink, type RegionLinkProps } from "./link/region-link.ts";
export { REPLICATION_LAYER, type ReplicationNames, replicationNames } from "./names.ts";
export { replicationProblems } from "./problems.ts";
export { Replication, type ReplicationPlace, type ReplicationProps } from "./replication.ts";
