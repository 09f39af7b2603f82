import { inspectStack, synthStack } from "@tandem/testing";
import type { TerraformProvider } from "cdktf";
import { describe, expect, it } from "vitest";
import { ReleaseRegistry } from "../src/index.ts";
import { HOME, PEER, synthShared } from "./fixture.ts";

describe("ReleaseRegistry", () => {
  const template = synthShared();

  it("has a replica of its own in each peer, which the table leaves alone", () => {
    const table = template.only("aws_dynamodb_table");
    expect(table).not.toHaveProperty("replica");
    expect(table.lifecycle).toMatchObject({ ignore_changes: ["replica"] });
    expect(template.only("aws_dynamodb_table_replica")).toMatchObject({
      global_table_arn: expect.stringMatching(/^\$\{aws_dynamodb_table\.Registry_Table_\w+\.arn\}$/),
      provider: "aws",
    });
  });

  it("has a stream of both images, without which DynamoDB replicates nothing", () => {
    expect(template.only("aws_dynamodb_table")).toMatchObject({
      stream_enabled: true,
      stream_view_type: "NEW_AND_OLD_IMAGES",
    });
  });

  it("can be restored to any second of its last weeks, in each region", () => {
    expect(template.only("aws_dynamodb_table").point_in_time_recovery).toEqual({ enabled: true });
    expect(template.only("aws_dynamodb_table_replica").point_in_time_recovery).toBe(true);
  });

  it("TDM-DAT-040: refuses a replica under a key of another region", () => {
    const key = `arn:aws:kms:${HOME}:111122223333:key/0a1b2c3d-4e5f-6789-abcd-ef0123456789`;
    const build = (peerKey: string) =>
      inspectStack((stack) => {
        const provider = stack.node.findChild("aws") as TerraformProvider;
        new ReleaseRegistry(stack, "Registry", {
          name: "releases",
          home: { region: HOME, keyArn: key },
          peers: [{ region: PEER, keyArn: peerKey, provider }],
          destroyable: true,
          tags: {},
        });
      }).problems.map(({ code, got }) => [code, got]);
    expect(build(key)).toEqual([["TDM-DAT-040", JSON.stringify(key)]]);
    expect(build(key.replace(HOME, PEER))).toEqual([]);
  });
});

describe("a platform of three regions", () => {
  it("has a replica in each peer, addressed by region", () => {
    const three = synthStack((stack) => {
      const provider = stack.node.findChild("aws") as TerraformProvider;
      const keyIn = (region: string) => `arn:aws:kms:${region}:111122223333:key/1`;
      new ReleaseRegistry(stack, "Registry", {
        name: "releases",
        home: { region: HOME, keyArn: keyIn(HOME) },
        peers: ([PEER, "eu-north-1"] as const).map((region) => ({ region, keyArn: keyIn(region), provider })),
        destroyable: true,
        tags: {},
      });
    });
    expect(three.blocks("aws_dynamodb_table_replica").map(({ path }) => path.split("/").at(-1))).toEqual([
      "Replica-eu-central-1",
      "Replica-eu-north-1",
    ]);
  });
});
