import { createHash } from "node:crypto";
import type { Problem } from "../problems/problem.ts";
import { ProblemsError } from "../problems/report.ts";
import { checkField } from "./fields.ts";
import { FIXED_NAMES, type FixedName, NAME_KINDS, type NameKind, type NameParts, type OpenKind } from "./kinds.ts";
import { namingProblems } from "./problems.ts";
import { readBack } from "./read-back.ts";
import type { NameFields, NameRule } from "./rule.ts";

const HASH_LENGTH = 8;
const LOOKS_HASHED = /-[0-9a-f]{8}$/;

/** Rule of a kind, a fixed name's being that of the kind that it belongs to. */
export function nameRule(kind: NameKind): NameRule {
  return NAME_KINDS[openKindOf(kind)];
}

/**
 * Computes a name: a pure function of its parts, so that any region knows the names of every other.
 *
 * Usual names are their parts joined: `tandem-dev-flow-logs-111122223333-eu-west-1`. A hash of all parts is added where
 * the name would be too long (it is then cut at its front, never in `part`, account or region) and where other parts
 * would give the same text. No two different sets of parts give one name.
 * @throws ProblemsError NAM-001 to NAM-005
 */
export function nameOf<K extends NameKind>(kind: K, parts: NameParts<K>): string {
  const given = parts as Partial<NameFields>;
  const open = openKindOf(kind);
  const rule = nameRule(kind);
  const fields = fieldsOf(rule);
  const values = { ...given, ...(isFixed(kind) ? { part: FIXED_NAMES[kind].part } : {}) } as NameFields;
  throwIfAny([
    ...fields.flatMap((field) =>
      checkField(field, values[field], `${kind}.${field}`, field === "part" ? rule.part : undefined),
    ),
    ...(isFixed(kind) ? [] : checkReservedPart(open, values.part)),
  ]);
  const name = distinctName(open, rule, values).replaceAll("-", rule.hyphen ?? "-");
  throwIfAny(checkReservedName(kind, rule, name));
  return name;
}

const fieldsIn = new Map<string, readonly (keyof NameFields)[]>();

/** Parts of a pattern, in order; looked for once, as the patterns are few and the names many. */
export function fieldsOf({ pattern }: NameRule): readonly (keyof NameFields)[] {
  const known =
    fieldsIn.get(pattern) ?? [...pattern.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as keyof NameFields);
  fieldsIn.set(pattern, known);
  return known;
}

/** Puts values into a pattern. */
export function fill(pattern: string, values: Readonly<Partial<Record<keyof NameFields, string>>>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, field: keyof NameFields) => values[field] ?? "");
}

function distinctName(kind: OpenKind, rule: NameRule, values: NameFields): string {
  const fields = fieldsOf(rule);
  const plain = fill(rule.pattern, values);
  const read = readBack(rule.pattern, plain);
  const isReadBack = fields.every((field) => read?.[field] === values[field]);
  if (isReadBack && plain.length <= rule.limit && !LOOKS_HASHED.test(plain)) return plain;
  const hash = createHash("sha256")
    .update(JSON.stringify([kind, ...fields.map((field) => values[field])]))
    .digest("hex")
    .slice(0, HASH_LENGTH);
  return `${shorten(rule, values, rule.limit - HASH_LENGTH - 1)}-${hash}`;
}

/** Cuts what stands before the first part that tells the name from others. */
function shorten({ pattern }: NameRule, values: NameFields, limit: number): string {
  const plain = fill(pattern, values);
  if (plain.length <= limit) return plain;
  const start = pattern.search(/\{(?:account|region|place|part)\}/);
  const tail = fill(pattern.slice(start), values);
  const head = fill(pattern.slice(0, start), values).slice(0, limit - tail.length - 1);
  return `${head.replace(/-+$/, "")}-${tail}`;
}

function checkReservedPart(kind: OpenKind, part: string): readonly Problem[] {
  const owner = Object.entries(FIXED_NAMES).find(([, fixed]) => fixed.kind === kind && fixed.part === part)?.[0];
  if (owner === undefined) return [];
  return [
    namingProblems.reservedPart({
      path: `${kind}.part`,
      message: `belongs to "${owner}"`,
      expected: "a part that no fixed name uses",
      got: part,
      hint: `use nameOf("${owner}", ...) if that is what you mean, otherwise another part`,
    }),
  ];
}

function checkReservedName(kind: NameKind, { resource, reserved, source }: NameRule, name: string): readonly Problem[] {
  if (reserved === undefined || !reserved.form.test(name)) return [];
  return [
    namingProblems.reservedName({
      path: kind,
      message: `cannot be the name of a ${resource}: ${reserved.because}`,
      expected: `a name that does not match ${reserved.form.source} (${source})`,
      got: name,
      hint: "choose another platform name or another part",
    }),
  ];
}

function openKindOf(kind: NameKind): OpenKind {
  return isFixed(kind) ? FIXED_NAMES[kind].kind : kind;
}

function isFixed(kind: NameKind): kind is FixedName {
  return Object.hasOwn(FIXED_NAMES, kind);
}

function throwIfAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ProblemsError(problems);
}
