import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ProblemsError } from "../../src/problems/report.ts";
import { tagsOf } from "../../src/tags/tags.ts";

const INPUT = {
  platform: "tandem",
  environment: "dev",
  layer: "network",
  regionRole: "home",
  owner: "ml-platform",
  costCentre: "ml",
  repository: "github.com/acme/platform",
  extra: {},
} as const;

function problemsOf(extra: Readonly<Record<string, string>>, change = {}) {
  try {
    tagsOf({ ...INPUT, ...change, extra });
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems;
    throw error;
  }
  return [];
}

describe("tagsOf", () => {
  it("puts the platform's tags under its prefix and the user's beside them", () => {
    expect(tagsOf({ ...INPUT, extra: { Owner: "someone", "acme:data": "internal" } })).toEqual({
      Owner: "someone",
      "acme:data": "internal",
      "tandem:cost-centre": "ml",
      "tandem:environment": "dev",
      "tandem:layer": "network",
      "tandem:owner": "ml-platform",
      "tandem:platform": "tandem",
      "tandem:region-role": "home",
      "tandem:repository": "github.com/acme/platform",
    });
  });

  it("is sorted and the same in whatever order the tags were written", () => {
    const key = fc.stringMatching(/^[a-z][a-z0-9:]{0,10}$/).filter((text) => !/^(aws|rds|tandem):/.test(text));
    fc.assert(
      fc.property(fc.dictionary(key, fc.stringMatching(/^[a-z0-9 ]{0,10}$/), { maxKeys: 20 }), (extra) => {
        const keys = Object.keys(tagsOf({ ...INPUT, extra }));
        expect(keys).toEqual([...keys].sort());
        const turned = Object.fromEntries(Object.entries(extra).reverse());
        expect(JSON.stringify(tagsOf({ ...INPUT, extra: turned }))).toBe(JSON.stringify(tagsOf({ ...INPUT, extra })));
      }),
    );
  });

  it.each([
    ["a key of the platform's own", { "tandem:owner": "me" }, "024", 'tags["tandem:owner"]'],
    ["the same in other case", { "Tandem:x": "me" }, "024", 'tags["Tandem:x"]'],
    ["a key that begins with aws:", { "aws:x": "1" }, "023", 'tags["aws:x"]'],
    ["a value that begins with rds:", { x: "rds:1" }, "023", "tags.x"],
    ["a key with a character that AWS refuses", { "a*b": "1" }, "021", 'tags["a*b"]'],
    ["an empty key", { "": "1" }, "021", 'tags[""]'],
    ["a key of 129 characters", { ["k".repeat(129)]: "1" }, "021", `tags.${"k".repeat(129)}`],
    ["a value of 257 characters", { x: "v".repeat(257) }, "022", "tags.x"],
    ["a value with a character that AWS refuses", { x: "a;b" }, "022", "tags.x"],
    ["keys that differ in case", { team: "a", Team: "b" }, "025", "tags.Team"],
    ["a token", { x: "${TfToken[TOKEN.2]}" }, "003", "tags.x"],
  ])("refuses %s", (_, extra, number, path) => {
    expect(problemsOf(extra as Record<string, string>)).toMatchObject([{ code: `TDM-NAM-${number}`, path }]);
  });

  it("refuses more tags than leave room for a resource's own", () => {
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`tag${index}`, "x"]));
    expect(problemsOf(many(33))).toEqual([]);
    expect(problemsOf(many(34))).toMatchObject([{ code: "TDM-NAM-020", path: "tags", got: "34" }]);
  });

  it("checks the platform's own values too, by their place in the definition", () => {
    expect(problemsOf({}, { owner: "me & you", costCentre: "aws:1" }).map(({ code, path }) => [code, path])).toEqual([
      ["TDM-NAM-023", "costCentre"],
      ["TDM-NAM-022", "owner"],
    ]);
  });
});
