import { dataNames } from "@tandem/data";
import { loadPlatform } from "@tandem/environments";
import type { Platform } from "@tandem/platform";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildFunctions } from "../../src/functions/build.ts";
import { publishFunctions } from "../../src/functions/publish.ts";
import { workFolder } from "../../src/work-folder.ts";
import { makeBucket } from "../call-aws.ts";
import { ownEmulator } from "../local/own-emulator.ts";
import { getObject } from "../two-regions.ts";

const REGION = "eu-west-1";

describe("the code of functions on the embedded AWS", () => {
  let emulator: Awaited<ReturnType<typeof ownEmulator>>;
  let platform: Platform;
  let fingerprint: string;

  beforeAll(async () => {
    emulator = await ownEmulator();
    const loaded = await loadPlatform("local");
    platform = { ...loaded.platform, emulator: { endpoint: emulator.endpoint } };
    ({ fingerprint } = await buildFunctions("here", workFolder()));
  }, 1_800_000);
  afterAll(async () => await emulator.end());

  const keyOf = (print: string) => `functions/${print}-x86_64.zip`;
  const publish = (print: string) => {
    const document = { resource: { aws_lambda_function: { Validate: { s3_key: keyOf(print) } } } };
    return publishFunctions({ env: "local", platform }, { id: "events", place: REGION, document }, workFolder());
  };

  test("is uploaded once, and not before layer data has made its bucket", async () => {
    const { name, environment, account } = platform;
    const bucket = dataNames({ platform: name, environment, account, region: REGION }).buckets.artifacts;
    const problems = [{ code: "TDM-ROL-007", hint: expect.stringContaining(`--layer data --region ${REGION}`) }];
    await expect(publish(fingerprint)).rejects.toMatchObject({ exitCode: 1, problems });
    await makeBucket(emulator.endpoint, bucket, REGION);
    const written = { region: REGION, bucket, key: keyOf(fingerprint) };
    expect(await publish(fingerprint)).toEqual([{ ...written, written: true }]);
    expect(await publish(fingerprint)).toEqual([{ ...written, written: false }]);
    const { endpoint } = emulator;
    // A zip begins with its maker's initials.
    expect((await getObject({ endpoint, region: REGION, bucket, key: keyOf(fingerprint) }))?.body.slice(0, 2)).toBe(
      "PK",
    );
  });

  test("is not uploaded under a key that was made from other sources", async () => {
    await expect(publish("0".repeat(32))).rejects.toMatchObject({ problems: [{ code: "TDM-ROL-010" }] });
  });
});
