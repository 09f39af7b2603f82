import type { Problem } from "../problems/problem.ts";
import type { Region } from "../regions/regions.ts";
import { checkField, FIELD_RULES } from "./fields.ts";
import { NAME_KINDS, type OpenKind } from "./kinds.ts";
import { fieldsOf, fill } from "./name-of.ts";
import { namingProblems } from "./problems.ts";
import type { NameFields, NameRule } from "./rule.ts";

/** What names are made of before anybody adds a part. */
export interface PlatformNaming {
  readonly platform: string;
  readonly environment: string;
  readonly regions: readonly Region[];
}

/** The name with the least room, and how much of AWS's limit it leaves. */
export interface DerivedName {
  readonly kind: OpenKind;
  readonly resource: string;
  /** The name in full, with placeholders of the longest part (`x`) and account (`0`). */
  readonly name: string;
  readonly length: number;
  readonly limit: number;
  /** Characters left; below zero when `nameOf` shortens such names. */
  readonly room: number;
}

/**
 * Finds the name that comes closest to its limit, or goes furthest beyond it, if every kind is given the longest part
 * that it takes.
 */
export function longestDerivedName(naming: PlatformNaming): DerivedName {
  const names = (Object.keys(NAME_KINDS) as OpenKind[])
    // Layers have names of their own length, which are cut together with the platform's.
    .filter((kind) => !fieldsOf(NAME_KINDS[kind]).includes("layer"))
    .map((kind) => derivedName(kind, naming));
  return names.reduce((least, each) => (each.room < least.room ? each : least));
}

/**
 * Checks what stands at the front of every name: form and length of platform and environment, and prefixes that AWS
 * reserves for one kind of resource (a platform named `aws`, `internal` or `sg`).
 */
export function checkPlatformName(naming: PlatformNaming): readonly Problem[] {
  const { platform, environment } = naming;
  const form = [
    ...checkField("platform", platform, "name", Number.POSITIVE_INFINITY),
    ...checkField("environment", environment, "environment"),
  ];
  if (form.length > 0) return form;
  return [...checkLength(naming), ...checkReserved(naming)];
}

function checkLength(naming: PlatformNaming): readonly Problem[] {
  const { platform } = naming;
  const { limit } = FIELD_RULES.platform;
  const excess = platform.length - limit;
  if (excess <= 0) return [];
  const longest = longestDerivedName(naming);
  return [
    namingProblems.platformTooLong({
      path: "name",
      message: `has ${platform.length} characters: the ${longest.resource} named from it would have ${longest.length}, and AWS allows ${longest.limit}`,
      expected: `${limit} characters at the most; ${Math.max(0, platform.length + longest.room)} leave every name whole`,
      got: longest.name,
      hint: `shorten "${platform}" by ${excess}, for instance to "${platform.slice(0, limit).replace(/-+$/, "")}"`,
    }),
  ];
}

function checkReserved(naming: PlatformNaming): readonly Problem[] {
  return Object.entries<NameRule>(NAME_KINDS).flatMap(([, { resource, pattern, reserved }]) => {
    const name = fill(pattern, { ...placeholders(naming), part: "x" });
    if (reserved === undefined || !reserved.form.test(name)) return [];
    return [
      namingProblems.reservedName({
        path: "name",
        message: `gives every ${resource} a name that AWS refuses: ${reserved.because}`,
        expected: "a platform name that no kind of resource reserves",
        got: naming.platform,
        hint: `put a word of your own first: "my-${naming.platform}"`,
      }),
    ];
  });
}

function derivedName(kind: OpenKind, naming: PlatformNaming): DerivedName {
  const { resource, pattern, part, limit }: NameRule = NAME_KINDS[kind];
  const name = fill(pattern, { ...placeholders(naming), part: "x".repeat(part) });
  return { kind, resource, name, length: name.length, limit, room: limit - name.length };
}

function placeholders({ platform, environment, regions }: PlatformNaming): Partial<Record<keyof NameFields, string>> {
  const longest = regions.reduce((a, b) => (b.length > a.length ? b : a), regions[0] ?? "global");
  return { platform, environment, account: "0".repeat(12), region: longest, place: longest, layer: "x" };
}
