export { NetworkContract } from "./network.ts";
export { StateBootstrapContract, StateReplicationContract } from "./state-bootstrap.ts";
