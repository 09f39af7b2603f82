export { type EventAlarmTargets, eventsAlarms } from "./alarms.ts";
export { codeKey, type FunctionContext, type FunctionsCode } from "./functions/context.ts";
export { FUNCTION_NAMES, type FunctionName } from "./functions/function-names.ts";
export { type EventNameInput, type EventNames, eventNames, modelAlarmName } from "./names.ts";
export { eventsProblems } from "./problems.ts";
export { RegionEvents, type RegionEventsProps } from "./region-events.ts";
