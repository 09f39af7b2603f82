import { describe, expect, it } from "vitest";
import { danglingReferences } from "../../src/synth/cross-references.ts";
import type { TerraformDocument } from "../../src/synth/document.ts";

const own: TerraformDocument = {
  resource: { aws_vpc: { Vpc: { cidr_block: "10.0.0.0/16" } } },
  data: { aws_caller_identity: { Account: {} }, terraform_remote_state: { network: { backend: "s3" } } },
};

function subnet(block: Record<string, unknown>): TerraformDocument {
  const comment = { metadata: { path: "stack/Subnet" } };
  return { ...own, resource: { ...own.resource, aws_subnet: { Subnet: { "//": comment, ...block } as never } } };
}

describe("danglingReferences", () => {
  it.each([
    ["a block of the stack", "${aws_vpc.Vpc.id}"],
    ["a data source of the stack", "${data.aws_caller_identity.Account.account_id}"],
    ["another layer's state", "${data.terraform_remote_state.network.outputs.vpc_id}"],
    ["an iterator", '${each.value["aws_vpc.Other.id"]}'],
    ["variables, locals and paths", "${var.vpc_id}${local.vpc_id}${path.module}${terraform.workspace}"],
    ["text that looks like an address", '${format("aws_vpc.Other.id %s", aws_vpc.Vpc.id)}'],
    ["an escaped expression", "$${aws_vpc.Other.id}"],
    ["an address outside any expression", "aws_vpc.Other.id"],
  ])("finds nothing wrong with %s", (_, vpc_id) => {
    expect(danglingReferences(subnet({ vpc_id }))).toEqual([]);
  });

  it("finds a block that is not there, in whatever function it is named", () => {
    expect(danglingReferences(subnet({ vpc_id: '${coalesce(aws_vpc.Other.id, "x")}' }))).toEqual([
      { from: "stack/Subnet", argument: "vpc_id", address: "aws_vpc.Other" },
    ]);
  });

  it("finds it in lists, blocks and outputs", () => {
    const document = subnet({ tags: { a: "${aws_vpc.A.id}" }, list: ["x", { b: "${data.aws_vpc.B.id}" }] });
    expect(danglingReferences({ ...document, output: { vpc: { value: "${aws_vpc.C.id}" } } })).toEqual([
      { from: "stack/Subnet", argument: "tags.a", address: "aws_vpc.A" },
      { from: "stack/Subnet", argument: "list[1].b", address: "data.aws_vpc.B" },
      { from: "output.vpc", argument: "value", address: "aws_vpc.C" },
    ]);
  });

  it("finds it where JSON has bare addresses", () => {
    const document = subnet({
      depends_on: ["aws_vpc.Vpc", "aws_vpc.Other"],
      lifecycle: { replace_triggered_by: ["aws_vpc.Third.id"], ignore_changes: ["aws_vpc.x"] },
    });
    expect(danglingReferences(document)).toEqual([
      { from: "stack/Subnet", argument: "depends_on[1]", address: "aws_vpc.Other" },
      { from: "stack/Subnet", argument: "lifecycle.replace_triggered_by[0]", address: "aws_vpc.Third" },
    ]);
  });
});
