import { resolve } from "node:path";
import type { ProblemsError } from "@tandem/core/problems";
import { loadPlatform } from "@tandem/environments";
import { describe, expect, it } from "vitest";
import { followingModule, serveWords } from "../../src/model/serve.ts";
import { modelsFolder } from "../../src/model/train.ts";

describe("tandem model serve", () => {
  it("serves from the folder that training writes to when none is named", () => {
    expect(serveWords({})).toEqual([`--model=${modelsFolder()}`]);
  });

  it("hands S3 addresses on as they are, and folders as absolute paths", () => {
    expect(serveWords({ model: "s3://models/prod" })).toEqual(["--model=s3://models/prod"]);
    expect(serveWords({ model: "here", cache: "there" })).toEqual([
      `--model=${resolve("here")}`,
      `--cache=${resolve("there")}`,
    ]);
  });

  it("keeps a zero, which is a free port and no drain", () => {
    const words = serveWords({ model: "s3://b", port: 0, drainSeconds: 0, logFeatures: true });
    expect(words).toEqual(["--model=s3://b", "--port=0", "--drain-seconds=0", "--log-features"]);
  });

  it("follows the registry of one region of an environment, with that region's own buckets", async () => {
    const { platform } = await loadPlatform("dev");
    const { words } = followingModule({ env: "dev", region: ["eu-central-1"], name: "churn", port: 0 }, platform);
    expect(words).toEqual([
      "--model=churn",
      "--registry-table=tandem-dev-registry",
      "--bucket=tandem-dev-models-111122223333-eu-central-1",
      "--monitoring-bucket=tandem-dev-artifacts-111122223333-eu-central-1",
      "--region=eu-central-1",
      "--port=0",
    ]);
    expect(followingModule({ env: "dev", name: "churn" }, platform).words).toContain("--region=eu-west-1");
  });

  it("refuses an environment without a model's name, and any region but one of it", async () => {
    const { platform } = await loadPlatform("dev");
    const codeOf = (more: object) => {
      try {
        followingModule({ env: "dev", ...more }, platform);
      } catch (error) {
        return (error as ProblemsError).problems[0]?.code;
      }
      return undefined;
    };
    expect(codeOf({})).toBe("TDM-CLI-004");
    expect(codeOf({ name: "churn", region: ["us-east-1"] })).toBe("TDM-CLI-003");
    expect(codeOf({ name: "churn", region: ["eu-west-1", "eu-central-1"] })).toBe("TDM-CLI-003");
  });
});
