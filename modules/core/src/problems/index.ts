export { pathOf } from "./path.ts";
export {
  defineProblems,
  type Finding,
  type Problem,
  type ProblemArea,
  type ProblemCode,
  type ProblemDefinition,
  type ProblemTable,
  problemTableOf,
} from "./problem.ts";
export { formatProblem, ProblemsError, sortProblems, throwOnErrors } from "./report.ts";
export { didYouMean } from "./suggest.ts";
