export { replicationProblems } from "./problems.ts";
