import { describe, expect, it } from "vitest";
import { auroraControls } from "../src/controls.ts";
import { type DatabaseInput, databaseFindings, resolveDatabase } from "../src/settings/index.ts";
import { HOME, PEER, synthGlobal, synthMember } from "./fixture.ts";

const prod = synthMember({ profile: "prod", settings: { proxy: true } });
const peer = synthMember({ profile: "prod", role: "peer" });
const globalProd = synthGlobal({}, "prod");
const all = [
  ["dev", synthMember()],
  ["prod", prod],
  ["prod peer", peer],
] as const;

const findings = (input: DatabaseInput, profile: "dev" | "staging" | "prod" = "prod") =>
  databaseFindings(resolveDatabase(input, profile, [HOME, PEER]), profile).map(({ control, at }) => `${control} ${at}`);

describe.each(all)("controls of the %s database", (_name, template) => {
  const cluster = template.only("aws_rds_cluster");
  const instances = template.blocks("aws_rds_cluster_instance").map(({ block }) => block);
  const parameters = template.only("aws_rds_cluster_parameter_group").parameter as readonly Record<string, string>[];

  it("D11: storage is encrypted with the key that is given", () => {
    expect(cluster).toMatchObject({ storage_encrypted: true, kms_key_id: expect.stringContaining("key/database") });
  });

  it("D13: no instance is public, and the subnets are those that are given", () => {
    expect(instances.map(({ publicly_accessible }) => publicly_accessible)).toEqual(instances.map(() => false));
    expect(cluster.db_subnet_group_name).toContain("aws_db_subnet_group");
  });

  it("D14: IAM authentication is on", () => {
    expect(cluster.iam_database_authentication_enabled).toBe(true);
  });

  it("D16: the PostgreSQL log goes to a group with key and retention that is there first", () => {
    expect(cluster.enabled_cloudwatch_logs_exports).toEqual(["postgresql"]);
    expect(template.only("aws_cloudwatch_log_group")).toMatchObject({
      name: "/aws/rds/cluster/tandem-test-registry/postgresql",
      kms_key_id: expect.stringContaining("key/logs"),
      retention_in_days: expect.any(Number),
    });
    expect(cluster.depends_on).toEqual([expect.stringContaining("aws_cloudwatch_log_group")]);
  });

  it("D17: the cluster's parameters force TLS and log changes of the schema", () => {
    expect(cluster.db_cluster_parameter_group_name).toContain("aws_rds_cluster_parameter_group");
    expect(parameters).toContainEqual({ name: "rds.force_ssl", value: "1", apply_method: "immediate" });
    expect(parameters).toContainEqual({ name: "log_statement", value: "ddl", apply_method: "immediate" });
  });

  it("D18: every instance has enhanced monitoring with a role that no other account can borrow", () => {
    for (const instance of instances) {
      expect(instance).toMatchObject({
        monitoring_interval: 60,
        monitoring_role_arn: expect.stringContaining("aws_iam_role"),
      });
    }
    const trust = JSON.parse(template.at("aws_iam_role", "Monitoring/Resource").assume_role_policy as string);
    expect(trust.Statement[0].Condition.StringEquals).toEqual({ "aws:SourceAccount": "111122223333" });
  });

  it("D19: Performance Insights is on with the database's key", () => {
    const insights = {
      performance_insights_enabled: true,
      performance_insights_kms_key_id: expect.stringContaining("key/database"),
    };
    for (const instance of instances) expect(instance).toMatchObject(insights);
    if (cluster.performance_insights_enabled !== undefined) expect(cluster).toMatchObject(insights);
  });

  it("D20: minor upgrades are on, in a window of the platform's choice", () => {
    for (const instance of instances) {
      expect(instance).toMatchObject({
        auto_minor_version_upgrade: true,
        preferred_maintenance_window: cluster.preferred_maintenance_window,
      });
    }
    expect(cluster.preferred_maintenance_window).toMatch(/^[a-z]{3}:\d\d:\d\d-/);
  });

  it("D21: tags are copied to snapshots", () => {
    for (const block of [cluster, ...instances]) expect(block.copy_tags_to_snapshot).toBe(true);
  });

  it("D22: no password stands in the JSON, and none can reach the state", () => {
    expect(cluster).not.toHaveProperty("master_password");
    expect(cluster).not.toHaveProperty("manage_master_user_password");
    const passwords = template.document.ephemeral?.aws_secretsmanager_secret_version ?? {};
    expect(JSON.stringify(passwords)).not.toMatch(/secret_string/);
  });

  it("D25: neither port nor administrator is the default", () => {
    expect(cluster.port).not.toBe(5432);
    expect(cluster.master_username).not.toBe("postgres");
  });
});

describe("controls of production", () => {
  it("D12: AWS refuses to delete global cluster and clusters, and a finding says where it would not", () => {
    expect(globalProd.only("aws_rds_global_cluster")).toMatchObject({
      deletion_protection: true,
      lifecycle: { prevent_destroy: true },
    });
    for (const template of [prod, peer]) {
      expect(template.only("aws_rds_cluster")).toMatchObject({
        deletion_protection: true,
        lifecycle: { prevent_destroy: true },
      });
    }
    expect(findings({ deletionProtection: false })).toEqual(["D12 database.deletionProtection"]);
    expect(findings({ deletionProtection: false }, "dev")).toEqual([]);
  });

  it("D15: backups are kept 14 days at the least, 7 elsewhere", () => {
    expect(prod.only("aws_rds_cluster").backup_retention_period).toBeGreaterThanOrEqual(14);
    expect(findings({ backupRetentionDays: 13 })).toEqual(["D15 database.backupRetentionDays"]);
    expect(findings({ backupRetentionDays: 7 }, "dev")).toEqual([]);
    expect(findings({ backupRetentionDays: 6 }, "dev")).toEqual(["D15 database.backupRetentionDays"]);
  });

  it("D17, D18, D25: settings that weaken them are found in every profile", () => {
    const weak: DatabaseInput = {
      parameters: { "rds.force_ssl": "0", log_statement: "ddl" },
      monitoringSeconds: 0,
      port: 5432,
      adminName: "postgres",
    };
    for (const profile of ["dev", "prod"] as const) {
      expect(findings(weak, profile)).toEqual([
        "D18 database.monitoringSeconds",
        'D17 database.parameters["rds.force_ssl"]',
        "D25 database.port",
        "D25 database.adminName",
      ]);
    }
  });

  it("D23: a named snapshot is taken before a cluster goes", () => {
    expect(prod.only("aws_rds_cluster")).toMatchObject({
      skip_final_snapshot: false,
      final_snapshot_identifier: "tandem-test-registry-final",
    });
    expect(findings({ finalSnapshot: false })).toEqual(["D23 database.finalSnapshot"]);
  });

  it("D24: two instances in two zones in every region, each in tier 0 or 1", () => {
    for (const template of [prod, peer]) {
      const instances = template.blocks("aws_rds_cluster_instance").map(({ block }) => block);
      expect(new Set(instances.map(({ availability_zone }) => availability_zone)).size).toBe(2);
      expect(instances.map(({ promotion_tier }) => promotion_tier)).toEqual([0, 1]);
    }
    expect(findings({ instances: 1 })).toEqual(["D24 database.instances"]);
    expect(findings({ standby: "minimal" })).toEqual(["D24 database.standby"]);
    expect(findings({ standby: "headless" }, "staging")).toEqual([]);
  });

  it("leave nothing to waive with the defaults of any profile", () => {
    for (const profile of ["dev", "staging", "prod"] as const) expect(findings({}, profile)).toEqual([]);
  });

  it("are D11 to D25, the backups of D15 being the data layer's", () => {
    const ids = Array.from({ length: 15 }, (_, index) => `D${index + 11}`).filter((id) => id !== "D15");
    expect(Object.keys(auroraControls)).toEqual(ids);
  });
});
