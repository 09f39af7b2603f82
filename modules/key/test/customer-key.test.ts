import { synthStack } from "@tandem/testing";
import { describe, expect, it } from "vitest";
import { backupEncrypts, CustomerKey, cloudWatchLogsEncrypts, inventoryEncrypts, keyPolicy } from "../src/index.ts";

const PLACE = { account: "111122223333", region: "eu-west-1" } as const;

function synthKey(destroyable = false) {
  return synthStack((stack) => {
    new CustomerKey(stack, "Key", { ...PLACE, alias: "alias/tandem/test/data", description: "Data", destroyable });
  });
}

interface Written {
  readonly Sid: string;
  readonly Principal: unknown;
  readonly Condition?: unknown;
}

function statementsOf(policy: string): Readonly<Record<string, Written>> {
  const { Statement } = JSON.parse(policy) as { readonly Statement: Written | readonly Written[] };
  return Object.fromEntries([Statement].flat().map((each) => [each.Sid, each]));
}

describe("CustomerKey", () => {
  it("S4: rotates, is gone only after 30 days, and has a written policy", () => {
    const key = synthKey().only("aws_kms_key");
    expect(key).toMatchObject({ enable_key_rotation: true, deletion_window_in_days: 30 });
    expect(Object.keys(statementsOf(key.policy as string))).toEqual(["AccountAdministersThroughIam"]);
  });

  it("is found by its alias, which is its Name tag too", () => {
    const template = synthKey();
    expect(template.only("aws_kms_alias").name).toBe("alias/tandem/test/data");
    expect(template.only("aws_kms_key").tags).toEqual({ Name: "tandem/test/data" });
  });

  it("is kept unless it is said to be destroyable", () => {
    expect(synthKey(false).only("aws_kms_key").lifecycle).toEqual({ prevent_destroy: true });
    expect(synthKey(true).only("aws_kms_key").lifecycle).toEqual({ prevent_destroy: false });
  });

  it("lies where its provider configuration says", () => {
    const template = synthStack((stack) => {
      const provider = stack.node.findChild("aws") as ConstructorParameters<typeof CustomerKey>[2]["provider"];
      new CustomerKey(stack, "Key", { ...PLACE, alias: "alias/x", description: "x", destroyable: true, provider });
    });
    expect(template.only("aws_kms_key").provider).toBe("aws");
    expect(template.only("aws_kms_alias").provider).toBe("aws");
  });
});

describe("keyPolicy", () => {
  it("names the account in the partition of the region", () => {
    const { AccountAdministersThroughIam } = statementsOf(keyPolicy({ ...PLACE, region: "cn-north-1" }));
    expect(AccountAdministersThroughIam?.Principal).toEqual({ AWS: "arn:aws-cn:iam::111122223333:root" });
  });

  it("lets a service use the key for this account only", () => {
    const services = [cloudWatchLogsEncrypts(PLACE), inventoryEncrypts(PLACE), backupEncrypts(PLACE)];
    const { AccountAdministersThroughIam: _, ...others } = statementsOf(keyPolicy({ ...PLACE, services }));
    expect(Object.keys(others)).toEqual(["BackupEncrypts", "CloudWatchLogsEncrypts", "InventoryEncrypts"]);
    for (const { Condition } of Object.values(others)) expect(JSON.stringify(Condition)).toContain(PLACE.account);
  });
});
