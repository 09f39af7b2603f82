import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { repositoryRoot } from "@tandem/core";
import { dataNames } from "@tandem/data";
import { loadPlatform } from "@tandem/environments";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { preparePython } from "../../src/local/index.ts";
import { workFolder } from "../../src/work-folder.ts";
import { ownEmulator } from "../local/own-emulator.ts";
import { runTandem } from "../run-tandem.ts";

const workloads = join(repositoryRoot(), "workloads");

describe("the release registry on the embedded AWS", () => {
  let emulator: Awaited<ReturnType<typeof ownEmulator>>;
  let scratch: string;
  let env: Record<string, string>;

  beforeAll(async () => {
    scratch = mkdtempSync(join(tmpdir(), "tandem-registry-"));
    emulator = await ownEmulator();
    for (const packages of ["modelDevelopment", "modelMlflow", "modelServing"] as const) {
      await preparePython({ packages, work: workFolder(), say: () => {} });
    }
    const { platform } = await loadPlatform("local");
    const { name, environment, account, regions } = platform;
    const names = regions.map((region) => dataNames({ platform: name, environment, account, region }));
    env = {
      AWS_ACCESS_KEY_ID: "emulator",
      AWS_SECRET_ACCESS_KEY: "emulator",
      PYTHONDONTWRITEBYTECODE: "1",
      PYTHONPATH: [join(workloads, "src"), join(workloads, "tests")].join(delimiter),
      TANDEM_EMULATOR_ENDPOINT: emulator.endpoint,
      TANDEM_TEST_REGISTRY: emulator.endpoint,
      TANDEM_TEST_REGISTRY_TABLE: names[0]?.registryTable ?? "",
      TANDEM_TEST_REGISTRY_BUCKETS: names.map(({ buckets }) => buckets.models).join(","),
    };
    await python("modelDevelopment", "-m", "registry.cloud");
  }, 1_800_000);
  afterAll(async () => {
    await emulator.end();
    rmSync(scratch, { recursive: true, force: true });
  });

  const python = async (packages: "modelDevelopment" | "modelMlflow", ...words: readonly string[]) => {
    const interpreter = await preparePython({ packages, work: workFolder(), say: () => {} });
    return await execa(interpreter, words, { cwd: workloads, env, all: true, reject: false, stdin: "ignore" });
  };

  it("keeps every promise of the memory store, and takes releases from folder to region", async () => {
    const files = ["stores", "flow", "bad_releases"].map((name) => `tests/registry/test_${name}.py`);
    const { exitCode, all } = await python("modelDevelopment", "-m", "pytest", ...files);
    expect(exitCode, all).toBe(0);
  });

  it("is written to by the functions of each region, whatever arrives", async () => {
    const files = [
      "validate_release",
      "reconcile_release",
      "rollback_release",
      "drift_monitor",
      "rotate_secret",
      "serve_model",
    ];
    const paths = files.map((name) => `tests/functions/test_${name}.py`);
    const { exitCode, all } = await python("modelDevelopment", "-m", "pytest", ...paths);
    expect(exitCode, all).toBe(0);
  }, 1_800_000);

  it("has it followed by servers in each region, which lose no request", async () => {
    const { exitCode, all } = await python("modelDevelopment", "-m", "pytest", "tests/serve/test_following.py");
    expect(exitCode, all).toBe(0);
  }, 1_800_000);

  it("holds one release of each request to train, whoever trains and is ended in the middle of it", async () => {
    const { exitCode, all } = await python("modelDevelopment", "-m", "pytest", "tests/train/test_trainer.py");
    expect(exitCode, all).toBe(0);
  }, 1_800_000);

  it("takes in an ONNX model from an MLflow file store, and is told by the command line what it holds", async () => {
    const logged = await python("modelMlflow", "tests/registry/log_to_mlflow.py", scratch);
    expect(logged).toMatchObject({ exitCode: 0 });
    const [uri = "", spoilt = ""] = logged.stdout.split("\n");
    const mlflow = { ...env, MLFLOW_TRACKING_URI: `file://${join(scratch, "runs")}`, MLFLOW_ALLOW_FILE_STORE: "true" };
    const tandem = (...words: readonly string[]) =>
      runTandem(["model", ...words, "--env", "local", "--format", "json"], mlflow);

    const released = await tandem("release", "--from-mlflow", uri, "--name", "from-mlflow");
    expect(released).toMatchObject({ exitCode: 0 });
    expect(JSON.parse(released.stdout)).toMatchObject({ model: "from-mlflow", stage: "candidate", why: uri });
    const validated = await tandem("validate", "from-mlflow", "--region", "eu-west-1");
    expect(validated).toMatchObject({ exitCode: 0 });
    expect(JSON.parse(validated.stdout).regions).toMatchObject([{ region: "eu-west-1", valid: true }]);

    const refused = await tandem("release", "--from-mlflow", spoilt, "--name", "from-mlflow");
    expect(refused.exitCode).toBe(1);
    expect(JSON.parse(refused.stdout).problems).toMatchObject([
      { code: "TDM-MDL-085", expected: "an input example of 50 rows" },
      { code: "TDM-MDL-085", expected: "4 names" },
    ]);
  });
});
