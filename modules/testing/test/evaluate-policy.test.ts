import { describe, expect, it } from "vitest";
import { evaluate } from "../src/index.ts";

const statement = (over: object) => ({ Effect: "Allow", Action: "s3:*", Resource: "*", ...over });
const verdict = (statements: readonly object[], context: Readonly<Record<string, string | readonly string[]>> = {}) =>
  evaluate([JSON.stringify({ Statement: statements })], {
    action: "s3:GetObject",
    resource: "arn:aws:s3:::b/k",
    context,
  });
const withCondition = (Condition: object, context: Readonly<Record<string, string | readonly string[]>> = {}) =>
  verdict([statement({ Condition })], context) === "allowed";

/** Rows of IAM's own documentation: what the tests of policies lean on. */
describe("the evaluation that the policies are tested with", () => {
  it("allows nothing by itself, and lets a deny win", () => {
    expect(verdict([])).toBe("not allowed");
    expect(verdict([statement({ Action: "s3:PutObject" })])).toBe("not allowed");
    expect(verdict([statement({})])).toBe("allowed");
    expect(verdict([statement({}), statement({ Effect: "Deny" })])).toBe("denied");
  });

  it("holds a negated operator for an absent key, and no other", () => {
    expect(withCondition({ StringNotEquals: { k: "a" } })).toBe(true);
    expect(withCondition({ ArnNotEquals: { k: "a" } })).toBe(true);
    expect(withCondition({ StringEquals: { k: "a" } })).toBe(false);
    expect(withCondition({ Bool: { k: "false" } })).toBe(false);
    expect(withCondition({ BoolIfExists: { k: "false" } })).toBe(true);
  });

  it("asks for all conditions, and for one of a condition's values", () => {
    expect(withCondition({ StringEquals: { k: ["a", "b"] } }, { k: "b" })).toBe(true);
    expect(withCondition({ StringEquals: { k: "a", l: "c" } }, { k: "a", l: "d" })).toBe(false);
    expect(withCondition({ StringNotEquals: { k: ["a", "b"] } }, { k: "b" })).toBe(false);
  });

  it("tells sets apart: all values, or any; no value is all of none", () => {
    expect(withCondition({ "ForAllValues:StringEquals": { k: ["a", "b"] } }, { k: ["a", "c"] })).toBe(false);
    expect(withCondition({ "ForAllValues:StringEquals": { k: "a" } })).toBe(true);
    expect(withCondition({ "ForAnyValue:StringEquals": { k: "a" } }, { k: ["a", "c"] })).toBe(true);
    expect(withCondition({ "ForAnyValue:StringEquals": { k: "a" } })).toBe(false);
  });

  it("reads Null as a question about presence", () => {
    expect(withCondition({ Null: { k: "true" } })).toBe(true);
    expect(withCondition({ Null: { k: "false" } })).toBe(false);
    expect(withCondition({ Null: { k: "false" } }, { k: "a" })).toBe(true);
  });
});
