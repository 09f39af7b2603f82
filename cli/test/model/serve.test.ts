import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { serveWords } from "../../src/model/serve.ts";
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
});
