export { DEFAULT_PORT, type InstancePlace, placeOf } from "./instance.ts";
export { localProblems } from "./problems.ts";
export { preparePython } from "./python-environment.ts";
export {
  type ActiveFault,
  addFaults,
  clearRequestCounts,
  type Fault,
  type Inventory,
  inventory,
  listFaults,
  load,
  type PatchReport,
  patches,
  type RequestCounts,
  requestCounts,
  resetEmulator,
  type SaveReport,
  save,
  setFaults,
} from "./requests.ts";
export { type RunningEmulator, type StartOptions, startEmulator } from "./start.ts";
export { type EmulatorStatus, emulatorStatus } from "./status.ts";
export { type InstanceOptions, stopEmulator } from "./stop.ts";
