/** A request as IAM sees it: who does what with which resource, and what else is known. */
export interface PolicyRequest {
  readonly action: string;
  readonly resource: string;
  /** Condition keys; one that is left out is absent from the request. */
  readonly context?: Readonly<Record<string, string | readonly string[]>>;
}

type Verdict = "allowed" | "denied" | "not allowed";
type Values = string | readonly string[];

interface WrittenStatement {
  readonly Effect: "Allow" | "Deny";
  readonly Action: Values;
  readonly Resource: Values;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, Values>>>>;
}

/**
 * Evaluates policy documents the way IAM does: a deny that applies wins, then an allow; nothing is allowed by default.
 * Principals are not looked at: the documents under test name everybody, or belong to the one who asks.
 * Source: IAM user guide, "Policy evaluation logic" and "IAM JSON policy elements: Condition operators".
 */
export function evaluate(documents: readonly string[], request: PolicyRequest): Verdict {
  const applying = documents
    .flatMap((text) => (JSON.parse(text) as { readonly Statement: readonly WrittenStatement[] }).Statement)
    .filter((statement) => applies(statement, request));
  if (applying.some(({ Effect }) => Effect === "Deny")) return "denied";
  return applying.length > 0 ? "allowed" : "not allowed";
}

function applies({ Action, Resource, Condition = {} }: WrittenStatement, request: PolicyRequest): boolean {
  return (
    listOf(Action).some((pattern) => isLike(request.action, pattern)) &&
    listOf(Resource).some((pattern) => isLike(request.resource, pattern)) &&
    Object.entries(Condition).every(([operator, keys]) =>
      Object.entries(keys).every(([key, values]) => holds(operator, request.context?.[key], listOf(values))),
    )
  );
}

function holds(written: string, actual: Values | undefined, wanted: readonly string[]): boolean {
  if (written === "Null") return (actual === undefined) === (wanted[0] === "true");
  if (written.endsWith("IfExists") && actual === undefined) return true;
  const [first = "", second] = written.replace(/IfExists$/, "").split(":");
  const { matches, negated } = operatorOf(second ?? first);
  const isMatch = (value: string) => wanted.some((each) => matches(value, each));
  const given = actual === undefined ? [] : listOf(actual);
  if (first === "ForAllValues") return given.every(isMatch);
  if (first === "ForAnyValue") return given.some(isMatch);
  // A negated operator holds for an absent key, any other does not.
  return negated ? !given.some(isMatch) : given.some(isMatch);
}

const equals = (value: string, wanted: string) => value === wanted;
const OPERATORS: Readonly<Record<string, (value: string, wanted: string) => boolean>> = {
  ArnEquals: isLike,
  ArnLike: isLike,
  Bool: equals,
  NumericLessThan: (value, wanted) => Number(value) < Number(wanted),
  StringEquals: equals,
  StringLike: isLike,
};

function operatorOf(operator: string) {
  const matches = OPERATORS[operator.replace("Not", "")];
  if (matches === undefined) throw new Error(`${operator} is not known here.`);
  return { matches, negated: operator.includes("Not") };
}

function isLike(value: string, pattern: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${source}$`).test(value);
}

function listOf(values: Values): readonly string[] {
  return [values].flat();
}
