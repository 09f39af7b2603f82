import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listeningAt, servingPython, WORKLOADS, writeTinyModel } from "./model-server.ts";

const DOCKERFILE = readFileSync(join(WORKLOADS, "Dockerfile"), "utf8");

/** What the image runs, in an environment with the image's packages and code and nothing else: no engine builds it here. */
describe("the image of the model server", () => {
  let python: string;
  let folder: string;
  let code: string;
  let models: string;
  let model: string;

  beforeAll(async () => {
    python = await servingPython();
    folder = mkdtempSync(join(tmpdir(), "tandem-image-"));
    code = join(folder, "code");
    models = join(folder, "models");
    cpSync(join(WORKLOADS, "src"), code, { recursive: true, filter: (path) => !path.endsWith("__pycache__") });
    const left = /rm -rf ((?:src\/\S+ ?)+)/.exec(DOCKERFILE)?.[1] ?? expect.fail("nothing is left out");
    for (const path of left.trim().split(" ")) rmSync(join(code, path.replace(/^src\//, "")), { recursive: true });
    model = await writeTinyModel(models, 0);
    mkdirSync(join(folder, "tmp"));
  }, 1_800_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Of a user without a home, as 10001 is. */
  const environment = () => ({
    PYTHONPATH: code,
    PYTHONDONTWRITEBYTECODE: "1",
    HOME: "/nonexistent",
    TMPDIR: join(folder, "tmp"),
  });

  test("holds the locked packages of serving, and so no scikit-learn", async () => {
    const lock = readFileSync(join(WORKLOADS, "requirements", "serve.txt"), "utf8");
    const locked = new Set([...lock.matchAll(/^([a-z0-9-]+)==/gm)].map(([, name]) => name));
    const list = "import importlib.metadata as m; print(*(d.metadata['Name'] for d in m.distributions()))";
    const { stdout } = await execa(python, ["-c", list]);
    const installed = stdout.split(" ").map((name) => name.toLowerCase().replaceAll(/[._]/g, "-"));
    expect(installed).toContain("onnxruntime");
    expect(installed).not.toContain("scikit-learn");
    expect(installed.filter((name) => !locked.has(name) && !["pip", "setuptools"].includes(name))).toEqual([]);
  });

  test("answers, passes its own health check, writes nothing where the root is read-only, and ends when it is told to", async () => {
    const before = await filesBelow(code, models);
    const [command, ...words] = [...instruction("ENTRYPOINT"), ...instruction("CMD")].map(here);
    expect(command).toBe("python");
    const server = execa(python, words, { env: environment(), extendEnv: false, buffer: false, reject: false });
    const url = await listeningAt(server);
    const health = instruction("HEALTHCHECK .*\\\\\\n +CMD").slice(1);
    await execa(
      python,
      health.map((word) => word.replace(/http:\/\/[^/']+/, url)),
    );
    const manifest = JSON.parse(readFileSync(join(model, "manifest.json"), "utf8"));
    const body = JSON.stringify({ instances: manifest.golden.inputs });
    const answer = await fetch(`${url}/predict`, { method: "POST", body });
    expect(answer.status).toBe(200);
    server.kill("SIGTERM");
    expect((await server).exitCode).toBe(0);
    expect(await filesBelow(code, models)).toEqual(before);
    expect(await filesBelow(join(folder, "tmp"))).toEqual([]);
  });

  /** A word of the image's command, for this machine: a free port on loopback, and no wait for load balancers. */
  const here = (word: string) =>
    ({ "/opt/models": models, "8080": "0", "0.0.0.0": "127.0.0.1", "10": "0" })[word] ?? word;
});

/** The words of an instruction in its JSON form; the file has it once. */
function instruction(name: string): string[] {
  const found = [...DOCKERFILE.matchAll(new RegExp(`^${name} (\\[.*\\])$`, "gm"))];
  expect(found, name).toHaveLength(1);
  return JSON.parse(found[0]?.[1] ?? "[]") as string[];
}

async function filesBelow(...folders: readonly string[]): Promise<string[]> {
  const lists = folders.map(async (folder) => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return `${path} ${statSync(path).mtimeMs}`;
    });
  });
  return (await Promise.all(lists)).flat().sort();
}
