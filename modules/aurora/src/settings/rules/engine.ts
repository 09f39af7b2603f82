import { didYouMean, type Problem } from "@tandem/core";
import { classesIn, joinsGlobalDatabase, knowsClassesOf, parseClass } from "../../engine/classes.ts";
import { CLASS_FAMILY, GLOBAL_DATABASE, type Minimums, reaches, sayMinimums } from "../../engine/minimums.ts";
import { type EngineVersion, isOffered, lowestFrom, MAJORS, minorsOf, parseVersion } from "../../engine/version.ts";
import { auroraProblems } from "../../problems.ts";
import type { DatabaseRuleInput } from "./rule-input.ts";

const VERSION = "database.engineVersion";
const CLASS = "database.capacity.instanceClass";

/** What AWS offers together: engine version, instance class, capacity, region, global databases. */
export function checkEngine(context: DatabaseRuleInput): readonly Problem[] {
  const version = parseVersion(context.settings.engineVersion);
  return [...checkVersion(context, version), ...checkClass(context, version)];
}

function checkVersion({ settings }: DatabaseRuleInput, version: EngineVersion | undefined): readonly Problem[] {
  const got = settings.engineVersion;
  if (version === undefined) {
    const major = Number.parseInt(got, 10);
    const newest = minorsOf(major).at(-1);
    return [
      auroraProblems.versionMalformed({
        path: VERSION,
        message: "is not major.minor",
        expected: "a version such as 16.8",
        got,
        hint: newest === undefined ? "leave it out, which gives 16.8" : `write "${major}.${newest}"`,
      }),
    ];
  }
  if (!isOffered(version)) {
    const minors = minorsOf(version.major);
    const near = lowestFrom(version) ?? `${version.major}.${minors.at(-1)}`;
    return [
      auroraProblems.versionNotOffered({
        path: VERSION,
        message: "is not among the versions that AWS offers",
        expected:
          minors.length === 0 ? `a major of ${MAJORS.join(", ")}` : `${version.major}.x of ${minors.join(", ")}`,
        got,
        hint: minors.length === 0 ? 'use "16.8", or leave it out' : `use "${near}"`,
      }),
    ];
  }
  return olderThan(version, GLOBAL_DATABASE, (hint) =>
    auroraProblems.versionTooOldForGlobal({
      path: VERSION,
      message: "restarts the readers of every other region together with the writer's",
      expected: sayMinimums(GLOBAL_DATABASE),
      got,
      hint,
    }),
  );
}

function checkClass(
  { settings: { capacity, engineVersion }, regions }: DatabaseRuleInput,
  version: EngineVersion | undefined,
): readonly Problem[] {
  if (capacity.type !== "provisioned") return [];
  const got = capacity.instanceClass;
  const parsed = parseClass(got);
  if (parsed !== undefined && !joinsGlobalDatabase(parsed)) {
    return [
      auroraProblems.classNotInGlobal({
        path: CLASS,
        message: "is burstable, and no member of a global database can be",
        expected: "a memory-optimized class, or serverless capacity",
        got,
        hint: 'use { type: "serverless", minAcu: 0.5, maxAcu: 4 }, which costs about as much',
      }),
    ];
  }
  const lacking = regions.filter(({ name }) => knowsClassesOf(name) && !classesIn(name).includes(got));
  if (lacking.length > 0) {
    const everywhere = regions
      .map(({ name }) => classesIn(name))
      .filter((classes) => classes.length > 0)
      .reduce((shared, classes) => shared.filter((each) => classes.includes(each)));
    const near = didYouMean(got, everywhere);
    return [
      auroraProblems.classUnknown({
        path: CLASS,
        message: `is not offered in ${lacking.map(({ name }) => name).join(", ")}`,
        expected: "a class that every region of the platform offers",
        got,
        hint: near === undefined ? 'use "db.r7g.large"' : `did you mean "${near}"?`,
      }),
    ];
  }
  const minimums = parsed === undefined ? undefined : CLASS_FAMILY[parsed.family];
  if (minimums === undefined || version === undefined) return [];
  return olderThan(version, minimums, (hint) =>
    auroraProblems.classNeedsNewerVersion({
      path: CLASS,
      message: `is not offered with version ${engineVersion}`,
      expected: sayMinimums(minimums),
      got: { instanceClass: got, engineVersion },
      hint: `set ${VERSION}: ${hint}; or take "db.r6g.large", which every version has`,
    }),
  );
}

/** One problem where a version is below what it must be, with the version to use. */
function olderThan(version: EngineVersion, minimums: Minimums, problem: (hint: string) => Problem): readonly Problem[] {
  if (reaches(minimums, version)) return [];
  const least = minimums[version.major];
  const use = least === undefined ? undefined : lowestFrom({ major: version.major, minor: least });
  return [problem(`use "${use ?? "16.8"}"`)];
}
