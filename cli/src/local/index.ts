export { type InstancePlace, placeOf } from "./instance.ts";
export { preparePython } from "./python-environment.ts";
export {
  addFaults,
  clearRequestCounts,
  type Fault,
  type Inventory,
  inventory,
  listFaults,
  load,
  type PatchReport,
  patches,
  requestCounts,
  resetEmulator,
  save,
  setFaults,
} from "./requests.ts";
export { startEmulator } from "./start.ts";
export { emulatorStatus } from "./status.ts";
export { stopEmulator } from "./stop.ts";
