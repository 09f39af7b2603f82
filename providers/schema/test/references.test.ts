import type { TerraformDocument } from "@tandem/core";
import { describe, expect, it } from "vitest";
import { brief, check } from "./aws.ts";

const BOTH = "5.100.0, 6.47.1";

/** A log group whose name is an expression, beside blocks that it can refer to. */
function refer(name: string): TerraformDocument {
  return {
    resource: {
      aws_cloudwatch_log_group: { Sample: { name } },
      aws_vpc: {
        Vpc: { cidr_block: "10.0.0.0/16" },
        Counted: { cidr_block: "10.0.0.0/16", count: 2 },
        Each: { cidr_block: "10.0.0.0/16", for_each: '${toset(["a"])}' },
      },
      aws_dynamodb_table: {
        Table: { name: "t", billing_mode: "PAY_PER_REQUEST", hash_key: "a", attribute: { name: "a", type: "S" } },
      },
    },
    data: { aws_caller_identity: { Account: {} }, terraform_remote_state: { network: { backend: "s3" } } },
  };
}

describe("a reference to what its target does not have", () => {
  it.each([
    ["a misspelt attribute", "${aws_vpc.Vpc.cidr_blok}"],
    ["one within a function", '${join("-", ["a", aws_vpc.Vpc.nope])}'],
    ["one within text", "vpc-${aws_vpc.Vpc.nope}-logs"],
    ["one in a template in a string", '${format("%s", "${aws_vpc.Vpc.nope}")}'],
    ["one of a data source", "${data.aws_caller_identity.Account.acount_id}"],
    ["one in a nested block", "${aws_dynamodb_table.Table.ttl[0].nope}"],
    ["one in a nested block, in the old notation", "${aws_dynamodb_table.Table.ttl.0.nope}"],
    ["a list of blocks taken for one", "${aws_dynamodb_table.Table.ttl.enabled}"],
    ["one of an instance by number", "${aws_vpc.Counted[0].nope}"],
    ["one of an instance by key", '${aws_vpc.Each["a"].nope}'],
  ])("is refused: %s", (_, name) => {
    expect(brief(check(refer(name)))).toEqual([`SCH-009 aws_cloudwatch_log_group.Sample.name ${BOTH}`]);
  });

  it("is refused by the version that lacks it", () => {
    expect(brief(check(refer("${aws_vpc.Vpc.region}")))).toEqual([
      "SCH-009 aws_cloudwatch_log_group.Sample.name 5.100.0",
    ]);
  });

  it("is refused in outputs and provider configurations", () => {
    const document: TerraformDocument = {
      ...refer("x"),
      output: { vpc: { value: "${aws_vpc.Vpc.nope}" } },
      provider: { aws: [{ region: "${aws_vpc.Vpc.nope}" }] },
    };
    expect(brief(check(document))).toEqual([`SCH-009 output.vpc.value ${BOTH}`, `SCH-009 provider.aws.region ${BOTH}`]);
  });

  it("says what was meant", () => {
    expect(check(refer("${aws_vpc.Vpc.cidr_blok}"))).toMatchObject([
      {
        message: `refers to aws_vpc.Vpc.cidr_blok, which is not in hashicorp/aws ${BOTH}`,
        hint: 'did you mean "cidr_block"?',
      },
    ]);
  });
});

describe("a reference that may be right", () => {
  it.each([
    ["an attribute", "${aws_vpc.Vpc.id}"],
    ["an attribute of a nested block", "${aws_dynamodb_table.Table.ttl[0].attribute_name}"],
    ["a whole block", "${jsonencode(aws_dynamodb_table.Table.ttl)}"],
    ["a key of a map", "${aws_vpc.Vpc.tags.anything}"],
    ["an attribute of each, which try may catch", '${try(aws_dynamodb_table.Table.ttl[*].nope, "x")}'],
    ["an attribute of a set's elements", "${aws_dynamodb_table.Table.attribute[*].name}"],
    ["a conversion before the index", "${tolist(aws_dynamodb_table.Table.attribute)[0].name}"],
    ["all instances", "${aws_vpc.Counted[*].id}"],
    ["one instance", "${aws_vpc.Counted[0].id}"],
    ["an instance by an expression", "${aws_vpc.Each[each.key].id}"],
    ["text in quotes", '${format("aws_vpc.Vpc.nope-%s", aws_vpc.Vpc.id)}'],
    ["an escaped expression", "$${aws_vpc.Vpc.nope}"],
    ["a block that is not in the stack, which core reports", "${aws_vpc.Other.nope}"],
    ["another layer's output", "${data.terraform_remote_state.network.outputs.anything}"],
    ["iterators, variables, locals and paths", "${each.value.nope}${var.a_b.c}${local.x}${path.module}${count.index}"],
  ])("is left alone: %s", (_, name) => {
    expect(check(refer(name))).toEqual([]);
  });
});
