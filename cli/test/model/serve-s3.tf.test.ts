import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { clearRequestCounts, requestCounts, setFaults } from "../../src/local/index.ts";
import { ownEmulator } from "../local/own-emulator.ts";
import { listeningAt, runScript, servingPython, WORKLOADS, writeTinyModel } from "./model-server.ts";

const REGION = "eu-central-1";
const MINUTE = 60_000;

/** Puts every file of a folder of models below s3://models/prod. */
const UPLOAD = `
import boto3, os, pathlib, sys
s3, root = boto3.client("s3"), pathlib.Path(sys.argv[1])
if "models" not in [bucket["Name"] for bucket in s3.list_buckets()["Buckets"]]:
    s3.create_bucket(Bucket="models", CreateBucketConfiguration={"LocationConstraint": os.environ["AWS_REGION"]})
for path in root.rglob("*"):
    if path.is_file():
        s3.put_object(Bucket="models", Key=f"prod/{path.relative_to(root).as_posix()}", Body=path.read_bytes())
`;

interface Ready {
  readonly ready: boolean;
  readonly digest: string;
  readonly fallback: boolean;
  readonly problems: readonly { readonly code: string }[];
}

interface Manifest {
  readonly version: string;
  readonly digest: string;
  readonly golden: { readonly inputs: readonly unknown[]; readonly outputs: readonly (readonly number[])[] };
}

describe("models served from S3 of the embedded AWS", () => {
  let python: string;
  let emulator: Awaited<ReturnType<typeof ownEmulator>>;
  let folder: string;
  let models: string;
  let first: Manifest;
  let second: Manifest;
  const servers: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    python = await servingPython();
    emulator = await ownEmulator();
    folder = mkdtempSync(join(tmpdir(), "tandem-s3-"));
    models = join(folder, "models");
    second = manifestIn(await writeTinyModel(models, 1));
    first = manifestIn(await writeTinyModel(models, 0));
    await upload();
  }, 10 * MINUTE);
  afterEach(async () => {
    await setFaults(emulator.endpoint, []);
    for (const end of servers.splice(0)) await end();
  });
  afterAll(async () => {
    await emulator.end();
    rmSync(folder, { recursive: true, force: true });
  });

  const environment = () => ({
    PYTHONPATH: join(WORKLOADS, "src"),
    PYTHONDONTWRITEBYTECODE: "1",
    AWS_ENDPOINT_URL_S3: emulator.endpoint,
    AWS_REGION: REGION,
    AWS_DEFAULT_REGION: REGION,
    AWS_ACCESS_KEY_ID: "test",
    AWS_SECRET_ACCESS_KEY: "test",
  });
  const upload = () => runScript(UPLOAD, [models], environment());
  const manifestIn = (model: string) => JSON.parse(readFileSync(join(model, "manifest.json"), "utf8")) as Manifest;

  /** A server of the bucket: how to ask it, and how to tell it of a release. */
  const serve = async (...options: readonly string[]) => {
    const words = ["--model=s3://models/prod", "--port=0", "--poll-seconds=0", ...options];
    const child = execa(python, ["-m", "tandem_model.serve", ...words], {
      env: environment(),
      buffer: false,
      reject: false,
    });
    servers.push(async () => {
      child.kill("SIGTERM");
      await child;
    });
    const address = await listeningAt(child);
    const ask = async (path: string, body?: unknown) =>
      await fetch(`${address}${path}`, body === undefined ? {} : { method: "POST", body: JSON.stringify(body) });
    return {
      ask,
      ready: async () => (await (await ask("/ready")).json()) as Ready,
      refresh: () => child.kill("SIGHUP"),
    };
  };

  /** The model answers as it did where it was made. */
  const expectGolden = async ({ ask }: Awaited<ReturnType<typeof serve>>, { golden }: Manifest) => {
    const answer = await ask("/predict", { instances: golden.inputs });
    expect(answer.status).toBe(200);
    const { predictions } = (await answer.json()) as { predictions: { probabilities: Record<string, number> }[] };
    const cells = predictions.flatMap(({ probabilities }) => Object.values(probabilities));
    for (const [index, expected] of golden.outputs.flat().entries()) expect(cells[index]).toBeCloseTo(expected, 4);
  };

  test("the released one is served, and nothing is asked of another region", async () => {
    await clearRequestCounts(emulator.endpoint);
    const server = await serve();
    expect(await server.ready()).toMatchObject({ ready: true, digest: first.digest, fallback: false, problems: [] });
    await expectGolden(server, first);
    const { regions, unsupported } = await requestCounts(emulator.endpoint);
    expect(Object.keys(regions)).toEqual([REGION]);
    expect(unsupported).toEqual([]);
  });

  test("another one is served by its digest", async () => {
    const server = await serve(`--digest=${second.digest}`);
    expect((await server.ready()).digest).toBe(second.digest);
    await expectGolden(server, second);
  });

  test("a damaged one never answers: the last good one does, in the running server and in the next", async () => {
    const cache = `--cache=${join(folder, "cache")}`;
    const running = await serve(cache);
    const damaged = await writeTinyModel(models, 2);
    const whole = readFileSync(join(damaged, "model.onnx"));
    writeFileSync(join(damaged, "model.onnx"), whole.subarray(0, -10));
    await upload();
    running.refresh();
    await vi.waitFor(async () => expect(codes(await running.ready())).toEqual(["TDM-MDL-033"]), MINUTE);
    expect(await running.ready()).toMatchObject({ ready: true, digest: first.digest, fallback: false });
    await expectGolden(running, first);

    const next = await serve(cache);
    expect(await next.ready()).toMatchObject({ ready: true, digest: first.digest, fallback: true });
    await expectGolden(next, first);

    writeFileSync(join(damaged, "model.onnx"), whole);
    await upload();
    for (const server of [running, next]) {
      server.refresh();
      await vi.waitFor(async () => expect((await server.ready()).digest).toBe(manifestIn(damaged).digest), MINUTE);
      expect(await server.ready()).toMatchObject({ ready: true, fallback: false, problems: [] });
    }
  });

  test("a bucket that fails takes no model from a running server, and a new one falls back", async () => {
    const cache = `--cache=${join(folder, "cache-of-failing")}`;
    const running = await serve(cache);
    const { digest } = await running.ready();
    await setFaults(emulator.endpoint, [{ kind: "failing", service: "s3", region: REGION }]);
    running.refresh();
    await vi.waitFor(async () => expect(codes(await running.ready())).toEqual(["TDM-MDL-060"]), MINUTE);
    expect(await running.ready()).toMatchObject({ ready: true, digest, fallback: false });
    const next = await serve(cache, "--name=tiny");
    expect(await next.ready()).toMatchObject({ ready: true, digest, fallback: true });
  });
});

const codes = ({ problems }: Ready) => problems.map(({ code }) => code);
