import { synthStack } from "@tandem/testing";
import { describe, expect, it } from "vitest";
import { createNetwork, synthNetwork } from "./fixture.ts";

const THREE = ["eu-west-1a", "eu-west-1b", "eu-west-1c"];
const NEW = ">= 6.24.0, < 7.0.0";

describe("Network", () => {
  it("has four tiers in two zones by default, each subnet with a route table", () => {
    const template = synthNetwork();
    expect(template.count("aws_subnet")).toBe(8);
    expect(template.count("aws_route_table")).toBe(8);
    expect(template.count("aws_route_table_association")).toBe(8);
    expect(template.at("aws_subnet", "Private/eu-west-1b/Subnet")).toMatchObject({
      availability_zone: "eu-west-1b",
      cidr_block: "10.64.4.0/22",
      tags: {
        Name: "tandem-test-private-eu-west-1b",
        "tandem:tier": "private",
        "kubernetes.io/role/internal-elb": "1",
        "karpenter.sh/discovery": "tandem-test-ml",
      },
    });
    expect(template.at("aws_subnet", "Public/eu-west-1a/Subnet").tags).toMatchObject({ "kubernetes.io/role/elb": "1" });
  });

  it("keeps every existing address when a zone or a tier is added", () => {
    const before = synthNetwork().document.resource ?? {};
    const after = synthNetwork({
      zones: THREE,
      settings: { tiers: ["public", "private", "isolated", "control", "pod"] },
    }).document.resource;
    for (const type of ["aws_vpc", "aws_subnet", "aws_route_table", "aws_route", "aws_nat_gateway", "aws_eip"]) {
      for (const [name, block] of Object.entries(before[type] ?? {})) expect(after?.[type]?.[name]).toEqual(block);
    }
  });

  it("leaves a tier out that is not wanted", () => {
    const template = synthNetwork({ settings: { tiers: ["private"], nat: "none" } });
    expect(template.count("aws_subnet")).toBe(2);
    expect(template.count("aws_internet_gateway")).toBe(0);
    expect(template.count("aws_nat_gateway")).toBe(0);
    expect(template.count("aws_route")).toBe(0);
  });

  it("takes the VPC's block from an IPAM pool when one is named", () => {
    expect(synthNetwork({ ipamPoolId: "ipam-pool-0123" }).only("aws_vpc")).toMatchObject({
      cidr_block: "10.64.0.0/18",
      ipv4_ipam_pool_id: "ipam-pool-0123",
    });
    expect(synthNetwork().only("aws_vpc")).not.toHaveProperty("ipv4_ipam_pool_id");
  });
});

describe("ways out", () => {
  const defaultRoute = (template: ReturnType<typeof synthNetwork>, zone: string) =>
    template.at("aws_route", `Private/${zone}/DefaultRoute`).nat_gateway_id;

  it("has one NAT gateway for all zones with `single`", () => {
    const template = synthNetwork({ zones: THREE, settings: { nat: "single" } });
    expect(template.count("aws_nat_gateway")).toBe(1);
    expect(new Set(THREE.map((zone) => defaultRoute(template, zone))).size).toBe(1);
  });

  it("has one in each zone with `perAz`, and no zone uses another's", () => {
    const template = synthNetwork({ zones: THREE, settings: { nat: "perAz" } });
    expect(template.count("aws_nat_gateway")).toBe(3);
    expect(template.count("aws_eip")).toBe(3);
    for (const zone of THREE) expect(defaultRoute(template, zone)).toContain(`_${zone}_`);
  });

  it("has them where the user says, and serves the other zones from those", () => {
    const template = synthNetwork({
      zones: THREE,
      settings: { nat: "perAz" },
      natAvailabilityZones: ["eu-west-1a", "eu-west-1b"],
    });
    expect(template.count("aws_nat_gateway")).toBe(2);
    expect(defaultRoute(template, "eu-west-1c")).toMatch(/eu-west-1[ab]/);
  });

  it("has none with `none`, and private tiers no default route", () => {
    const template = synthNetwork({ settings: { nat: "none" } });
    expect(template.count("aws_nat_gateway")).toBe(0);
    expect(template.blocks("aws_route").every(({ path }) => path.includes("/Public/"))).toBe(true);
  });

  it("has one that AWS spreads with `regional`, without a public tier, on providers that know it", () => {
    const template = synthNetwork({ awsRange: NEW, settings: { nat: "regional", tiers: ["private"] } });
    expect(template.only("aws_nat_gateway")).toMatchObject({
      availability_mode: "regional",
      connectivity_type: "public",
    });
    expect(template.only("aws_nat_gateway")).not.toHaveProperty("subnet_id");
    expect(template.count("aws_internet_gateway")).toBe(1);
  });

  it("refuses `regional` in a stack that accepts older providers", () => {
    expect(() => synthNetwork({ settings: { nat: "regional" } })).toThrow(
      /TDM-SCH-\d+.*availability_mode[\s\S]*5\.100\.0/,
    );
  });
});

describe("IPv6", () => {
  it("is off by default", () => {
    const template = synthNetwork();
    expect(template.only("aws_vpc")).not.toHaveProperty("assign_generated_ipv6_cidr_block");
    expect(template.count("aws_egress_only_internet_gateway")).toBe(0);
  });

  it("gives every subnet a block of its own, at a place that no other tier or zone has", () => {
    const template = synthNetwork({ settings: { ipv6: true } });
    const blocks = template.blocks("aws_subnet").map(({ block }) => block.ipv6_cidr_block);
    expect(new Set(blocks).size).toBe(8);
    expect(template.at("aws_subnet", "Isolated/eu-west-1b/Subnet").ipv6_cidr_block).toMatch(
      /^\$\{cidrsubnet\(.*, 8, 17\)\}$/,
    );
  });

  it("lets private tiers out and nobody in", () => {
    const template = synthNetwork({ settings: { ipv6: true } });
    expect(template.at("aws_route", "Private/eu-west-1a/DefaultRouteIpv6")).toMatchObject({
      destination_ipv6_cidr_block: "::/0",
      egress_only_gateway_id: expect.stringContaining("aws_egress_only_internet_gateway"),
    });
    expect(template.blocks("aws_route").filter(({ path }) => path.includes("/Isolated/"))).toEqual([]);
  });
});

describe("pods", () => {
  it("get a second block out of 100.64.0.0/10, and their subnets wait for it", () => {
    const template = synthNetwork({ settings: { tiers: ["public", "private", "pod"] } });
    expect(template.only("aws_vpc_ipv4_cidr_block_association").cidr_block).toBe("100.64.0.0/16");
    expect(template.at("aws_subnet", "Pod/eu-west-1a/Subnet")).toMatchObject({
      cidr_block: "100.64.0.0/19",
      depends_on: [expect.stringContaining("aws_vpc_ipv4_cidr_block_association")],
    });
  });
});

describe("endpoints", () => {
  it("are the two gateways alone in dev", () => {
    const template = synthNetwork();
    expect(template.blocks("aws_vpc_endpoint").map(({ block }) => block.vpc_endpoint_type)).toEqual([
      "Gateway",
      "Gateway",
    ]);
    expect(template.count("aws_security_group")).toBe(0);
  });

  it("of a bundle stand in the private tier, with private DNS, behind one group", () => {
    const template = synthNetwork({ settings: { endpoints: ["eksPrivate"] } });
    const endpoint = template.at("aws_vpc_endpoint", "InterfaceEndpoints/ecr.api");
    expect(endpoint).toMatchObject({
      service_name: "com.amazonaws.eu-west-1.ecr.api",
      private_dns_enabled: true,
      subnet_ids: [expect.stringContaining("Private"), expect.stringContaining("Private")],
    });
    expect(template.only("aws_vpc_security_group_ingress_rule")).toMatchObject({
      from_port: 443,
      to_port: 443,
      cidr_ipv4: "10.64.0.0/18",
    });
  });

  it("serve the whole organization when it is named", () => {
    const template = synthNetwork({ settings: { endpoints: ["ml"], organizationId: "o-a1b2c3d4e5" } });
    for (const { block } of template.blocks("aws_vpc_endpoint")) {
      expect(block.policy).toContain('"aws:PrincipalOrgID":"o-a1b2c3d4e5"');
      expect(block.policy).not.toContain("PrincipalAccount");
    }
  });

  it("give no route to tiers that must not leave the VPC", () => {
    for (const { block } of synthNetwork().blocks("aws_vpc_endpoint")) {
      expect(JSON.stringify(block.route_table_ids)).not.toMatch(/Isolated|Control/);
      expect(block.route_table_ids).toHaveLength(4);
    }
  });
});

describe("logs", () => {
  it("go to S3 as Parquet in hourly partitions, after the bucket's policy", () => {
    expect(synthNetwork().only("aws_flow_log")).toMatchObject({
      log_destination_type: "s3",
      destination_options: { file_format: "parquet", hive_compatible_partitions: true, per_hour_partition: true },
      depends_on: [expect.stringContaining("aws_s3_bucket_policy")],
      log_format: expect.stringMatching(/^\$\$\{version\} \$\$\{account-id\} /),
    });
  });

  it("go to CloudWatch with a key, a retention and a role that no other account can borrow", () => {
    const template = synthNetwork({ settings: { flowLogs: { destination: "cloudwatch", retentionDays: 90 } } });
    expect(template.only("aws_cloudwatch_log_group")).toMatchObject({
      name: "/tandem/test/network/flow-logs",
      retention_in_days: 90,
      kms_key_id: expect.stringContaining("aws_kms_key"),
    });
    expect(JSON.parse(template.only("aws_iam_role").assume_role_policy as string).Statement).toMatchObject([
      {
        Condition: {
          ArnLike: { "aws:SourceArn": "arn:aws:ec2:eu-west-1:111122223333:vpc-flow-log/*" },
          StringEquals: { "aws:SourceAccount": "111122223333" },
        },
      },
    ]);
    expect(JSON.parse(template.only("aws_iam_role_policy").policy as string).Statement[0].Resource).toEqual([
      "arn:aws:logs:eu-west-1:111122223333:log-group:/tandem/test/network/flow-logs",
      "arn:aws:logs:eu-west-1:111122223333:log-group:/tandem/test/network/flow-logs:*",
    ]);
  });

  it("keep the bucket private, versioned, encrypted and expiring", () => {
    const template = synthNetwork({ settings: { flowLogs: { retentionDays: 45 } } });
    expect(template.only("aws_s3_bucket_public_access_block")).toMatchObject({
      block_public_acls: true,
      block_public_policy: true,
      ignore_public_acls: true,
      restrict_public_buckets: true,
    });
    expect(template.only("aws_s3_bucket_versioning")).toMatchObject({
      versioning_configuration: { status: "Enabled" },
    });
    expect(template.only("aws_s3_bucket_ownership_controls")).toMatchObject({
      rule: { object_ownership: "BucketOwnerEnforced" },
    });
    expect(template.only("aws_s3_bucket_server_side_encryption_configuration")).toMatchObject({
      rule: [{ bucket_key_enabled: true, apply_server_side_encryption_by_default: { sse_algorithm: "aws:kms" } }],
    });
    expect(template.only("aws_s3_bucket_lifecycle_configuration")).toMatchObject({
      rule: [{ status: "Enabled", expiration: [{ days: 45 }] }],
    });
    const policy = template.only("aws_s3_bucket_policy").policy as string;
    expect(JSON.parse(policy).Statement.map(({ Sid }: { Sid: string }) => Sid)).toEqual([
      "DenyOldTls",
      "DenyOtherAccounts",
      "DenyWithoutTls",
      "LogDeliveryChecks",
      "LogDeliveryWrites",
    ]);
  });

  it("may be destroyed in dev and not elsewhere", () => {
    const fate = (profile: "dev" | "staging" | "prod") => {
      const bucket = synthNetwork({ profile }).only("aws_s3_bucket");
      return [bucket.force_destroy, (bucket.lifecycle as { prevent_destroy: boolean }).prevent_destroy];
    };
    expect(fate("dev")).toEqual([true, false]);
    expect(fate("staging")).toEqual([false, true]);
    expect(fate("prod")).toEqual([false, true]);
  });

  it("have no bucket where nothing goes to S3", () => {
    const template = synthNetwork({ settings: { flowLogs: { destination: "cloudwatch" }, resolverQueryLog: false } });
    expect(template.count("aws_s3_bucket")).toBe(0);
    expect(template.count("aws_route53_resolver_query_log_config")).toBe(0);
  });
});

describe("guards", () => {
  it("are off where they reach beyond the platform or need a newer provider", () => {
    const template = synthNetwork();
    expect(template.count("aws_vpc_block_public_access_options")).toBe(0);
    expect(template.count("aws_vpc_encryption_control")).toBe(0);
    expect(template.count("aws_route53_resolver_firewall_rule_group")).toBe(0);
  });

  it("monitor encryption where every accepted provider can", () => {
    expect(synthNetwork({ awsRange: NEW }).only("aws_vpc_encryption_control")).toMatchObject({ mode: "monitor" });
    expect(
      synthNetwork({ awsRange: NEW, settings: { encryptionControl: "off" } }).count("aws_vpc_encryption_control"),
    ).toBe(0);
  });

  it("block public access for the account, the public tier excepted first", () => {
    const template = synthNetwork({ settings: { blockPublicAccess: "bidirectional" } });
    expect(template.count("aws_vpc_block_public_access_exclusion")).toBe(2);
    expect(template.only("aws_vpc_block_public_access_options")).toMatchObject({
      internet_gateway_block_mode: "block-bidirectional",
      depends_on: [expect.stringContaining("exclusion"), expect.stringContaining("exclusion")],
    });
  });

  it("block domains, each once and written as Route 53 gives it back", () => {
    const template = synthNetwork({
      settings: { blockedDomains: ["*.evil.example.", "*.evil.example", "bad.example"] },
    });
    expect(template.only("aws_route53_resolver_firewall_domain_list").domains).toEqual([
      "*.evil.example.",
      "bad.example.",
    ]);
    expect(template.only("aws_route53_resolver_firewall_rule")).toMatchObject({
      action: "BLOCK",
      block_response: "NODATA",
    });
  });
});

describe("alarms", () => {
  it("watch every NAT gateway and interface endpoint, each under a name of its own", () => {
    let ids: readonly string[] = [];
    synthStack((stack) => {
      ids = createNetwork(stack, { settings: { endpoints: ["eksPrivate"], nat: "perAz" } }).alarms.map(({ id }) => id);
    });
    expect(ids).toEqual(
      expect.arrayContaining(["nat-port-allocation-eu-west-1a", "nat-drops-eu-west-1b", "endpoint-drops-ecr.api"]),
    );
    expect(ids).toHaveLength(2 * 2 + 13);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
