export { bootstrapLayers, stateBootstrap } from "./layer.ts";
export { stateReplication } from "./replication.ts";
