import { describe, expect, it } from "vitest";
import { replicationRule } from "../../src/index.ts";

const target = { bucket: "to", region: "eu-central-1", keyArn: "arn:aws:kms:eu-central-1:1:key/b" } as const;
const plain = {
  id: "to-eu-central-1",
  priority: 3,
  target,
  prefix: "",
  deleteMarkers: false,
  timeControl: false,
  replicaModifications: false,
};

describe("a replication rule", () => {
  it("copies objects under KMS under the target's key, measured, and states what becomes of delete markers", () => {
    expect(replicationRule(plain)).toEqual({
      id: "to-eu-central-1",
      status: "Enabled",
      priority: 3,
      filter: { prefix: "" },
      deleteMarkerReplication: { status: "Disabled" },
      sourceSelectionCriteria: { sseKmsEncryptedObjects: { status: "Enabled" } },
      destination: {
        bucket: "arn:aws:s3:::to",
        storageClass: "STANDARD",
        encryptionConfiguration: { replicaKmsKeyId: target.keyArn },
        metrics: { status: "Enabled" },
      },
    });
  });

  it("copies below a prefix, deletes along, keeps to 15 minutes and takes back changes of replicas where it is told", () => {
    const rule = { ...plain, prefix: "a/", deleteMarkers: true, timeControl: true, replicaModifications: true };
    expect(replicationRule(rule)).toMatchObject({
      filter: { prefix: "a/" },
      deleteMarkerReplication: { status: "Enabled" },
      sourceSelectionCriteria: { replicaModifications: { status: "Enabled" } },
      destination: {
        replicationTime: { status: "Enabled", time: { minutes: 15 } },
        metrics: { status: "Enabled", eventThreshold: { minutes: 15 } },
      },
    });
  });
});
