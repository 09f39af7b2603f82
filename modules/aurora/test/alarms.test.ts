import { synthStack } from "@tandem/testing";
import { describe, expect, it } from "vitest";
import { databaseAlarms, mostConnections } from "../src/index.ts";
import { createMember } from "./fixture.ts";

const serverless = { type: "serverless", minAcu: 0.5, maxAcu: 4 } as const;
const provisioned = { type: "provisioned", instanceClass: "db.r7g.large" } as const;
const alarmsOf = (capacity: typeof serverless | typeof provisioned) =>
  databaseAlarms({ clusterIdentifier: "tandem-test-registry", capacity });

describe("alarms of the database", () => {
  it("are the same in each region, so that they fit whichever holds the writer", () => {
    const packs = (["home", "peer"] as const).map((role) => {
      let alarms: unknown;
      synthStack((stack) => {
        alarms = createMember(stack, { role }).alarms;
      });
      return alarms;
    });
    expect(packs[0]).toEqual(packs[1]);
  });

  it("do not ring for metrics that the writer's region does not report", () => {
    const alarms = alarmsOf(provisioned);
    expect(alarms.map(({ metric }) => metric.name)).toEqual(
      expect.arrayContaining(["AuroraGlobalDBReplicationLag", "AuroraGlobalDBRPOLag", "AuroraReplicaLagMaximum"]),
    );
    expect(new Set(alarms.map(({ treatMissingData }) => treatMissingData))).toEqual(new Set(["notBreaching"]));
  });

  it("watch capacity where it is elastic", () => {
    const ids = (capacity: typeof serverless | typeof provisioned) => alarmsOf(capacity).map(({ id }) => id);
    expect(ids(serverless)).toContain("database-acu");
    expect(ids(provisioned)).not.toContain("database-acu");
    expect(new Set(ids(serverless)).size).toBe(ids(serverless).length);
  });

  it("take thresholds of memory and connections from the size of an instance", () => {
    expect(mostConnections(provisioned)).toBe(1802);
    expect(mostConnections({ type: "provisioned", instanceClass: "db.r7g.16xlarge" })).toBe(5000);
    const memory = alarmsOf(serverless).find(({ id }) => id === "database-memory");
    expect(memory).toMatchObject({ comparison: "LessThanThreshold", threshold: Math.floor(0.8 * 1024 ** 3) });
  });
});
