import { synthStack } from "@tandem/testing";
import { describe, expect, it } from "vitest";
import { createMember, HOME, PEER, synthMember } from "./fixture.ts";

const home = synthMember();
const peer = synthMember({ role: "peer" });

describe("MemberCluster", () => {
  it("joins by name, in isolated subnets, with the region's own key", () => {
    for (const [template, region] of [
      [home, HOME],
      [peer, PEER],
    ] as const) {
      expect(template.only("aws_rds_cluster")).toMatchObject({
        cluster_identifier: "tandem-test-registry",
        global_cluster_identifier: "tandem-test-registry",
        kms_key_id: expect.stringContaining(`:${region}:`),
        port: 6543,
      });
      expect(template.only("aws_db_subnet_group").subnet_ids).toEqual(["subnet-0a", "subnet-0b", "subnet-0c"]);
    }
  });

  it("has an administrator at home only: a member that joins takes over the origin's", () => {
    expect(home.only("aws_rds_cluster")).toMatchObject({
      master_username: "registry_admin",
      master_password_wo: expect.stringContaining("ephemeral.aws_secretsmanager_secret_version"),
      master_password_wo_version: 1,
    });
    const attributes = Object.keys(peer.only("aws_rds_cluster"));
    expect(attributes.filter((name) => name.startsWith("master_"))).toEqual([]);
    expect(peer.document).not.toHaveProperty("ephemeral");
  });

  it("differs at home and in a peer by administrator, region, key and windows alone: roles may be swapped", () => {
    const neutral = (template: typeof home) => {
      const text = JSON.stringify(template.only("aws_rds_cluster"));
      const { master_username, master_password_wo, master_password_wo_version, ...rest } = JSON.parse(
        text.replaceAll(HOME, "region").replaceAll(PEER, "region"),
      ) as Record<string, unknown>;
      return { ...rest, preferred_backup_window: "", preferred_maintenance_window: "" };
    };
    expect(neutral(peer)).toEqual(neutral(home));
  });

  it("leaves to AWS what a swap changes, and nothing else", () => {
    for (const template of [home, peer]) {
      expect(template.only("aws_rds_cluster").lifecycle).toEqual({
        prevent_destroy: false,
        ignore_changes: [
          "replication_source_identifier",
          "global_cluster_identifier",
          "engine_version",
          "master_username",
        ],
      });
      expect(template.only("aws_rds_cluster")).not.toHaveProperty("replication_source_identifier");
      expect(template.only("aws_rds_cluster")).not.toHaveProperty("database_name");
      expect(template.only("aws_rds_cluster_instance").lifecycle).toEqual({ prevent_destroy: false });
    }
  });

  it("has serverless instances, or instances of a class", () => {
    expect(home.only("aws_rds_cluster").serverlessv2_scaling_configuration).toEqual({
      min_capacity: 0.5,
      max_capacity: 4,
    });
    const fixed = synthMember({ settings: { capacity: { type: "provisioned", instanceClass: "db.r8g.large" } } });
    expect(fixed.only("aws_rds_cluster")).not.toHaveProperty("serverlessv2_scaling_configuration");
    expect(fixed.only("aws_rds_cluster_instance").instance_class).toBe("db.r8g.large");
  });

  it("pauses after five minutes unless it is told otherwise, where it may", () => {
    const pausing = (autoPauseSeconds?: number) =>
      synthMember({ settings: { capacity: { type: "serverless", minAcu: 0, maxAcu: 4, autoPauseSeconds } } }).only(
        "aws_rds_cluster",
      ).serverlessv2_scaling_configuration;
    expect(pausing()).toMatchObject({ seconds_until_auto_pause: 300 });
    expect(pausing(900)).toMatchObject({ seconds_until_auto_pause: 900 });
  });

  it("names instances by zone, so that one more moves none", () => {
    const one = synthMember().blocks("aws_rds_cluster_instance");
    const three = synthMember({ settings: { instances: 3 } }).blocks("aws_rds_cluster_instance");
    expect(three.map(({ block }) => [block.identifier, block.availability_zone, block.promotion_tier])).toEqual([
      ["tandem-test-registry-a", `${HOME}a`, 0],
      ["tandem-test-registry-b", `${HOME}b`, 1],
      ["tandem-test-registry-c", `${HOME}c`, 1],
    ]);
    expect(three[0]).toEqual(one[0]);
  });

  it("has data alone where it is a headless standby, and still a cluster that can be joined", () => {
    const headless = synthMember({ role: "peer", settings: { standby: "headless" } });
    expect(headless.count("aws_rds_cluster_instance")).toBe(0);
    expect(headless.count("aws_iam_role")).toBe(0);
    expect(headless.count("aws_rds_cluster")).toBe(1);
  });

  it("has parameter groups of the engine's major, made anew before a cluster moves to the next", () => {
    const next = synthMember({ settings: { engineVersion: "17.5" } });
    expect(next.only("aws_rds_cluster_parameter_group")).toMatchObject({
      name: "tandem-test-registry-17",
      family: "aurora-postgresql17",
      lifecycle: { create_before_destroy: true },
    });
    expect(next.only("aws_db_parameter_group").family).toBe("aurora-postgresql17");
  });

  it("takes parameters beside its own, in force after a restart", () => {
    const { parameter } = synthMember({
      settings: { parameters: { work_mem: "65536", log_min_duration_statement: "250" } },
    }).only("aws_rds_cluster_parameter_group");
    expect(parameter).toContainEqual({ name: "work_mem", value: "65536", apply_method: "pending-reboot" });
    expect(parameter).toContainEqual({ name: "log_min_duration_statement", value: "250", apply_method: "immediate" });
    expect(parameter).toHaveLength(7);
  });

  it("tells AWS Backup by its tags", () => {
    let tags: unknown;
    synthStack((stack) => {
      tags = createMember(stack, { tags: { "tandem:backup": "tandem-test-data" } }).cluster.tagsInput;
    });
    expect(tags).toEqual({ Name: "tandem-test-registry", "tandem:backup": "tandem-test-data" });
  });
});

describe("who may connect", () => {
  it("is the group of clients on the database's port, and the database connects to nobody", () => {
    expect(home.count("aws_security_group")).toBe(2);
    expect(home.only("aws_vpc_security_group_ingress_rule")).toMatchObject({
      from_port: 6543,
      to_port: 6543,
      security_group_id: expect.stringContaining("Access_Database"),
      referenced_security_group_id: expect.stringContaining("Access_Clients"),
    });
    expect(home.only("aws_vpc_security_group_egress_rule")).toMatchObject({
      security_group_id: expect.stringContaining("Access_Clients"),
      referenced_security_group_id: expect.stringContaining("Access_Database"),
    });
  });

  it("is never an address", () => {
    const template = synthMember({ settings: { proxy: true } });
    for (const type of ["aws_vpc_security_group_ingress_rule", "aws_vpc_security_group_egress_rule"]) {
      for (const { block } of template.blocks(type)) {
        expect(block).not.toHaveProperty("cidr_ipv4");
        expect(block).not.toHaveProperty("cidr_ipv6");
        expect(block.description).toEqual(expect.stringMatching(/\w/));
      }
    }
  });
});

describe("the proxy", () => {
  const template = synthMember({ settings: { proxy: true } });

  it("is not there unless it is asked for", () => {
    for (const type of ["aws_db_proxy", "aws_db_proxy_target", "data.aws_secretsmanager_secret"]) {
      expect(home.count(type)).toBe(0);
    }
  });

  it("takes clients with IAM over TLS only, and reads the region's own copy of the secret", () => {
    expect(template.only("aws_db_proxy")).toMatchObject({
      require_tls: true,
      auth: [{ auth_scheme: "SECRETS", iam_auth: "REQUIRED" }],
    });
    expect(template.only("data.aws_secretsmanager_secret").name).toBe("tandem/test/database");
    const policy = JSON.parse(template.at("aws_iam_role_policy", "Proxy/RolePolicy").policy as string);
    expect(policy.Statement).toMatchObject([
      {
        Action: "kms:Decrypt",
        Condition: { StringEquals: { "kms:ViaService": `secretsmanager.${HOME}.amazonaws.com` } },
      },
      { Action: "secretsmanager:GetSecretValue", Resource: expect.stringContaining("data.aws_secretsmanager_secret") },
    ]);
  });

  it("stands between clients and cluster, and waits for an instance", () => {
    expect(template.count("aws_security_group")).toBe(3);
    expect(
      template
        .blocks("aws_vpc_security_group_ingress_rule")
        .map(({ block }) => block.from_port)
        .sort(),
    ).toEqual([5432, 6543, 6543]);
    expect(template.only("aws_db_proxy_target").depends_on).toEqual([
      expect.stringContaining("aws_rds_cluster_instance"),
    ]);
  });
});

describe("taking the database away", () => {
  const fates = (deletionProtection?: boolean) => {
    const template = synthMember({ profile: "prod", settings: { deletionProtection } });
    const blocks = ["aws_rds_cluster", "aws_rds_cluster_instance"].flatMap((type) => template.blocks(type));
    return {
      refusedByTerraform: blocks.map(({ block }) => (block.lifecycle as { prevent_destroy: boolean }).prevent_destroy),
      refusedByAws: template.only("aws_rds_cluster").deletion_protection,
      snapshot: template.only("aws_rds_cluster").final_snapshot_identifier,
    };
  };

  it("is refused by Terraform and by AWS in prod", () => {
    expect(fates()).toEqual({
      refusedByTerraform: [true, true, true],
      refusedByAws: true,
      snapshot: "tandem-test-registry-final",
    });
  });

  it("takes two steps: the first releases cluster and instances and changes nothing else, the second destroys them", () => {
    expect(fates(false)).toEqual({
      refusedByTerraform: [false, false, false],
      refusedByAws: false,
      snapshot: "tandem-test-registry-final",
    });
    const without = (template: ReturnType<typeof synthMember>) =>
      JSON.stringify(template.document)
        .replaceAll('"prevent_destroy":true', '"prevent_destroy":false')
        .replace('"deletion_protection":true', '"deletion_protection":false');
    expect(without(synthMember({ profile: "prod" }))).toBe(
      without(synthMember({ profile: "prod", settings: { deletionProtection: false } })),
    );
  });

  it("is free in dev, and leaves nothing behind", () => {
    expect(home.only("aws_rds_cluster")).toMatchObject({
      deletion_protection: false,
      skip_final_snapshot: true,
      delete_automated_backups: true,
      apply_immediately: true,
    });
    expect(home.only("aws_rds_cluster")).not.toHaveProperty("final_snapshot_identifier");
  });
});
