import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FIXED_NAMES, type NameKind, type NameParts } from "../../src/naming/kinds.ts";
import { fieldsOf, nameOf, nameRule } from "../../src/naming/name-of.ts";
import type { NameFields } from "../../src/naming/rule.ts";
import { ProblemsError } from "../../src/problems/report.ts";
import { REGION_NAMES } from "../../src/regions/regions.ts";
import { ALL_KINDS, fields, OPEN_KINDS } from "./arbitrary.ts";

const PARTS: NameFields = {
  platform: "tandem",
  environment: "dev",
  account: "111122223333",
  region: "eu-west-1",
  place: "eu-west-1",
  layer: "serving-asg",
  part: "model-a",
};

/** The name, or undefined where AWS or the table reserves it. */
function nameUnlessReserved(kind: NameKind, parts: NameFields): string | undefined {
  try {
    return nameOf(kind, parts as NameParts<NameKind>);
  } catch (error) {
    if (error instanceof ProblemsError && error.problems.every(({ code }) => /NAM-00[45]/.test(code))) return undefined;
    throw error;
  }
}

/** What decides a name: the kind that it belongs to and the parts that its pattern names. */
function identityOf(kind: NameKind, parts: NameFields): string {
  const fixed = FIXED_NAMES[kind as keyof typeof FIXED_NAMES];
  const part = fixed?.part ?? parts.part;
  return JSON.stringify([fixed?.kind ?? kind, fieldsOf(nameRule(kind)).map((field) => ({ ...parts, part })[field])]);
}

function problemsOf(make: () => unknown) {
  try {
    make();
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems;
    throw error;
  }
  return [];
}

describe("nameOf", () => {
  it("joins usual parts as they are", () => {
    expect(nameOf("stateBucket", PARTS)).toBe("tandem-dev-tfstate-111122223333-eu-west-1");
    expect(nameOf("stateLockTable", PARTS)).toBe("tandem-dev-tfstate-lock");
    expect(nameOf("stateKeyAlias", PARTS)).toBe("alias/tandem/dev/tfstate");
    expect(nameOf("iamRole", PARTS)).toBe("tandem-dev-serving-asg-eu-west-1-model-a");
    expect(nameOf("iamRole", { ...PARTS, layer: "data-global", place: "global" })).toBe(
      "tandem-dev-data-global-global-model-a",
    );
    expect(nameOf("bucket", { ...PARTS, platform: "acme-ml", region: "us-gov-west-1" })).toBe(
      "acme-ml-dev-model-a-111122223333-us-gov-west-1",
    );
    expect(nameOf("logGroup", PARTS)).toBe("/tandem/dev/serving-asg/model-a");
    expect(nameOf("restoreTestingPlan", PARTS)).toBe("tandem_dev_model_a");
  });

  it("gives the same names as ever", () => {
    expect(
      nameOf("loadBalancer", { ...PARTS, platform: "acme-ml-platform", environment: "staging", part: "model-canary" }),
    ).toBe("acme-ml-pl-model-canary-e400aec9");
    expect(nameOf("bucket", { ...PARTS, platform: "a-b", environment: "blue" })).toBe(
      "a-b-blue-model-a-111122223333-eu-west-1-930f3712",
    );
  });

  it("keeps within AWS's limit and form for every kind", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ALL_KINDS), fields, (kind, parts) => {
        const name = nameUnlessReserved(kind, parts);
        const { limit, form } = nameRule(kind);
        expect(name?.length ?? 0).toBeLessThanOrEqual(limit);
        if (name !== undefined) expect(name).toMatch(form);
      }),
      { numRuns: 1000 },
    );
  });

  it("never gives one name to two different sets of parts", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ALL_KINDS), fc.array(fields, { minLength: 20, maxLength: 40 }), (kind, sets) => {
        const owners = new Map<string, string>();
        for (const parts of sets) {
          const name = nameUnlessReserved(kind, parts);
          if (name === undefined) continue;
          expect(owners.get(name) ?? identityOf(kind, parts)).toBe(identityOf(kind, parts));
          owners.set(name, identityOf(kind, parts));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("tells every split of a hyphenated text from every other", () => {
    const segments = ["a", "b", "dev", "c", "prod", "d", "tfstate"];
    const seen = new Map<string, string>();
    for (let end = 2; end < segments.length; end++) {
      for (let cut = 1; cut < end; cut++) {
        const parts = {
          ...PARTS,
          platform: `p${segments.slice(0, cut).join("-")}`,
          environment: segments[cut] ?? "",
          part: segments.slice(cut + 1).join("-"),
        };
        for (const kind of ["bucket", "stateBucket"] as const) {
          const name = nameUnlessReserved(kind, parts);
          if (name === undefined) continue;
          expect(seen.get(name) ?? identityOf(kind, parts)).toBe(identityOf(kind, parts));
          seen.set(name, identityOf(kind, parts));
        }
      }
    }
    expect(new Set(seen.values()).size).toBe(seen.size);
    expect(seen.size).toBeGreaterThan(8);
  });

  it("keeps apart long names that differ in one part only", () => {
    const long = { ...PARTS, platform: "acme-ml-platform", environment: "experimental" };
    const names = ["model-a", "model-b", "model"].map((part) => nameOf("targetGroup", { ...long, part }));
    expect(new Set(names).size).toBe(3);
    expect(names[0]).not.toBe(nameOf("targetGroup", { ...long, platform: "acme-ml-platfor2" }));
  });

  it("never cuts part, account, region or place", () => {
    fc.assert(
      fc.property(fc.constantFrom(...OPEN_KINDS), fields, (kind, parts) => {
        const name = nameUnlessReserved(kind, parts);
        fc.pre(name !== undefined);
        const { hyphen = "-" } = nameRule(kind);
        for (const field of fieldsOf(nameRule(kind)).filter((each) => /part|account|region|place/.test(each))) {
          expect(name).toContain(parts[field].replaceAll("-", hyphen));
        }
      }),
      { numRuns: 500 },
    );
  });

  it("depends on nothing but the parts that the pattern names", () => {
    fc.assert(
      fc.property(fc.constantFrom(...OPEN_KINDS), fields, fields, (kind, parts, others) => {
        const named = Object.fromEntries(fieldsOf(nameRule(kind)).map((field) => [field, parts[field]]));
        expect(nameUnlessReserved(kind, { ...others, ...named })).toBe(nameUnlessReserved(kind, parts));
      }),
    );
  });

  it("adds a hash to a name that looks as if it had one", () => {
    expect(nameOf("dynamodbTable", { ...PARTS, part: "x-deadbeef" })).toMatch(/^tandem-dev-x-deadbeef-[0-9a-f]{8}$/);
  });

  it("refuses characters that a part cannot have, and says what to write", () => {
    expect(problemsOf(() => nameOf("bucket", { ...PARTS, part: "Flow_Logs", account: "123" }))).toMatchObject([
      { code: "TDM-NAM-001", path: "bucket.account", expected: "twelve digits" },
      { code: "TDM-NAM-001", path: "bucket.part", got: '"Flow_Logs"', hint: 'write "flow-logs"' },
    ]);
  });

  it("refuses an environment with a hyphen", () => {
    expect(problemsOf(() => nameOf("bucket", { ...PARTS, environment: "prod-eu" }))).toMatchObject([
      { code: "TDM-NAM-001", path: "bucket.environment", hint: 'write "prodeu"' },
    ]);
  });

  it("refuses a part that is longer than the kind has room for", () => {
    expect(problemsOf(() => nameOf("loadBalancer", { ...PARTS, part: "model-with-a-long-name" }))).toMatchObject([
      { code: "TDM-NAM-002", path: "loadBalancer.part", expected: "16 characters at the most" },
    ]);
  });

  it("refuses a token", () => {
    expect(problemsOf(() => nameOf("iamRole", { ...PARTS, part: "${TfToken[TOKEN.7]}" }))).toMatchObject([
      { code: "TDM-NAM-003", path: "iamRole.part", got: '"a token"' },
    ]);
  });

  it("refuses the part of a fixed name, and names it", () => {
    expect(problemsOf(() => nameOf("bucket", { ...PARTS, part: "tfstate" }))).toMatchObject([
      { code: "TDM-NAM-004", hint: expect.stringContaining('nameOf("stateBucket"') },
    ]);
  });

  it.each([
    ["loadBalancer", { platform: "internal" }],
    ["securityGroup", { platform: "sg" }],
    ["bucket", { platform: "sthree" }],
    ["kmsAlias", { platform: "aws" }],
    ["logGroup", { platform: "aws" }],
    ["ssmParameter", { platform: "ssm" }],
    ["secret", { part: "db-master" }],
  ] as const)("refuses a %s that AWS reserves", (kind, change) => {
    expect(problemsOf(() => nameOf(kind, { ...PARTS, ...change }))).toMatchObject([
      { code: "TDM-NAM-005", path: kind },
    ]);
  });
});

describe("the naming table", () => {
  const longestRegion = REGION_NAMES.reduce((a, b) => (b.length > a.length ? b : a));

  it.each(OPEN_KINDS)("%s: leaves room for part, region and hash, and for four characters before them", (kind) => {
    const { pattern, limit, part } = nameRule(kind);
    const start = pattern.search(/\{(?:account|region|place|part)\}/);
    const tail = pattern
      .slice(start)
      .replace("{part}", "x".repeat(part))
      .replace("{account}", "0".repeat(12))
      .replace(/\{(?:region|place)\}/, longestRegion);
    expect(limit - tail.length - "-".length - "-12345678".length).toBeGreaterThanOrEqual(4);
  });

  it("carries account and region wherever AWS wants names unique across accounts", () => {
    const wide = OPEN_KINDS.map(nameRule).filter(({ scope }) => scope === "global" || scope === "partition");
    expect(wide.map(({ resource }) => resource)).toEqual(["S3 bucket"]);
    for (const rule of wide) expect(fieldsOf(rule)).toEqual(expect.arrayContaining(["account", "region"]));
  });

  it("carries the region wherever names are unique in the whole account", () => {
    const exceptions = ["Aurora global cluster"];
    for (const rule of OPEN_KINDS.map(nameRule).filter(({ scope }) => scope === "account")) {
      if (!exceptions.includes(rule.resource)) expect(fieldsOf(rule)).toContain("place");
    }
  });

  it("does not shorten paths, whose slashes mean something", () => {
    for (const rule of OPEN_KINDS.map(nameRule).filter(({ pattern }) => pattern.includes("/"))) {
      const longest = rule.pattern.replace(/\{\w+\}/g, "x".repeat(32)).length + rule.part + "-12345678".length;
      expect(longest).toBeLessThanOrEqual(rule.limit);
    }
  });
});
