import { pathOf } from "../problems/path.ts";
import type { Problem } from "../problems/problem.ts";
import { didYouMean } from "../problems/suggest.ts";
import type { Control, ControlFinding, Controls } from "./control.ts";
import { controlProblems } from "./problems.ts";

/** A control that is knowingly not met. */
export interface Waiver {
  readonly control: string;
  /** Path of the finding, or a path that it lies below: `network` covers `network.nat`. */
  readonly at: string;
  readonly reason: string;
  readonly owner: string;
  /** Last day on which it holds, `YYYY-MM-DD`. */
  readonly expires: string;
}

/** A finding with the waiver that covers it. */
export interface Waived {
  readonly finding: ControlFinding;
  readonly waiver: Waiver;
  readonly control: Control;
}

/** What {@link applyWaivers} works on. */
export interface WaiverInput {
  readonly findings: readonly ControlFinding[];
  /** The definition's `waive`. */
  readonly waivers: readonly Waiver[];
  readonly knownControls: Controls;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

const LONGEST_DAYS = 400;
const DAY_IN_MILLISECONDS = 86_400_000;

/**
 * Holds findings against waivers.
 * @returns a problem for each finding that no waiver covers and each waiver that does not hold, and what is waived, ordered
 * by control. A finding whose only waiver does not hold is told of by the waiver's problem.
 */
export function applyWaivers({ findings, waivers, knownControls, today }: WaiverInput): {
  readonly problems: readonly Problem[];
  readonly waived: readonly Waived[];
} {
  const judged = waivers.map((waiver, index) => {
    const covered = findings.filter((finding) => covers(waiver, finding));
    return { waiver, covered, problems: checkWaiver(waiver, index, covered, knownControls, today) };
  });
  const problems = findings.flatMap((finding) =>
    judged.some(({ covered }) => covered.includes(finding)) ? [] : unmet(finding, knownControls),
  );
  const waived = findings.flatMap((finding) => {
    const holding = judged.find((each) => each.problems.length === 0 && each.covered.includes(finding));
    const control = knownControls[finding.control];
    return holding === undefined || control === undefined ? [] : [{ finding, waiver: holding.waiver, control }];
  });
  return {
    problems: [...problems, ...judged.flatMap((each) => each.problems)],
    waived: waived.sort((a, b) => byControl(a.finding, b.finding)),
  };
}

function unmet({ control, at, message, hint }: ControlFinding, knownControls: Controls): Problem {
  const known = knownControls[control];
  if (known === undefined) throw new Error(`A finding names the control ${control}, which no module declares.`);
  return controlProblems.unmet({
    path: at,
    message,
    expected: `control ${control}, ${known.title}. ${known.why}`,
    got: undefined,
    hint: `${hint}, or waive it: { control: "${control}", at: ${JSON.stringify(at)}, reason, owner, expires }`,
  });
}

function checkWaiver(
  { control, at, expires }: Waiver,
  index: number,
  covered: readonly ControlFinding[],
  knownControls: Controls,
  today: string,
): readonly Problem[] {
  const path = (field: string) => pathOf("waive", index, field);
  if (!Object.hasOwn(knownControls, control)) {
    const ids = Object.keys(knownControls);
    const near = didYouMean(control, ids);
    return [
      controlProblems.unknownControl({
        path: path("control"),
        message: "is not a control",
        expected: `one of ${ids.join(", ")}`,
        got: control,
        hint: near === undefined ? "take the id from the message of the finding" : `did you mean "${near}"?`,
      }),
    ];
  }
  const unused = controlProblems.unused({
    path: pathOf("waive", index),
    message: `waives ${control}, and nothing at ${at === "" ? "that place" : at} leaves it unmet`,
    expected: "the path of a finding, or one above it",
    got: at,
    hint: "delete the waiver",
  });
  return [...checkExpiry(expires, path("expires"), today), ...(covered.length === 0 ? [unused] : [])];
}

function checkExpiry(expires: string, path: string, today: string): readonly Problem[] {
  const day = dayOf(expires);
  const now = dayOf(today);
  if (now === undefined) throw new Error(`Today is not a day: ${today}`);
  const latest = new Date((now + LONGEST_DAYS) * DAY_IN_MILLISECONDS).toISOString().slice(0, 10);
  const expected = `a day from ${today} to ${latest}`;
  const finding = { path, expected, got: expires };
  if (day === undefined) {
    return [
      controlProblems.malformedDate({
        ...finding,
        message: "is not a day",
        hint: `write it as in "${latest}": YYYY-MM-DD`,
      }),
    ];
  }
  if (day < now) {
    return [
      controlProblems.expired({
        ...finding,
        message: `expired ${now - day} ${now - day === 1 ? "day" : "days"} ago`,
        hint: "meet the control, or look at the reason again and set a new day",
      }),
    ];
  }
  if (day - now <= LONGEST_DAYS) return [];
  return [
    controlProblems.tooFar({
      ...finding,
      message: `is ${day - now} days ahead, more than ${LONGEST_DAYS}`,
      hint: `write "${latest}" or earlier`,
    }),
  ];
}

/** Whether a waiver is about a finding: its path is the finding's, or ends at one of its segments. */
function covers({ control, at }: Waiver, finding: ControlFinding): boolean {
  if (control !== finding.control || at === "" || !finding.at.startsWith(at)) return false;
  return [undefined, ".", "[", "/"].includes(finding.at[at.length]);
}

/** Number of the day, or undefined if there is no such day. */
function dayOf(text: string): number | undefined {
  const date = new Date(`${text}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime());
  return isDay && date.toISOString().startsWith(text) ? date.getTime() / DAY_IN_MILLISECONDS : undefined;
}

function byControl(a: ControlFinding, b: ControlFinding): number {
  return new Intl.Collator("en", { numeric: true }).compare(`${a.control} ${a.at}`, `${b.control} ${b.at}`);
}
