import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Constraint,
  isSubset,
  lowestVersion,
  parseConstraint,
  satisfiesConstraint,
} from "../../src/versions/constraint.ts";

function constraint(text: string): Constraint {
  const parsed = parseConstraint(text);
  if (parsed === undefined) throw new Error(`${text} is no constraint`);
  return parsed;
}

const versions = fc.tuple(fc.nat(8), fc.nat(120), fc.nat(4)).map((parts) => parts.join("."));
const terms = fc
  .tuple(fc.constantFrom("=", "!=", ">", ">=", "<", "<=", "~>"), versions)
  .map(([operator, version]) => `${operator} ${version}`);
const constraints = fc.array(terms, { minLength: 1, maxLength: 3 }).map((each) => each.join(", "));

describe("parseConstraint", () => {
  it.each(["", "latest", ">= 5.x", "^6.0.0", ">= 5 || < 3", ">= 5.100.0,", "6.1.2.3", "= 6.0.0-beta1"])(
    "refuses %j",
    (text) => {
      expect(parseConstraint(text)).toBeUndefined();
    },
  );

  it("keeps the text as it was written", () => {
    expect(constraint(">= 5.100.0, < 7.0.0").text).toBe(">= 5.100.0, < 7.0.0");
  });
});

describe("satisfiesConstraint", () => {
  it.each([
    [">= 5.100.0, < 7.0.0", "5.100.0", true],
    [">= 5.100.0, < 7.0.0", "6.47.1", true],
    [">= 5.100.0, < 7.0.0", "7.0.0", false],
    [">= 5.100.0, < 7.0.0", "5.99.9", false],
    ["~> 6.25", "6.25.0", true],
    ["~> 6.25", "6.99.1", true],
    ["~> 6.25", "7.0.0", false],
    ["~> 6.25.1", "6.25.9", true],
    ["~> 6.25.1", "6.26.0", false],
    ["~> 6", "6.9.0", true],
    ["~> 6", "7.0.0", false],
    ["= 6.47.1", "6.47.1", true],
    ["6.47.1", "6.47.1", true],
    ["6.47.1", "6.47.2", false],
    ["!= 6.26.0", "6.26.0", false],
    ["!= 6.26.0", "6.26.1", true],
    [">= 6, != 6.26.0", "5.0.0", false],
    ["> 2.38", "2.38.0", false],
    ["<= 2.38", "2.38.0", true],
    [">= 6.0.0", "6.1.0-beta1", false],
  ])("reads %j for %s as Terraform does", (text, version, expected) => {
    expect(satisfiesConstraint(version, constraint(text))).toBe(expected);
  });

  it("asks all terms at once", () => {
    fc.assert(
      fc.property(constraints, versions, (text, version) => {
        const each = text.split(", ").every((term) => satisfiesConstraint(version, constraint(term)));
        expect(satisfiesConstraint(version, constraint(text))).toBe(each);
      }),
    );
  });
});

describe("lowestVersion", () => {
  it.each([
    [">= 5.100.0, < 7.0.0", "5.100.0"],
    ["~> 6.25", "6.25.0"],
    [">= 2.38, < 4", "2.38.0"],
    ["> 6.0.0", "6.0.1"],
    [">= 6.0.0, != 6.0.0, != 6.0.1", "6.0.2"],
    ["< 7.0.0", "0.0.0"],
    [">= 7.0.0, < 6.0.0", undefined],
    ["= 6.0.0, != 6.0.0", undefined],
  ])("of %j is %s", (text, expected) => {
    expect(lowestVersion(constraint(text))).toBe(expected);
  });

  it("meets the constraint, and nothing below it does", () => {
    fc.assert(
      fc.property(constraints, versions, (text, version) => {
        const lowest = lowestVersion(constraint(text));
        if (lowest !== undefined) expect(satisfiesConstraint(lowest, constraint(text))).toBe(true);
        if (satisfiesConstraint(version, constraint(text))) {
          expect(lowest).toBeDefined();
          expect(lowest?.localeCompare(version, "en", { numeric: true })).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

describe("isSubset", () => {
  it.each([
    ["~> 6.25", ">= 5.100.0, < 7.0.0", true],
    ["= 5.100.0", ">= 5.100.0, < 7.0.0", true],
    [">= 5.0.0", ">= 5.100.0, < 7.0.0", false],
    ["~> 7.0", ">= 5.100.0, < 7.0.0", false],
    [">= 6.0.0", ">= 6.0.0, != 6.26.0", false],
    [">= 6.0.0, != 6.26.0", ">= 6.0.0, != 6.26.0", true],
    [">= 6.27.0", ">= 6.0.0, != 6.26.0", true],
    [">= 7.0.0, < 6.0.0", "= 1.0.0", true],
  ])("of %j in %j is %s", (narrow, wide, expected) => {
    expect(isSubset(constraint(narrow), constraint(wide))).toBe(expected);
  });

  it("holds for whatever is narrowed further", () => {
    fc.assert(
      fc.property(constraints, constraints, (wide, more) => {
        expect(isSubset(constraint(`${wide}, ${more}`), constraint(wide))).toBe(true);
      }),
    );
  });

  it("never lets a version out", () => {
    fc.assert(
      fc.property(constraints, constraints, versions, (narrow, wide, version) => {
        fc.pre(isSubset(constraint(narrow), constraint(wide)));
        if (satisfiesConstraint(version, constraint(narrow))) {
          expect(satisfiesConstraint(version, constraint(wide))).toBe(true);
        }
      }),
    );
  });
});
