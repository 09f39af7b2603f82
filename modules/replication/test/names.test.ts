import { nameOf } from "@tandem/core";
import { describe, expect, it } from "vitest";
import { replicationNames } from "../src/index.ts";

const usual = { platform: "tandem", environment: "dev" } as const;

describe("the names of replication", () => {
  it("tell role and region", () => {
    const names = replicationNames(usual);
    expect([names.role("eu-west-1"), names.batchRole("eu-west-1"), names.templateRole("eu-west-1")]).toEqual([
      "tandem-dev-replication-global-from-eu-west-1",
      "tandem-dev-replication-global-batch-eu-west-1",
      "tandem-dev-replication-global-images-eu-west-1",
    ]);
  });

  it("have room for the longest region", () => {
    expect(replicationNames(usual).templateRole("ap-southeast-2").length).toBeLessThanOrEqual(64);
  });

  it("begin repositories the way the naming table does", () => {
    expect(nameOf("ecrRepository", { ...usual, part: "serve" })).toBe("tandem/dev/serve");
  });
});
