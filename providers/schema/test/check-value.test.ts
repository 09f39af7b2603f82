import type { Json } from "@tandem/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BlockSchema, ValueType } from "../src/index.ts";
import { checkThing } from "./synthetic.ts";

function codes(type: ValueType, value: Json): readonly string[] {
  const schema: BlockSchema = { attributes: { value: { type, optional: true } } };
  return checkThing(schema, { value }).map(({ code, path }) => `${code} ${path}`);
}

const WRONG = ["TDM-SCH-007 toy_thing.T.value"];

describe("a literal that Terraform converts", () => {
  it.each<[ValueType, Json]>([
    ["string", "text"],
    ["string", 1],
    ["string", false],
    ["number", 1.5],
    ["number", "15"],
    ["number", "-1.5e3"],
    ["number", ".5"],
    ["number", "1${var.zeros}"],
    ["number", "%{ if true }1%{ endif }"],
    ["bool", true],
    ["bool", "true"],
    ["bool", "0"],
    ["bool", "${var.on}"],
    ["dynamic", { any: ["thing", { at: "all" }] }],
    [
      ["list", "number"],
      ["1", 2, null, "${var.three}"],
    ],
    [["set", "string"], []],
    [["set", "string"], "${var.names}"],
    [["map", "bool"], { a: "true", b: false }],
    [["object", { a: "string", b: "number" }], { a: 1, b: null }],
    [["object", { a: "string", b: "number" }], { a: 1, "${var.key}": 2 }],
    [["object", { a: "string", b: "number" }, ["b"]], { a: 1 }],
    [
      ["tuple", ["string", "number"]],
      ["a", 1],
    ],
    [
      ["list", ["list", "string"]],
      [["a"], "${var.more}"],
    ],
  ])("passes for %j: %j", (type, value) => {
    expect(codes(type, value)).toEqual([]);
  });

  it("passes for every type when it is null or one expression", () => {
    const types: readonly ValueType[] = [
      "string",
      "number",
      "bool",
      "dynamic",
      ["list", "string"],
      ["map", "string"],
      ["object", { a: "string" }],
    ];
    for (const type of types) for (const value of [null, "${anything}"]) expect(codes(type, value)).toEqual([]);
  });

  it("passes for number whenever it is a number's own text", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(codes("number", String(number))).toEqual([]);
        expect(codes("string", number)).toEqual([]);
      }),
    );
  });
});

describe("a literal that Terraform does not convert", () => {
  it.each<[ValueType, Json]>([
    ["string", ["text"]],
    ["string", {}],
    ["number", "many"],
    ["number", " 1"],
    ["number", "0x10"],
    ["number", ""],
    ["number", true],
    ["bool", 1],
    ["bool", "yes"],
    ["bool", "TRUE"],
    [["list", "string"], "a"],
    [["list", "string"], { 0: "a" }],
    [["set", "string"], "a-${var.b}"],
    [["map", "string"], ["a"]],
    [["object", { a: "string" }], ["a"]],
    [["tuple", ["string", "number"]], ["a"]],
  ])("fails for %j: %j", (type, value) => {
    expect(codes(type, value)).toEqual(WRONG);
  });

  it("fails where it is, however deep", () => {
    expect(codes(["map", ["list", "number"]], { a: [1, "x"] })).toEqual(["TDM-SCH-007 toy_thing.T.value.a[1]"]);
  });

  it("fails for number whenever it is a word", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[g-zG-Z]{1,8}$/), (word) => {
        fc.pre(!/^inf$/i.test(word));
        expect(codes("number", word)).toEqual(WRONG);
      }),
    );
  });
});

describe("an attribute with attributes of its own", () => {
  const exec = {
    attributes: {
      command: { type: "string", required: true },
      args: { type: ["list", "string"], optional: true },
      id: { type: "string", computed: true },
    },
  } as const;
  const schema: BlockSchema = {
    attributes: {
      one: { nested_type: { ...exec, nesting_mode: "single" }, optional: true },
      many: { nested_type: { ...exec, nesting_mode: "list" }, optional: true },
      named: { nested_type: { ...exec, nesting_mode: "map" }, optional: true },
    },
  };
  const found = (thing: Parameters<typeof checkThing>[1]) =>
    checkThing(schema, thing).map(({ code, path }) => `${code} ${path}`);

  it("takes an object, a list of objects or a map of objects", () => {
    const command = { command: "aws", args: ["eks"] };
    expect(found({ one: command, many: [command, null, "${var.more}"], named: { a: command } })).toEqual([]);
  });

  it.each([
    [{ one: [{ command: "aws" }] }, "TDM-SCH-007 toy_thing.T.one"],
    [{ many: { command: "aws" } }, "TDM-SCH-007 toy_thing.T.many"],
    [{ named: ["aws"] }, "TDM-SCH-007 toy_thing.T.named"],
    [{ one: { args: [] } }, "TDM-SCH-003 toy_thing.T.one.command"],
    [{ many: [{ command: "a" }, { command: null }] }, "TDM-SCH-003 toy_thing.T.many[1].command"],
    [{ named: { a: { command: [] } } }, "TDM-SCH-007 toy_thing.T.named.a.command"],
    [{ one: { command: "a", id: "x" } }, "TDM-SCH-004 toy_thing.T.one.id"],
    [{ one: { command: "a", argz: [] } }, "TDM-SCH-008 toy_thing.T.one.argz"],
  ])("refuses %j", (thing, expected) => {
    expect(found(thing)).toEqual([expected]);
  });
});

describe("blocks by key", () => {
  const schema: BlockSchema = {
    block_types: { rule: { nesting_mode: "map", block: { attributes: { port: { type: "number", required: true } } } } },
  };

  it("are one object per key", () => {
    expect(checkThing(schema, { rule: { http: { port: 80 }, https: { port: 443 } } })).toEqual([]);
    expect(checkThing(schema, { rule: { http: {} } })).toMatchObject([{ path: "toy_thing.T.rule.http.port" }]);
    expect(checkThing(schema, { rule: [{ port: 80 }] })).toMatchObject([{ code: "TDM-SCH-005" }]);
  });
});
