export { type DatabaseAlarmTargets, databaseAlarms, mostConnections } from "./alarms.ts";
export { GlobalCluster, type GlobalClusterProps } from "./global-cluster.ts";
export { MemberCluster, type MemberClusterProps } from "./member-cluster.ts";
export { type DatabaseNameInput, type DatabaseNames, databaseNames, globalClusterName } from "./names.ts";
export { PASSWORD_KEY } from "./password.ts";
export { auroraProblems } from "./problems.ts";
