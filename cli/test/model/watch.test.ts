import { loadPlatform } from "@tandem/environments";
import { expect, test } from "vitest";
import { watchWords } from "../../src/model/watch.ts";

test("watching looks at the platform's registry, and at alarms and functions of its names", async () => {
  const { platform } = await loadPlatform("dev");
  expect(watchWords({ env: "dev", region: ["eu-west-1"], format: "json" }, platform)).toEqual([
    "--table=tandem-dev-registry",
    "--region=eu-west-1",
    "--region=eu-central-1",
    "--in=eu-west-1",
    "--prefix=tandem-dev-",
    "--format=json",
  ]);
});
