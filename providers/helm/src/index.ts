export { configureHelm, helm } from "./provider.ts";
export { helmRange } from "./range.ts";
