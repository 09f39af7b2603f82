import { describe, expect, it } from "vitest";
import {
  addressesOf,
  checkAddresses,
  formatAddresses,
  parseAddresses,
  type TerraformDocument,
} from "../../src/index.ts";

const document: TerraformDocument = {
  resource: {
    aws_subnet: {
      A: { cidr_block: "10.0.0.0/20", availability_zone: "eu-west-1a" },
      B: { cidr_block: "${cidrsubnet(aws_vpc.V.cidr_block, 4, 1)}", availability_zone: "eu-west-1b" },
    },
    aws_vpc: { V: { cidr_block: "10.0.0.0/16" } },
  },
  data: { aws_caller_identity: { Me: {} } },
};
const list = { stack: addressesOf(document) };

function without(type: string, name: string, more: Partial<TerraformDocument> = {}): TerraformDocument {
  const { [name]: _, ...others } = document.resource?.[type] ?? {};
  return { ...document, resource: { ...document.resource, [type]: others }, ...more };
}

describe("address lists", () => {
  it("hold resources with the values that cannot change, and no references or data sources", () => {
    expect(list.stack).toEqual([
      { address: "aws_subnet.A", identity: { availability_zone: "eu-west-1a", cidr_block: "10.0.0.0/20" } },
      { address: "aws_subnet.B", identity: { availability_zone: "eu-west-1b" } },
      { address: "aws_vpc.V", identity: { cidr_block: "10.0.0.0/16" } },
    ]);
  });

  it("hold switches that cannot be turned", () => {
    const bucket = { bucket: "models", object_lock_enabled: true, force_destroy: true };
    expect(addressesOf({ resource: { aws_s3_bucket: { M: bucket } } })).toEqual([
      { address: "aws_s3_bucket.M", identity: { bucket: "models", object_lock_enabled: "true" } },
    ]);
  });

  it("read back as they were written", () => {
    expect(parseAddresses(formatAddresses(list))).toEqual(list);
  });
});

describe("checkAddresses", () => {
  it("accepts what is listed", () => {
    expect(checkAddresses("stack", document, list)).toEqual([]);
  });

  it("fails for an address that vanished", () => {
    const [problem] = checkAddresses("stack", without("aws_subnet", "B"), list);
    expect(problem).toMatchObject({ code: "TDM-LAY-020", path: "stack.aws_subnet.B" });
    expect(problem?.hint).toContain("remove the line");
  });

  it("fails for a renamed address with the sentence to add, and names the heir", () => {
    const renamed = without("aws_subnet", "B");
    const subnets = { ...renamed.resource?.aws_subnet, B2: { availability_zone: "eu-west-1b" } };
    const problems = checkAddresses("stack", { resource: { ...renamed.resource, aws_subnet: subnets } }, list);
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "TDM-LAY-020 stack.aws_subnet.B",
      "TDM-LAY-022 stack.aws_subnet.B2",
    ]);
    expect(problems[0]?.hint).toContain('`resource.moveFromId("aws_subnet.B")` where aws_subnet.B2 is made');
  });

  it("accepts a renamed address with a moved entry", () => {
    const renamed = without("aws_subnet", "B", { moved: [{ from: "aws_subnet.B", to: "aws_subnet.B2" }] });
    const subnets = { ...renamed.resource?.aws_subnet, B2: { availability_zone: "eu-west-1b" } };
    expect(
      checkAddresses("stack", { ...renamed, resource: { ...renamed.resource, aws_subnet: subnets } }, list),
    ).toEqual([]);
  });

  it("fails when a value changes that cannot change in place", () => {
    const moved = { ...document.resource, aws_vpc: { V: { cidr_block: "10.1.0.0/16" } } };
    expect(checkAddresses("stack", { ...document, resource: moved }, list)).toMatchObject([
      { code: "TDM-LAY-021", path: "stack.aws_vpc.V.cidr_block", got: '"10.1.0.0/16"' },
    ]);
  });

  it("fails for an address that is not listed", () => {
    expect(checkAddresses("stack", document, { stack: list.stack.slice(1) })).toMatchObject([
      { code: "TDM-LAY-022", path: "stack.aws_subnet.A" },
    ]);
  });
});
