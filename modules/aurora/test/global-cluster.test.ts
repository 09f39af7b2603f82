import { describe, expect, it } from "vitest";
import { synthGlobal } from "./fixture.ts";

describe("GlobalCluster", () => {
  it("is encrypted PostgreSQL of the chosen version, without a database name that a swap would take away", () => {
    const cluster = synthGlobal({ engineVersion: "17.5" }).only("aws_rds_global_cluster");
    expect(cluster).toMatchObject({
      global_cluster_identifier: "tandem-test-registry",
      engine: "aurora-postgresql",
      engine_version: "17.5",
      storage_encrypted: true,
    });
    expect(cluster).not.toHaveProperty("database_name");
    expect(cluster).not.toHaveProperty("source_db_cluster_identifier");
  });

  it("says nothing of which region writes, so that nothing has to be ignored", () => {
    expect(synthGlobal().only("aws_rds_global_cluster").lifecycle).toEqual({ prevent_destroy: false });
  });
});
