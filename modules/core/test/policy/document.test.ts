import { App, TerraformOutput, TerraformStack, TerraformVariable, Testing } from "cdktf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arn } from "../../src/policy/arn.ts";
import { policyDocument } from "../../src/policy/document.ts";
import { confusedDeputy, type Statement } from "../../src/policy/statement.ts";
import { partitionOf, REGION_NAMES } from "../../src/regions/regions.ts";

const region = fc.constantFrom(...REGION_NAMES);
const actions = fc.uniqueArray(fc.constantFrom("s3:GetObject", "s3:PutObject", "sqs:SendMessage", "kms:ReEncrypt*"), {
  minLength: 1,
});
const resources = fc.uniqueArray(
  fc
    .tuple(region, fc.stringMatching(/^[a-z]{3,10}$/))
    .map(([place, name]) =>
      arn({ partition: partitionOf(place), service: "sqs", region: place, account: "111122223333", resource: name }),
    ),
  { minLength: 1, maxLength: 5 },
);
const sid = fc.stringMatching(/^[A-Z][A-Za-z0-9]{0,12}$/);
const statements: fc.Arbitrary<readonly Statement[]> = fc.uniqueArray(
  fc.record({
    sid,
    effect: fc.constantFrom("Allow" as const, "Deny" as const),
    actions,
    resources,
    conditions: fc.constantFrom(undefined, confusedDeputy({ account: "111122223333", sourceArn: "arn:aws:ec2:*" }), {
      StringLike: { "aws:PrincipalTag/team": ["b", "a"], "aws:ResourceTag/x": "y" },
    }),
  }),
  { selector: (statement) => statement.sid, minLength: 1, maxLength: 5 },
);

interface Document {
  readonly Version: string;
  readonly Statement: readonly {
    readonly Sid: string;
    readonly Action: string | readonly string[];
    readonly Resource?: string | readonly string[];
  }[];
}

function parse(text: string): Document {
  return JSON.parse(text);
}

describe("policyDocument", () => {
  it("writes the text that Terraform's provider would make of it", () => {
    const text = policyDocument(
      [
        {
          sid: "Write",
          actions: ["s3:PutObject", "s3:GetObject"],
          resources: ["arn:aws:s3:::b/*"],
          principals: { Service: "delivery.logs.amazonaws.com" },
          conditions: { StringEquals: { "aws:SourceAccount": ["111122223333"] } },
        },
      ],
      { kind: "resource" },
    );
    expect(text).toBe(
      '{"Statement":[{"Action":["s3:GetObject","s3:PutObject"],' +
        '"Condition":{"StringEquals":{"aws:SourceAccount":"111122223333"}},"Effect":"Allow",' +
        '"Principal":{"Service":"delivery.logs.amazonaws.com"},"Resource":"arn:aws:s3:::b/*","Sid":"Write"}],' +
        '"Version":"2012-10-17"}',
    );
  });

  it("parses, is sorted, and allows no service as a whole", () => {
    fc.assert(
      fc.property(statements, (input) => {
        const { Version, Statement } = parse(policyDocument(input));
        expect(Version).toBe("2012-10-17");
        expect(Statement.map(({ Sid }) => Sid)).toEqual(input.map((each) => each.sid).sort());
        for (const { Action, Resource } of Statement) {
          for (const list of [Action, Resource ?? []].map((each) => [each].flat()))
            expect(list).toEqual([...list].sort());
          expect([Action].flat().filter((action) => /^\*|:\*$/.test(action))).toEqual([]);
        }
      }),
    );
  });

  it("is the same in whatever order it was written", () => {
    fc.assert(
      fc.property(statements, (input) => {
        const turned = [...input].reverse().map((statement) => ({
          ...statement,
          actions: [...statement.actions].reverse(),
          resources: [...(statement.resources ?? [])].reverse(),
        }));
        expect(policyDocument(turned)).toBe(policyDocument(input));
      }),
    );
  });

  it("carries tokens, which Terraform resolves inside the text", () => {
    const app = new App();
    const stack = new TerraformStack(app, "s");
    const bucket = new TerraformVariable(stack, "bucket", {});
    const value = policyDocument([
      {
        sid: "Read",
        actions: ["s3:GetObject"],
        resources: [`${bucket.stringValue}/*`, bucket.stringValue, "arn:aws:s3:::z", "arn:aws:s3:::a"],
      },
    ]);
    new TerraformOutput(stack, "policy", { value });
    const output = JSON.parse(Testing.synth(stack)).output.policy.value;
    expect(parse(output).Statement[0]?.Resource).toEqual([
      "arn:aws:s3:::a",
      "arn:aws:s3:::z",
      "${var.bucket}/*",
      "${var.bucket}",
    ]);
  });

  it("does not let a token's number decide the order", () => {
    const read = (first: string, second: string) =>
      policyDocument([{ sid: "Read", actions: ["s3:GetObject"], resources: [first, second] }]);
    expect(parse(read("${TfToken[TOKEN.9]}", "${TfToken[TOKEN.10]}")).Statement[0]?.Resource).toEqual([
      "${TfToken[TOKEN.9]}",
      "${TfToken[TOKEN.10]}",
    ]);
  });

  it("keeps IAM's policy variables from Terraform", () => {
    const text = policyDocument([
      { sid: "Own", actions: ["s3:GetObject"], resources: ["arn:aws:s3:::b/${aws:PrincipalTag/team}/*"] },
    ]);
    expect(parse(text).Statement[0]?.Resource).toBe("arn:aws:s3:::b/$${aws:PrincipalTag/team}/*");
  });

  it("writes no resource into a trust policy, and no reason into the text", () => {
    const trust = policyDocument(
      [{ sid: "Assume", actions: ["sts:AssumeRole"], principals: { Service: "ec2.amazonaws.com" } }],
      { kind: "trust" },
    );
    expect(parse(trust).Statement[0]).not.toHaveProperty("Resource");
    const open = policyDocument(
      [
        {
          sid: "Read",
          actions: ["s3:GetObject"],
          principals: "*",
          resources: ["arn:aws:s3:::b/*"],
          publicByDesign: "a public data set",
        },
      ],
      { kind: "resource" },
    );
    expect(open).not.toContain("public");
  });
});
