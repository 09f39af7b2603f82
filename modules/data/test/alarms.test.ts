import { describe, expect, it } from "vitest";
import { dataAlarms } from "../src/index.ts";
import { NAMES, PEER, synthRegion } from "./fixture.ts";

describe("dataAlarms", () => {
  const alarms = dataAlarms({
    buckets: NAMES.buckets,
    backupVault: NAMES.backupVault,
    registryTable: NAMES.registryTable,
    peers: [PEER],
  });

  it("have ids of their own, and say what to do", () => {
    expect(new Set(alarms.map(({ id }) => id)).size).toBe(alarms.length);
    for (const { description } of alarms) expect(description).toMatch(/\. .+\.$/);
  });

  it("watch the request metrics that the buckets have", () => {
    const watched = alarms.filter(({ metric }) => metric.namespace === "AWS/S3").map(({ metric }) => metric.dimensions);
    const counted = synthRegion().blocks("aws_s3_bucket_metric");
    expect(counted).not.toEqual([]);
    for (const { block, path } of counted) {
      const bucket = NAMES.buckets[path.split("/").at(-2) as keyof typeof NAMES.buckets];
      expect(watched).toContainEqual({ BucketName: bucket, FilterId: block.name });
    }
    expect(watched).toHaveLength(2 * counted.length);
  });

  it("watch backups, throttles, and the registry's way to each other region", () => {
    expect(alarms.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        "backup-failed",
        "backup-copy-failed",
        "registry-throttles-writes",
        `registry-lag-${PEER}`,
      ]),
    );
  });
});
