export { DataContract } from "./data.ts";
export { DataGlobalContract } from "./data-global.ts";
export { EventsContract } from "./events.ts";
export { NetworkContract } from "./network.ts";
export { ReplicationContract } from "./replication.ts";
export { StateBootstrapContract, StateReplicationContract } from "./state-bootstrap.ts";
