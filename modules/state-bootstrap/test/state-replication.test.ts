import { synthStack } from "@tandem/testing";
import { describe, expect, it } from "vitest";
import { StateReplication } from "../src/index.ts";

const source = { bucket: "from", region: "eu-west-1", keyArn: "arn:aws:kms:eu-west-1:111122223333:key/a" } as const;
const target = { bucket: "to", region: "eu-central-1", keyArn: "arn:aws:kms:eu-central-1:111122223333:key/b" } as const;

describe("StateReplication", () => {
  let alarms: StateReplication["alarms"] = [];
  const template = synthStack((stack) => {
    alarms = new StateReplication(stack, "From", { source, target, roleName: "replicates" }).alarms;
  });
  const [rule] = template.only("aws_s3_bucket_replication_configuration").rule as readonly Record<string, object>[];

  it("copies encrypted objects under the other region's key, within 15 minutes and measured", () => {
    expect(rule).toMatchObject({
      status: "Enabled",
      source_selection_criteria: { sse_kms_encrypted_objects: { status: "Enabled" } },
      destination: {
        bucket: "arn:aws:s3:::to",
        encryption_configuration: { replica_kms_key_id: target.keyArn },
        replication_time: { status: "Enabled", time: { minutes: 15 } },
        metrics: { status: "Enabled", event_threshold: { minutes: 15 } },
      },
    });
  });

  it("begins when the role may copy", () => {
    expect(template.only("aws_s3_bucket_replication_configuration").depends_on).toEqual([
      expect.stringContaining("aws_iam_role_policy"),
    ]);
  });

  it("keeps in the copy what is deleted at the source", () => {
    expect(rule?.delete_marker_replication).toEqual({ status: "Disabled" });
  });

  it("has alarms on failures and lag of its own rule (S2)", () => {
    expect(alarms.map(({ metric }) => metric.name)).toEqual(["OperationsFailedReplication", "ReplicationLatency"]);
    for (const { metric } of alarms) {
      expect(metric.dimensions).toEqual({ SourceBucket: "from", DestinationBucket: "to", RuleId: rule?.id });
    }
  });
});
