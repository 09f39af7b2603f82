import { App, DefaultTokenResolver, Fn, Lazy, StringConcat, TerraformStack, Token, Tokenization } from "cdktf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resolveTree } from "../../src/synth/resolve-tree.ts";

const scope = new TerraformStack(new App(), "stack");
const byCdktf = (value: unknown): unknown =>
  Tokenization.resolve(value, { scope, resolver: new DefaultTokenResolver(new StringConcat()), preparing: false });

const reference = (text: string) => Lazy.anyValue({ produce: () => text });
const name = Token.asString(reference("${aws_vpc.Vpc.id}"));
const number = Token.asNumber(reference("${aws_vpc.Vpc.count}"));

/** What cdktf knows how to encode, and texts that look like it. */
const tokens: Readonly<Record<string, unknown>> = {
  string: name,
  "part of a string": `before ${name} after`,
  number,
  "number in a string": `${number}/24`,
  list: Token.asList(reference("${aws_vpc.Vpc.ids}")),
  "list of numbers": Token.asNumberList(reference("${aws_vpc.Vpc.counts}")),
  map: Token.asStringMap(reference("${aws_vpc.Vpc.tags}")),
  "map of anything": Token.asAnyMap(reference("${aws_vpc.Vpc.things}")),
  "map of numbers": Token.asNumberMap(reference("${aws_vpc.Vpc.sizes}")),
  "token in a key": { [name]: "value" },
  function: Fn.join("-", [name, "x"]),
  lazy: Lazy.anyValue({ produce: () => ({ late: [name, undefined] }) }),
  "elements of a list": [name, "plain", number],
  "a digest": "1234e5678",
  "a number": "-1.5e+10",
};

describe("resolveTree", () => {
  test.each(Object.entries(tokens))("gives what cdktf gives: %s", (_name, token) => {
    for (const value of [token, [token], { key: token }, { key: [{ inner: token }] }])
      expect(resolveTree(value, byCdktf)).toStrictEqual(byCdktf(value));
  });

  test("gives what cdktf gives for any tree", () => {
    const leaf = fc.oneof(
      fc.string(),
      fc.double({ noNaN: true }),
      fc.integer(),
      fc.boolean(),
      fc.constantFrom(undefined, null, "1e+5", "${local.x}", "$${text}", -1, ...Object.values(tokens)),
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie("tree")),
        fc.dictionary(fc.stringMatching(/^[a-z/]{1,6}$/), tie("tree")),
      ),
    }));
    const outcome = (resolve: () => unknown) => {
      try {
        return { value: resolve() };
      } catch {
        return "refused";
      }
    };
    fc.assert(
      fc.property(tree, (value) => {
        expect(outcome(() => resolveTree(value, byCdktf))).toStrictEqual(outcome(() => byCdktf(value)));
      }),
    );
  });

  test("asks cdktf for values with a token alone", () => {
    const asked: unknown[] = [];
    resolveTree({ a: [1, "x", { b: true }], c: { d: name } }, (value) => {
      asked.push(value);
      return value;
    });
    expect(asked).toEqual([name]);
  });

  test("leaves it to cdktf to refuse what no JSON can hold", () => {
    expect(() => resolveTree({ construct: scope }, byCdktf)).toThrow();
    expect(() => resolveTree({ code: () => 1 }, byCdktf)).toThrow();
  });
});
