import type { JsonObject, TerraformDocument } from "@tandem/core";
import { describe, expect, it } from "vitest";
import { brief, check, data, resource } from "./aws.ts";

const BOTH = "5.100.0, 6.47.1";
const TABLE = {
  name: "t",
  billing_mode: "PAY_PER_REQUEST",
  hash_key: "a",
  attribute: [{ name: "a", type: "S" }],
} satisfies JsonObject;
const RULE = { security_group_id: "sg-1", ip_protocol: "tcp", from_port: 443, to_port: 443, cidr_ipv4: "10.0.0.0/8" };

describe("a block that some accepted version would refuse", () => {
  it.each<[string, string, JsonObject, string]>([
    ["a type that no version has", "aws_vcp", {}, `SCH-001 stack/Sample ${BOTH}`],
    [
      "a type that came later",
      "aws_vpc_encryption_control",
      { mode: "monitor", vpc_id: "vpc-1" },
      "SCH-001 stack/Sample 5.100.0",
    ],
    ["a misspelt argument", "aws_vpc", { cidr_blok: "10.0.0.0/16" }, `SCH-002 stack/Sample.cidr_blok ${BOTH}`],
    ["an unknown argument, though it is null", "aws_vpc", { nope: null }, `SCH-002 stack/Sample.nope ${BOTH}`],
    ["an argument that was removed", "aws_eip", { vpc: true }, "SCH-002 stack/Sample.vpc 6.47.1"],
    ["an argument that came later", "aws_vpc", { region: "eu-west-1" }, "SCH-002 stack/Sample.region 5.100.0"],
    [
      "a misspelt argument in a block",
      "aws_dynamodb_table",
      { ...TABLE, ttl: { enable: false } },
      `SCH-002 stack/Sample.ttl.enable ${BOTH}`,
    ],
    [
      "a misspelt timeout",
      "aws_route",
      { route_table_id: "r", timeouts: { cretae: "5m" } },
      `SCH-002 stack/Sample.timeouts.cretae ${BOTH}`,
    ],
    [
      "a missing argument",
      "aws_vpc_security_group_ingress_rule",
      { security_group_id: "sg-1" },
      `SCH-003 stack/Sample.ip_protocol ${BOTH}`,
    ],
    ["a required argument that is null", "aws_subnet", { vpc_id: null }, `SCH-003 stack/Sample.vpc_id ${BOTH}`],
    [
      "a missing argument in the second block",
      "aws_dynamodb_table",
      { ...TABLE, attribute: [...TABLE.attribute, { name: "b" }] },
      `SCH-003 stack/Sample.attribute[1].type ${BOTH}`,
    ],
    [
      "a null block",
      "aws_s3_bucket_server_side_encryption_configuration",
      { bucket: "b", rule: [{ apply_server_side_encryption_by_default: [null] }] },
      `SCH-003 stack/Sample.rule[0].apply_server_side_encryption_by_default[0].sse_algorithm ${BOTH}`,
    ],
    ["a result that is set", "aws_vpc", { arn: "x" }, `SCH-004 stack/Sample.arn ${BOTH}`],
    ["a result that is set by an expression", "aws_vpc", { arn: "${var.arn}" }, `SCH-004 stack/Sample.arn ${BOTH}`],
    [
      "a string for a block",
      "aws_dynamodb_table",
      { ...TABLE, replica: "eu-west-1" },
      `SCH-005 stack/Sample.replica ${BOTH}`,
    ],
    [
      "a boolean for a block",
      "aws_dynamodb_table",
      { ...TABLE, point_in_time_recovery: true },
      `SCH-005 stack/Sample.point_in_time_recovery ${BOTH}`,
    ],
    [
      "an expression for a block",
      "aws_dynamodb_table",
      { ...TABLE, replica: "${local.replicas}" },
      `SCH-005 stack/Sample.replica ${BOTH}`,
    ],
    [
      "strings in a list of blocks",
      "aws_dynamodb_table",
      { ...TABLE, replica: ["eu-west-1"] },
      `SCH-005 stack/Sample.replica[0] ${BOTH}`,
    ],
    [
      "strings in a list in a list of blocks",
      "aws_dynamodb_table",
      { ...TABLE, replica: [["eu-west-1"]] },
      `SCH-005 stack/Sample.replica[0] ${BOTH}`,
    ],
    [
      "too many blocks",
      "aws_dynamodb_table",
      { ...TABLE, ttl: [{ enabled: false }, { enabled: false }] },
      `SCH-006 stack/Sample.ttl ${BOTH}`,
    ],
    [
      "two of a single block",
      "aws_vpc_endpoint",
      { vpc_id: "v", timeouts: [{ create: "5m" }, {}] },
      `SCH-006 stack/Sample.timeouts ${BOTH}`,
    ],
    [
      "too few blocks",
      "aws_s3_bucket_versioning",
      { bucket: "b" },
      `SCH-006 stack/Sample.versioning_configuration ${BOTH}`,
    ],
    [
      "a word for a number",
      "aws_vpc_security_group_ingress_rule",
      { ...RULE, from_port: "https" },
      `SCH-007 stack/Sample.from_port ${BOTH}`,
    ],
    ["a number for a boolean", "aws_vpc", { enable_dns_support: 1 }, `SCH-007 stack/Sample.enable_dns_support ${BOTH}`],
    [
      "a capital in a boolean",
      "aws_vpc",
      { enable_dns_support: "True" },
      `SCH-007 stack/Sample.enable_dns_support ${BOTH}`,
    ],
    [
      "a boolean for a number",
      "aws_cloudwatch_log_group",
      { retention_in_days: true },
      `SCH-007 stack/Sample.retention_in_days ${BOTH}`,
    ],
    ["a list for a string", "aws_vpc", { cidr_block: ["10.0.0.0/16"] }, `SCH-007 stack/Sample.cidr_block ${BOTH}`],
    [
      "an object for a string",
      "aws_iam_role",
      { assume_role_policy: { Version: "2012-10-17" } },
      `SCH-007 stack/Sample.assume_role_policy ${BOTH}`,
    ],
    [
      "a string for a set",
      "aws_vpc_endpoint",
      { vpc_id: "v", subnet_ids: "s" },
      `SCH-007 stack/Sample.subnet_ids ${BOTH}`,
    ],
    [
      "text around an expression for a set",
      "aws_vpc_endpoint",
      { vpc_id: "v", subnet_ids: "x-${var.a}" },
      `SCH-007 stack/Sample.subnet_ids ${BOTH}`,
    ],
    [
      "a list in a list of strings",
      "aws_vpc_endpoint",
      { vpc_id: "v", subnet_ids: ["a", ["b"]] },
      `SCH-007 stack/Sample.subnet_ids[1] ${BOTH}`,
    ],
    ["a list for a map", "aws_vpc", { tags: ["a"] }, `SCH-007 stack/Sample.tags ${BOTH}`],
    [
      "an object in a map of strings",
      "aws_vpc",
      { tags: { "a b": { c: 1 } } },
      `SCH-007 stack/Sample.tags["a b"] ${BOTH}`,
    ],
    [
      "an object for a set of objects",
      "aws_default_security_group",
      { ingress: {} },
      `SCH-007 stack/Sample.ingress ${BOTH}`,
    ],
    [
      "an unknown dynamic block",
      "aws_dynamodb_table",
      { ...TABLE, dynamic: { replika: { for_each: [1], content: {} } } },
      `SCH-002 stack/Sample.dynamic.replika ${BOTH}`,
    ],
    [
      "a mistake in a dynamic block",
      "aws_dynamodb_table",
      { ...TABLE, dynamic: { replica: [{ for_each: [1], content: { region: "x" } }] } },
      `SCH-002 stack/Sample.dynamic.replica.region ${BOTH}`,
    ],
  ])("is refused by code, path and version: %s", (_, type, block, expected) => {
    expect(brief(check(resource(type, block)))).toContain(expected);
  });

  it("is refused in data sources as well", () => {
    expect(brief(check(data("aws_caller_identity", { acount_id: "1" })))).toEqual([
      `SCH-002 stack/Sample.acount_id ${BOTH}`,
    ]);
    expect(brief(check(data("aws_caller_identity", { arn: "x" })))).toEqual([`SCH-004 stack/Sample.arn ${BOTH}`]);
    expect(brief(check(data("aws_caler_identity", {})))).toEqual([`SCH-001 stack/Sample ${BOTH}`]);
    expect(brief(check(data("aws_caller_identity", { connection: {} })))).toEqual([
      `SCH-002 stack/Sample.connection ${BOTH}`,
    ]);
  });

  it("is refused in provider configurations, by alias", () => {
    const provider: TerraformDocument["provider"] = {
      aws: [
        { region: "eu-west-1", skip_metadata: true },
        { alias: "peer", max_retries: "many" },
      ],
    };
    expect(brief(check({ provider }))).toEqual([
      `SCH-002 provider.aws.skip_metadata ${BOTH}`,
      `SCH-007 provider.aws.peer.max_retries ${BOTH}`,
    ]);
  });

  it("is named by its address when its construct left no path", () => {
    expect(brief(check({ resource: { aws_vpc: { Main: { nope: 1 } } } }))).toEqual([
      `SCH-002 aws_vpc.Main.nope ${BOTH}`,
    ]);
  });

  it("needs every key of an object in an attribute, each missing one said", () => {
    const document = resource("aws_default_security_group", {
      ingress: [{ from_port: 0, to_port: 0, protocol: "-1" }],
    });
    expect(brief(check(document))).toEqual(
      ["cidr_blocks", "description", "ipv6_cidr_blocks", "prefix_list_ids", "security_groups", "self"].map(
        (key) => `SCH-003 stack/Sample.ingress[0].${key} ${BOTH}`,
      ),
    );
  });

  it("only warns of a key that Terraform drops", () => {
    const rule = {
      from_port: 0,
      to_port: 0,
      protocol: "-1",
      cidr_blocks: null,
      description: null,
      ipv6_cidr_blocks: null,
    };
    const whole = { ...rule, prefix_list_ids: null, security_groups: null, self: true, priority: 1 };
    expect(check(resource("aws_default_security_group", { ingress: [whole] }))).toMatchObject([
      { code: "TDM-SCH-008", path: "stack/Sample.ingress[0].priority", severity: "warning" },
    ]);
  });

  it("is reported for all its mistakes at once", () => {
    const document = resource("aws_vpc_endpoint", { service_nam: "s", subnet_ids: "x", arn: "y" });
    expect(brief(check(document))).toEqual([
      `SCH-002 stack/Sample.service_nam ${BOTH}`,
      `SCH-007 stack/Sample.subnet_ids ${BOTH}`,
      `SCH-004 stack/Sample.arn ${BOTH}`,
      `SCH-003 stack/Sample.vpc_id ${BOTH}`,
    ]);
  });
});

describe("a problem", () => {
  it("says what was meant, and which versions refuse it", () => {
    expect(check(resource("aws_vpc", { cidr_blok: "10.0.0.0/16" }))).toEqual([
      {
        code: "TDM-SCH-002",
        severity: "error",
        path: "stack/Sample.cidr_blok",
        message: "is not known to hashicorp/aws 5.100.0, 6.47.1",
        expected: "cidr_block",
        got: '"cidr_blok"',
        hint: 'did you mean "cidr_block"?',
        docs: "docs/errors.md#tdm-sch-002",
      },
    ]);
  });

  it("suggests a type among all types of the version, not only those in the repository", () => {
    expect(check(resource("aws_sagemaker_endpont", {}))[0]?.hint).toBe("did you mean aws_sagemaker_endpoint?");
  });

  it("says how to have what only newer versions have", () => {
    expect(check(resource("aws_vpc", { region: "eu-west-1" }))[0]?.hint).toBe(
      'leave it out; 6.47.1 has it: a stack that cannot do without says narrowRange(stack, aws, "6.47.1")',
    );
  });

  it("says of what only older versions have that it is gone", () => {
    expect(check(resource("aws_eip", { vpc: true }))[0]?.hint).toMatch(
      /only 5\.100\.0 has it, and later versions do without$/,
    );
  });

  it("names the command for a type that the schema files leave out", () => {
    expect(check(resource("aws_quicksight_dashboard", {}))).toMatchObject([
      { code: "TDM-SCH-013", hint: "run: pnpm schemas <folder of full schemas>" },
    ]);
  });
});

describe("the stack's range", () => {
  const newer = resource("aws_vpc", { region: "eu-west-1" });

  it("decides which versions count", () => {
    expect(check(newer, "~> 6.25")).toEqual([]);
    expect(brief(check(newer, "= 5.100.0"))).toEqual(["SCH-002 stack/Sample.region 5.100.0"]);
  });

  it.each([
    ["^6.0.0", "SCH-010"],
    [">= 4.0.0", "SCH-011"],
    [">= 6.0.0", "SCH-011"],
    ["~> 6.1.0", "SCH-012"],
  ])("%s is refused with %s", (range, code) => {
    expect(brief(check({}, range))).toEqual(
      [`${code} terraform.required_providers.aws.version`].map((text) => expect.stringContaining(text)),
    );
  });

  it("that is too wide still has its versions checked", () => {
    expect(brief(check(newer, ">= 4.0.0"))).toContain("SCH-002 stack/Sample.region 5.100.0");
  });

  it("that no known schema meets says how to add one", () => {
    expect(check({}, "~> 6.1.0")[0]?.hint).toContain("pnpm schemas --mirror <folder> aws@<version>");
  });
});
