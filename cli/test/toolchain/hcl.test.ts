import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HclSyntaxError, type HclValue, parseHcl } from "../../src/toolchain/hcl.ts";

describe("parseHcl", () => {
  test("reads blocks, labels, attributes and comments", () => {
    const items = parseHcl(`
      # a comment with { and "
      plugin_cache_dir = "/a b" // another
      /* and { one
         more */
      credentials "app.terraform.io" { token = "t" }
      provider_installation {
        filesystem_mirror {
          path    = "/opt/m"
          include = ["registry.terraform.io/hashicorp/aws", "x/y/*",]
        }
        direct {}
      }`);
    expect(items.map(({ name, labels }) => [name, ...labels])).toEqual([
      ["plugin_cache_dir"],
      ["credentials", "app.terraform.io"],
      ["provider_installation"],
    ]);
    const [mirror, direct] = items[2]?.body ?? [];
    expect(mirror?.body?.map(({ name, value }) => [name, value])).toEqual([
      ["path", "/opt/m"],
      ["include", ["registry.terraform.io/hashicorp/aws", "x/y/*"]],
    ]);
    expect(direct?.body).toEqual([]);
  });

  test("keeps the text of each item as it was written", () => {
    const source = `host "a.example" {\n  services = { "modules.v1" = "https://a.example/m/" } # here\n}`;
    expect(parseHcl(`x = 1\n${source}\n`)[1]?.text).toBe(source);
  });

  test.each([
    ["a block that is not closed", "a {\n b = 1\n", /line 3/],
    ["an attribute without a value", "a =\n", /a value/],
    ["an expression", 'a = "x"\nb = env("HOME")', /line 2/],
    ["a stray brace", "}", /a name/],
    ["a string that is not closed", 'a = "x\n', /line 1/],
    ["a list that is not closed", "a = [1,", /a value/],
  ])("says where it stops at %s", (_, source, message) => {
    expect(() => parseHcl(source)).toThrow(HclSyntaxError);
    expect(() => parseHcl(source)).toThrow(message);
  });

  test("reads back every value that is written as JSON", () => {
    const { value } = fc.letrec<{ value: HclValue }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.string(),
        fc.integer(),
        fc.boolean(),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), tie("value"), { maxKeys: 3, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(value, (written) => {
        expect(parseHcl(`x = ${JSON.stringify(written)}`)[0]?.value).toEqual(written);
      }),
    );
  });
});
