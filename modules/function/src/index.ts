export { type Architecture, type FunctionCode, isPinned } from "./code.ts";
export { LiveFunction, type LiveFunctionProps } from "./live-function.ts";
export { functionArn, functionLogGroup } from "./names.ts";
export { functionProblems } from "./problems.ts";
export type { FunctionVpc } from "./vpc.ts";
