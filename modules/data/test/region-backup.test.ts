import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { copyRegionOf } from "../src/backup/copy-region.ts";
import { backupRules, vaultRetention } from "../src/backup/rules.ts";
import { synthRegion } from "./fixture.ts";

describe("RegionBackup", () => {
  const dev = synthRegion();
  const prod = synthRegion({ profile: "prod" });

  it("locks the vault in governance mode: a lock that nobody can lift is never asked for", () => {
    for (const template of [dev, prod]) {
      expect(template.only("aws_backup_vault_lock_configuration")).not.toHaveProperty("changeable_for_days");
    }
    expect(prod.only("aws_backup_vault_lock_configuration")).toMatchObject({
      min_retention_days: 35,
      max_retention_days: 365,
    });
  });

  it("keeps recovery points under a key of their own", () => {
    expect(dev.only("aws_backup_vault").kms_key_arn).toMatch(/aws_kms_key\.Keys_backup_/);
  });

  it("denies deleting recovery points, and other accounts", () => {
    const policy = JSON.parse(dev.only("aws_backup_vault_policy").policy as string) as {
      readonly Statement: readonly { readonly Sid: string; readonly Effect: string }[];
    };
    expect(policy.Statement.map(({ Sid, Effect }) => [Sid, Effect])).toEqual([
      ["DenyDeletingRecoveryPoints", "Deny"],
      ["DenyOtherAccounts", "Deny"],
    ]);
  });

  it("copies to the other region's vault where the profile says so, and nowhere else", () => {
    expect(JSON.stringify(prod.only("aws_backup_plan").rule)).toContain("backup-vault:tandem-test-data");
    expect(JSON.stringify(dev.only("aws_backup_plan").rule)).not.toContain("copy_action");
  });

  it("restores a recovery point of each kind every week in production", () => {
    expect(prod.only("aws_backup_restore_testing_plan").name).toBe("tandem_test_data");
    expect(
      prod.blocks("aws_backup_restore_testing_selection").map(({ block }) => block.protected_resource_type),
    ).toEqual(["Aurora", "DynamoDB", "S3"]);
    expect(dev.count("aws_backup_restore_testing_plan")).toBe(0);
  });

  it("acts in a role that AWS Backup assumes for this account only", () => {
    const { assume_role_policy } = dev.at("aws_iam_role", "Backup/Role/Resource");
    expect(assume_role_policy).toContain('"aws:SourceAccount":"111122223333"');
    expect(dev.blocks("aws_iam_role_policy_attachment").map(({ block }) => block.policy_arn)).not.toContain(
      "arn:aws:iam::aws:policy/AdministratorAccess",
    );
  });
});

describe("vaultRetention", () => {
  it("admits every rule of the plan, and no less or more than them", () => {
    const settings = fc.record({
      dailyDays: fc.integer({ min: 1, max: 3650 }),
      weeklyDays: fc.integer({ min: 0, max: 3650 }),
      copy: fc.boolean(),
      restoreTest: fc.boolean(),
    });
    fc.assert(
      fc.property(settings, (each) => {
        const { minDays, maxDays } = vaultRetention(each);
        const days = backupRules(each).map((rule) => rule.days);
        expect(days).toContain(minDays);
        expect(days).toContain(maxDays);
        for (const day of days) expect(day >= minDays && day <= maxDays).toBe(true);
      }),
    );
  });
});

describe("copyRegionOf", () => {
  const two = { home: "eu-west-1", peers: ["eu-central-1"] } as const;
  const three = { home: "eu-west-1", peers: ["eu-central-1", "eu-north-1"] } as const;

  it("is never the region itself, and stays when a peer is added", () => {
    expect(copyRegionOf("eu-west-1", two)).toBe("eu-central-1");
    expect(copyRegionOf("eu-central-1", two)).toBe("eu-west-1");
    for (const region of ["eu-west-1", "eu-central-1"] as const) {
      expect(copyRegionOf(region, three)).toBe(copyRegionOf(region, two));
    }
    expect(copyRegionOf("eu-north-1", three)).toBe("eu-west-1");
  });
});
