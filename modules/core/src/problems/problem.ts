/** `TDM-<area>-<number>`: stable for ever, so that people can search for it and tools can match on it. */
export type ProblemCode = `TDM-${string}-${string}`;

/** One mistake, in the words of the person who made it. */
export interface Problem {
  readonly code: ProblemCode;
  /** Where it is: a path into the platform definition (`network.regions["eu-west-1"].nat`) or a construct path. */
  readonly path: string;
  /** What is wrong, in one sentence that continues the path: "overlaps network.subnets.public". */
  readonly message: string;
  /** What would have been right. */
  readonly expected: string;
  /** What was found, as JSON. A secret is never shown: its length and kind are. */
  readonly got: string;
  /** What to do about it. */
  readonly hint: string;
  readonly severity: "error" | "warning";
  /** Anchor of the code's explanation. */
  readonly docs: string;
}

/** What a rule says when it finds a mistake; the rest comes from the code's table. */
export interface Finding {
  readonly path: string;
  readonly message: string;
  readonly expected: string;
  readonly got: unknown;
  readonly hint: string;
}

/** One row of an area's table of codes. */
export interface ProblemDefinition {
  /** Three digits, unique in the area, never reused. */
  readonly number: string;
  /** What the code means, as a heading: "Address blocks overlap". */
  readonly title: string;
  /** Why it matters and what happens if it is ignored; two or three sentences for `docs/errors.md`. */
  readonly explanation: string;
  /** @default "error" */
  readonly severity?: "error" | "warning";
}

/** An area's table: `{ overlap: { number: "005", ... } }`. */
export type ProblemTable = Readonly<Record<string, ProblemDefinition>>;

/** An area of codes: each row became a function from a finding to a problem. */
export type ProblemArea<T extends ProblemTable> = {
  readonly [K in keyof T]: (finding: Finding) => Problem;
} & { readonly [areaSymbol]: { readonly area: string; readonly table: T } };

const areaSymbol: unique symbol = Symbol("tandem.problemArea");

/**
 * Makes an area of codes from its table.
 * @param area three or four capitals: `NET`
 * @throws when two rows share a number
 */
export function defineProblems<const T extends ProblemTable>(area: string, table: T): ProblemArea<T> {
  const numbers = Object.values(table).map((row) => row.number);
  const twice = numbers.find((number, index) => numbers.indexOf(number) !== index);
  if (twice !== undefined) throw new Error(`TDM-${area}-${twice} stands twice in its table.`);
  const makers = Object.fromEntries(
    Object.entries(table).map(([key, row]) => [key, (finding: Finding) => problemOf(area, row, finding)]),
  );
  return Object.assign(makers, { [areaSymbol]: { area, table } }) as ProblemArea<T>;
}

/** The table behind an area, for the generated documentation. */
export function problemTableOf(area: ProblemArea<ProblemTable>): {
  readonly area: string;
  readonly table: ProblemTable;
} {
  return area[areaSymbol];
}

function problemOf(area: string, row: ProblemDefinition, finding: Finding): Problem {
  const code: ProblemCode = `TDM-${area}-${row.number}`;
  return {
    code,
    path: finding.path,
    message: finding.message,
    expected: finding.expected,
    got: show(finding.got),
    hint: finding.hint,
    severity: row.severity ?? "error",
    docs: `docs/errors.md#${code.toLowerCase()}`,
  };
}

function show(value: unknown): string {
  if (value === undefined) return "nothing";
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 200 ? `${json.slice(0, 197)}...` : json;
}
