import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot, type TerraformDocument } from "@tandem/core";
import { describe, expect, test } from "vitest";
import { candidatesOf, withImportId } from "../../src/runner/recover/candidates.ts";
import { importIdOf } from "../../src/runner/recover/import-id.ts";
import { importRules, typeOfArn } from "../../src/runner/recover/import-rules.ts";
import { matchTagged } from "../../src/runner/recover/match-tagged.ts";
import { questionOf } from "../../src/runner/recover/search-tagged.ts";
import { viewState } from "../../src/runner/recover/state-view.ts";
import type { Stray } from "../../src/runner/recover/strays.ts";

/** Types in the committed lists of addresses, which a test of each app holds its synth against. */
function typesOfThePlatform(): readonly string[] {
  const root = repositoryRoot();
  const apps = readdirSync(join(root, "apps")).map((app) => join("apps", app, "addresses"));
  const bootstrap = join("terraform-state-bootstrap", "addresses");
  const folders = [...apps, ...readdirSync(join(root, bootstrap)).map((layer) => join(bootstrap, layer))];
  const lists = folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => readFileSync(join(root, folder, name), "utf8")));
  return [...new Set(lists.flatMap((text) => [...text.matchAll(/^ {2}(aws_\w+)\./gm)].map((match) => match[1] ?? "")))];
}

describe("importRules", () => {
  test("say of every type that the platform makes how it is imported, or why it need not be", () => {
    const types = typesOfThePlatform();
    expect(types).toContain("aws_vpc");
    // A type that is listed here wants a row in cli/src/runner/recover/import-rules.ts.
    expect(types.filter((type) => importRules[type] === undefined)).toEqual([]);
  });

  test.each([
    ["arn:aws:ec2:eu-west-1:123456789012:natgateway/nat-1", "aws_nat_gateway", "nat-1"],
    ["arn:aws:ec2:eu-west-1:123456789012:vpc/vpc-1", "aws_vpc", "vpc-1"],
    ["arn:aws:kms:eu-west-1:123456789012:key/0-1", "aws_kms_key", "0-1"],
    [
      "arn:aws:route53resolver:eu-west-1:123456789012:resolver-query-log-config/q-1",
      "aws_route53_resolver_query_log_config",
      "q-1",
    ],
  ])("name the type of %s", (arn, type, id) => {
    expect(typeOfArn(arn)).toEqual({ type, id });
  });

  test("leave alone what no stack makes", () => {
    expect(typeOfArn("arn:aws:ec2:eu-west-1:123456789012:instance/i-1")).toBeUndefined();
  });
});

const document: TerraformDocument = {
  resource: {
    aws_route_table_association: {
      A: { subnet_id: "${aws_subnet.S.id}", route_table_id: "${aws_route_table.T.id}" },
    },
    aws_route: {
      R: { route_table_id: "${aws_route_table.T.id}", destination_cidr_block: "0.0.0.0/0" },
      Six: { route_table_id: "${aws_route_table.T.id}", destination_ipv6_cidr_block: "::/0" },
    },
    aws_network_acl_rule: {
      In: { network_acl_id: "${aws_network_acl.N.id}", rule_number: 100, protocol: "tcp" },
      Out: { network_acl_id: "${aws_network_acl.N.id}", rule_number: 100, protocol: "tcp", egress: true },
    },
    aws_s3_bucket: { B: { bucket: "logs" } },
    aws_s3_bucket_policy: { P: { bucket: "${aws_s3_bucket.B.id}" } },
    aws_kms_alias: { K: { name: "alias/logs" } },
    aws_nat_gateway: { N: { tags: { Name: "nat-a" } }, M: { tags: { Name: "nat-b" } } },
    aws_route53_resolver_query_log_config: { Q: { name: "queries" } },
    aws_vpc_ipv4_cidr_block_association: { C: {} },
  },
};
const IDS: Readonly<Record<string, string>> = {
  "aws_subnet.S": "subnet-1",
  "aws_route_table.T": "rtb-1",
  "aws_network_acl.N": "acl-1",
  "aws_s3_bucket.B": "logs",
};
const attributeOf = (address: string, attribute: string) => (attribute === "id" ? IDS[address] : undefined);

describe("importIdOf", () => {
  test.each([
    ["aws_vpc.V", "vpc-1"],
    ["aws_route_table_association.A", "subnet-1/rtb-1"],
    ["aws_route.R", "rtb-1_0.0.0.0/0"],
    ["aws_route.Six", "rtb-1_::/0"],
    ["aws_network_acl_rule.In", "acl-1:100:tcp:false"],
    ["aws_network_acl_rule.Out", "acl-1:100:tcp:true"],
    ["aws_s3_bucket.B", "logs"],
    ["aws_s3_bucket_policy.P", "logs"],
    ["aws_kms_alias.K", "alias/logs"],
  ])("imports %s by what its type asks for", (address, expected) => {
    const [type = ""] = address.split(".");
    expect(importIdOf({ address, type, id: "vpc-1" }, document, attributeOf)).toBe(expected);
  });

  test("gives nothing when a part is not known", () => {
    const stray = { address: "aws_route.R", type: "aws_route", id: "r-1" };
    expect(importIdOf(stray, document, () => undefined)).toBeUndefined();
  });
});

describe("viewState", () => {
  test("knows addresses, ids and attributes of what is managed", () => {
    const instances = [{ attributes: { id: "vpc-1", arn: "arn:vpc" } }];
    const state = viewState(
      JSON.stringify({
        resources: [
          { mode: "managed", type: "aws_vpc", name: "V", instances },
          { mode: "managed", type: "aws_vpc", name: "BeingMade", instances: [] },
          { mode: "data", type: "aws_region", name: "R", instances },
        ],
      }),
    );
    expect([...state.addresses]).toEqual(["aws_vpc.V"]);
    expect([...state.ids]).toEqual(["vpc-1"]);
    expect([state.attributeOf("aws_vpc.V", "arn"), state.attributeOf("aws_vpc.W", "arn")]).toEqual([
      "arn:vpc",
      undefined,
    ]);
  });

  test("knows nothing before the first apply", () => {
    expect(viewState("").addresses.size).toBe(0);
  });
});

const gateway = (id: string, name: string) => ({
  arn: `arn:aws:ec2:eu-west-1:123456789012:natgateway/${id}`,
  tags: { Name: name },
});
const knowing = (addresses: readonly string[], ids: readonly string[]) => ({
  addresses: new Set(addresses),
  ids: new Set(ids),
});

describe("matchTagged", () => {
  test("gives what the state does not know to the block of its name", () => {
    const { missing, spare, strange } = matchTagged(
      [gateway("nat-1", "nat-a"), gateway("nat-2", "nat-b")],
      document,
      knowing(["aws_nat_gateway.N"], ["nat-1"]),
    );
    expect(missing).toMatchObject([{ address: "aws_nat_gateway.M", type: "aws_nat_gateway", id: "nat-2" }]);
    expect([spare, strange]).toEqual([[], []]);
  });

  test("takes a block without a name for the only one of its type", () => {
    const arn = "arn:aws:route53resolver:eu-west-1:123456789012:resolver-query-log-config/q-1";
    const { missing } = matchTagged([{ arn, tags: {} }], document, knowing([], []));
    expect(missing).toMatchObject([{ address: "aws_route53_resolver_query_log_config.Q", id: "q-1" }]);
  });

  test("calls one too many what the state has another one for", () => {
    const { missing, spare } = matchTagged(
      [gateway("nat-9", "nat-a")],
      document,
      knowing(["aws_nat_gateway.N"], ["nat-1"]),
    );
    expect([missing.length, spare]).toMatchObject([0, [{ address: "aws_nat_gateway.N", id: "nat-9" }]]);
  });

  test("does not choose between two that are like the same block", () => {
    const { missing, spare } = matchTagged(
      [gateway("nat-8", "nat-a"), gateway("nat-9", "nat-a")],
      document,
      knowing([], []),
    );
    expect([missing.length, spare.length]).toEqual([0, 2]);
  });

  test("never offers what is like no block: AWS copies tags to what it makes by itself", () => {
    const { missing, spare, strange } = matchTagged([gateway("nat-9", "other")], document, knowing([], []));
    expect([missing, spare, strange.length]).toEqual([[], [], 1]);
  });
});

describe("candidatesOf", () => {
  const begun = (address: string, id?: string): Stray => ({ address, type: address.split(".")[0] ?? "", id });
  const match = { address: "aws_nat_gateway.N", type: "aws_nat_gateway", id: "nat-1", arn: "arn" };
  const told = (strays: readonly Stray[], found = [match]) =>
    candidatesOf(strays, found).map((each) => {
      const { address, id, known, look } = withImportId(each, document, attributeOf);
      return { address, id, known, looked: look !== undefined };
    });

  test("keep the order in which things were made, and take ids from answers, tags and blocks", () => {
    expect(told([begun("aws_vpc.V", "vpc-1"), begun("aws_nat_gateway.N"), begun("aws_route.R")])).toEqual([
      { address: "aws_vpc.V", id: "vpc-1", known: "AWS answered", looked: false },
      { address: "aws_nat_gateway.N", id: "nat-1", known: "found by its tags", looked: false },
      { address: "aws_route.R", id: "rtb-1_0.0.0.0/0", known: "asked for, may exist", looked: false },
    ]);
  });

  test("take in what only the search has found", () => {
    expect(told([])).toMatchObject([{ address: "aws_nat_gateway.N", id: "nat-1" }]);
  });

  test("say where to look for what nothing leads to, and leave out what Terraform takes over by itself", () => {
    const strays = [
      begun("aws_vpc_ipv4_cidr_block_association.C"),
      begun("aws_nat_gateway.M"),
      begun("aws_default_network_acl.D"),
    ];
    expect(told(strays, [])).toEqual([
      {
        address: "aws_vpc_ipv4_cidr_block_association.C",
        id: undefined,
        known: "asked for, may exist",
        looked: true,
      },
      { address: "aws_nat_gateway.M", id: undefined, known: "asked for, may exist", looked: true },
    ]);
  });
});

describe("the search by tags", () => {
  const tags = { "tandem:platform": "p", "tandem:environment": "e", "tandem:layer": "l", "tandem:owner": "o" };

  test("asks each provider for what has the stack's tags", () => {
    const asked = questionOf({
      provider: { aws: [{ default_tags: [{ tags }] }, { alias: "peer", default_tags: [{ tags }] }] },
    });
    expect(asked?.data.aws_resourcegroupstaggingapi_resources).toEqual({
      by_0: {
        tag_filter: [
          { key: "tandem:platform", values: ["p"] },
          { key: "tandem:environment", values: ["e"] },
          { key: "tandem:layer", values: ["l"] },
        ],
      },
      by_1: expect.objectContaining({ provider: "aws.peer" }),
    });
    expect(asked?.output.found?.value).toContain("by_0.resource_tag_mapping_list, ");
  });

  test("asks nobody when tags do not tell the stack apart", () => {
    expect(questionOf({ provider: { aws: [{ region: "eu-west-1" }] } })).toBeUndefined();
    expect(questionOf({})).toBeUndefined();
  });
});
