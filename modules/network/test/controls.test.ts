import { describe, expect, it } from "vitest";
import { networkControls } from "../src/controls.ts";
import { networkFindings, resolveNetwork } from "../src/settings/index.ts";
import { synthNetwork } from "./fixture.ts";

type Attributes = Readonly<Record<string, unknown>>;
interface PolicyStatement {
  readonly Sid: string;
  readonly Effect: string;
  readonly Principal?: unknown;
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const prod = synthNetwork({
  profile: "prod",
  zones: ["eu-west-1a", "eu-west-1b", "eu-west-1c"],
  settings: { tiers: ["public", "private", "isolated", "control", "pod"], ipv6: true },
});
const dev = synthNetwork();
const both = [
  ["dev", dev],
  ["prod", prod],
] as const;

const statementsOf = (policy: unknown) =>
  (JSON.parse(policy as string) as { readonly Statement: readonly PolicyStatement[] }).Statement;
const aclRules = (template: typeof dev) =>
  template.blocks("aws_network_acl_rule").map(({ block }) => block as Attributes);
const isAnywhere = (rule: Attributes) => rule.cidr_block === "0.0.0.0/0" || rule.ipv6_cidr_block === "::/0";
const covers = (rule: Attributes, port: number) =>
  Number(rule.from_port ?? -1) <= port && port <= Number(rule.to_port ?? -1);
const regionsOf = (over: object = {}) => [
  { path: "home", availabilityZones: ["eu-west-1a", "eu-west-1b", "eu-west-1c"], smallestSubnet: {}, ...over },
];

describe.each(both)("controls of the %s network", (_profile, template) => {
  it("N1: every VPC has a flow log of all traffic, one record a minute", () => {
    expect(template.count("aws_flow_log")).toBe(template.count("aws_vpc"));
    expect(template.only("aws_flow_log")).toMatchObject({
      vpc_id: `\${${template.blocks("aws_vpc")[0]?.address}.id}`,
      traffic_type: "ALL",
      max_aggregation_interval: 60,
    });
  });

  it("N2: the default security group is taken over and empty", () => {
    const group = template.only("aws_default_security_group");
    expect(group).not.toHaveProperty("ingress");
    expect(group).not.toHaveProperty("egress");
  });

  it("N3, N4: no security group rule opens administration or all ports to anywhere", () => {
    const rules = template.blocks("aws_vpc_security_group_ingress_rule").map(({ block }) => block as Attributes);
    expect(rules.filter((rule) => rule.cidr_ipv4 === "0.0.0.0/0" || rule.cidr_ipv6 === "::/0")).toEqual([]);
  });

  it("N5: no security group opens port 80", () => {
    const rules = template.blocks("aws_vpc_security_group_ingress_rule").map(({ block }) => block as Attributes);
    expect(rules.filter((rule) => covers(rule, 80))).toEqual([]);
  });

  it("N6: no egress rule leads anywhere", () => {
    expect(template.count("aws_vpc_security_group_egress_rule")).toBe(0);
  });

  it("N7: every security group and rule is described", () => {
    for (const type of ["aws_security_group", "aws_vpc_security_group_ingress_rule"]) {
      for (const { block } of template.blocks(type)) expect(block.description).toEqual(expect.stringMatching(/\w/));
    }
  });

  it("N8: no security group has inline rules", () => {
    for (const { block } of template.blocks("aws_security_group")) {
      expect(block).not.toHaveProperty("ingress");
      expect(block).not.toHaveProperty("egress");
    }
  });

  it("N9: no subnet gives out public addresses on launch", () => {
    const given = template.blocks("aws_subnet").map(({ block }) => block.map_public_ip_on_launch);
    expect(given.length).toBeGreaterThan(0);
    expect(new Set(given)).toEqual(new Set([false]));
  });

  it("N10: administration ports from anywhere are denied before anything is allowed", () => {
    const allowed = aclRules(template).filter(
      (rule) => !rule.egress && isAnywhere(rule) && rule.rule_action === "allow",
    );
    const denied = aclRules(template).filter((rule) => !rule.egress && isAnywhere(rule) && rule.rule_action === "deny");
    for (const port of [22, 3389]) {
      for (const rule of allowed.filter((each) => covers(each, port))) {
        const before = denied.filter(
          (deny) =>
            deny.network_acl_id === rule.network_acl_id &&
            covers(deny, port) &&
            deny.ipv6_cidr_block === rule.ipv6_cidr_block &&
            Number(deny.rule_number) < Number(rule.rule_number),
        );
        expect(before).toHaveLength(1);
      }
    }
    expect(denied.length).toBeGreaterThan(0);
  });

  it("N11: no network ACL lets all ports or protocols in", () => {
    const open = aclRules(template).filter(
      (rule) => rule.protocol === "-1" || (covers(rule, 0) && covers(rule, 65_535)),
    );
    expect(open).toEqual([]);
  });

  it("N12: nothing lies in a default VPC", () => {
    expect(template.count("aws_default_vpc")).toBe(0);
    expect(template.count("data.aws_vpc")).toBe(0);
    for (const { block } of template.blocks("aws_subnet")) expect(block.vpc_id).toMatch(/^\$\{aws_vpc\./);
  });

  it("N14: S3 and DynamoDB are reached without the internet", () => {
    const services = template.blocks("aws_vpc_endpoint").map(({ block }) => block.service_name);
    expect(services).toEqual(
      expect.arrayContaining(["com.amazonaws.eu-west-1.s3", "com.amazonaws.eu-west-1.dynamodb"]),
    );
  });

  it("N15: endpoints let the platform's own principals in, and nobody else write", () => {
    const endpoints = template.blocks("aws_vpc_endpoint").filter(({ block }) => block.policy !== undefined);
    for (const { block } of endpoints) {
      for (const statement of statementsOf(block.policy)) {
        if (statement.Sid === "ReadAwsOwnedBuckets") expect(statement.Action).toBe("s3:GetObject");
        else expect(statement.Condition?.StringEquals).toEqual({ "aws:PrincipalAccount": "111122223333" });
      }
    }
    const without = template.blocks("aws_vpc_endpoint").filter(({ block }) => block.policy === undefined);
    expect(without.map(({ block }) => block.service_name)).toEqual(
      template === prod ? ["com.amazonaws.eu-west-1.eks-auth"] : [],
    );
  });

  it("N16, N17: nothing is offered to or peered with other VPCs", () => {
    expect(template.count("aws_vpc_endpoint_service")).toBe(0);
    expect(template.count("aws_vpc_peering_connection")).toBe(0);
    expect(template.count("aws_ec2_transit_gateway_vpc_attachment")).toBe(0);
  });

  it("N18: databases and the control plane have no route out", () => {
    const routed = template.blocks("aws_route").map(({ path }) => path);
    expect(routed.some((path) => path.includes("/Public/"))).toBe(true);
    expect(routed.filter((path) => /\/(Isolated|Control)\//.test(path))).toEqual([]);
  });
});

describe("controls that depend on what the user sets", () => {
  it("N13: production has a NAT gateway in each zone, and a finding where it has not", () => {
    expect(prod.count("aws_nat_gateway")).toBe(3);
    const single = resolveNetwork({ nat: "single" }, "prod", ">= 5.100.0");
    expect(networkFindings(single, "prod", regionsOf())).toMatchObject([{ control: "N13", at: "network.nat" }]);
    const fewer = resolveNetwork({}, "prod", ">= 5.100.0");
    const regions = regionsOf({ natAvailabilityZones: ["eu-west-1a"] });
    expect(networkFindings(fewer, "prod", regions)).toMatchObject([
      { control: "N13", at: "home.natAvailabilityZones" },
    ]);
    expect(networkFindings(resolveNetwork({ nat: "none" }, "prod", ">= 5.100.0"), "prod", regionsOf())).toEqual([]);
  });

  it("N14: outside dev, traffic to AWS has interface endpoints, and a finding where it has not", () => {
    const bare = resolveNetwork({ endpoints: ["ml"] }, "staging", ">= 5.100.0");
    expect(networkFindings(bare, "staging", regionsOf())).toMatchObject([{ control: "N14", at: "network.endpoints" }]);
    expect(networkFindings(resolveNetwork({}, "dev", ">= 5.100.0"), "dev", regionsOf())).toEqual([]);
    for (const service of ["ecr.api", "ecr.dkr", "sts", "ssm", "kms", "logs"]) {
      expect(prod.blocks("aws_vpc_endpoint").map(({ block }) => block.service_name)).toContain(
        `com.amazonaws.eu-west-1.${service}`,
      );
    }
  });

  it("knows every network control", () => {
    expect(Object.keys(networkControls)).toEqual(Array.from({ length: 18 }, (_, index) => `N${index + 1}`));
  });
});
