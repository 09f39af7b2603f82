import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@tandem/core";
import { transformSync } from "esbuild";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Workspace } from "./fixture.ts";

let workspace: Workspace;
beforeEach(() => {
  workspace = new Workspace();
});
afterEach(() => workspace.remove());

const bundles = () => readdirSync(join(workspace.root, ".tandem", "cli")).filter((name) => name !== "index.json");
const pipe = () => execFileSync("mkfifo", [join(workspace.root, "hold")]);
const letGo = () => writeFileSync(join(workspace.root, "hold"), "go\n");

describe("a call in a fresh checkout", () => {
  test("installs, bundles and runs the command", async () => {
    const { code, stdout, stderr } = await workspace.run(["one", "--two", "a b"], { env: { FIXTURE_EXIT: "7" } });
    expect({ code, ...JSON.parse(stdout) }).toEqual({
      code: 7,
      environment: "one",
      rest: ["--two", "a b"],
      beside: '"beside"',
      from: workspace.root,
    });
    expect(stderr).toMatch(/installing dependencies with pnpm 9\.9\.9/);
    expect(workspace.installs).toEqual([expect.stringContaining("install --frozen-lockfile")]);
  });

  test("is the only one that installs and bundles", async () => {
    await workspace.run();
    const { stdout, stderr } = await workspace.run(["one"]);
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toMatchObject({ environment: "one" });
    expect([workspace.installs.length, bundles().length]).toEqual([1, 1]);
  });

  test("works through a chain of symlinks, from any folder", async () => {
    const elsewhere = join(workspace.root, "..", "else where");
    mkdirSync(elsewhere);
    symlinkSync(join("..", "checkout", "tandem"), join(elsewhere, "first"));
    symlinkSync("first", join(elsewhere, "second"));
    const { code, stdout } = await workspace.run(["one"], { cwd: elsewhere, command: join(elsewhere, "second") });
    expect({ code, ...JSON.parse(stdout) }).toMatchObject({ code: 0, environment: "one", from: elsewhere });
  });

  test("keeps its caches where TANDEM_WORK_DIR says, and still finds files beside its sources", async () => {
    const work = join(workspace.root, "..", "work");
    const { stdout } = await workspace.run(["one"], { env: { TANDEM_WORK_DIR: work } });
    expect(JSON.parse(stdout)).toMatchObject({ beside: '"beside"' });
    expect([existsSync(join(work, "cli")), existsSync(join(workspace.root, ".tandem"))]).toEqual([true, false]);
  });
});

describe("an install", () => {
  test("that was killed is repaired by the next call", async () => {
    workspace.write("die-once", "");
    const killed = await workspace.start(["one"]).ended;
    expect(killed.code).not.toBe(0);
    const { code, stdout } = await workspace.run(["one"]);
    expect({ code, ...JSON.parse(stdout) }).toMatchObject({ code: 0, environment: "one" });
    expect(workspace.installs.length).toBe(2);
  });

  test("is made once when two calls start together, and the second says for whom it waits", async () => {
    pipe();
    const first = workspace.start(["one"]);
    await first.says("installing");
    const second = workspace.start(["one"]);
    await second.says(`waiting for process ${first.child.pid}`);
    letGo();
    const ended = await Promise.all([first.ended, second.ended]);
    expect(ended.map(({ code }) => code)).toEqual([0, 0]);
    expect(workspace.installs.length).toBe(1);
  });

  test("whose launcher was killed is waited for while the package manager still works", async () => {
    pipe();
    workspace.write("orphan", "");
    const killed = workspace.start(["one"]);
    const waiting = (async () => {
      await new Promise((resolve) => killed.child.on("exit", resolve));
      const next = workspace.start(["one"]);
      await next.says("waiting for process");
      expect(workspace.installs.length).toBe(1);
      letGo();
      return next.ended;
    })();
    expect((await waiting).code).toBe(0);
    expect(workspace.installs).not.toContain("overlap");
  });

  test("leaves development dependencies out, until a command needs them", async () => {
    await workspace.run(["one"]);
    await workspace.run(["--format", "json", "test"]);
    await workspace.run(["one"]);
    expect(workspace.installs.map((call) => call.includes("--prod"))).toEqual([true, false]);
  });

  test("never takes development dependencies away", async () => {
    await workspace.run(["one"], { env: { TANDEM_DEV: "1" } });
    workspace.write("pnpm-lock.yaml", "two\n");
    await workspace.run(["one"]);
    expect(workspace.installs.map((call) => call.includes("--prod"))).toEqual([false, false]);
  });

  test.each(["pnpm-lock.yaml", "pnpm-workspace.yaml", "cli/package.json"])(
    "is made again when %s changed",
    async (file) => {
      await workspace.run();
      workspace.write(file, `${readFileSync(join(workspace.root, file), "utf8")}\n`);
      await workspace.run();
      expect(workspace.installs.length).toBe(2);
    },
  );

  test("that fails shows the end of its log and what to do, and is tried again", async () => {
    workspace.write("refuse", "");
    const failed = await workspace.run();
    expect(failed).toMatchObject({ code: 1, stdout: "" });
    expect(failed.stderr).toMatch(/ERR_PNPM_OUTDATED_LOCKFILE {2}refused\n.*commit the lockfile/);
    await workspace.run();
    expect(workspace.installs.filter((call) => call.startsWith("install")).length).toBe(2);
  });
});

describe("the bundle", () => {
  test("is made again when a source changed", async () => {
    await workspace.run();
    workspace.write("environments/one.ts", 'export default "changed";\n');
    const { stdout } = await workspace.run(["one"]);
    expect(JSON.parse(stdout)).toMatchObject({ environment: "changed" });
    expect(bundles().length).toBe(2);
  });

  test("is kept when only a file's time changed", async () => {
    await workspace.run();
    utimesSync(join(workspace.root, "environments/one.ts"), 1_000, 1_000);
    await workspace.run();
    expect(bundles().length).toBe(1);
  });

  test("that cannot be made says where the mistake is, without a stack of ours", async () => {
    workspace.write("environments/one.ts", "export default (;\n");
    const { code, stderr } = await workspace.run();
    expect(code).toBe(1);
    expect(stderr).toMatch(/environments\/one\.ts:1:16/);
    expect(stderr).not.toMatch(/at build|node_modules/);
  });

  test("that was not started for a day makes room for a new one", async () => {
    await workspace.run();
    const [old = ""] = bundles();
    utimesSync(join(workspace.root, ".tandem/cli", old), 1_000, 1_000);
    workspace.write("environments/one.ts", 'export default "changed";\n');
    await workspace.run();
    expect(bundles()).toEqual([expect.not.stringContaining(old)]);
  });
});

describe("Node.js", () => {
  test("that is too old is named, with what to do", async () => {
    workspace.script("old.js", 'Object.defineProperty(process.versions, "node", { value: "14.21.3" });\n');
    workspace.script("node", `#!/bin/sh\nexec "${process.execPath}" -r "${join(workspace.bin, "old.js")}" "$@"\n`);
    const { code, stderr } = await workspace.run();
    expect(code).toBe(3);
    expect(stderr).toMatch(/found Node\.js 14\.21\.3 at .*, need >= 20\.19/);
    expect(workspace.installs).toEqual([]);
  });

  test("that is missing is named, with what to do on each system", async () => {
    for (const tool of ["dirname", "readlink", "cat"]) {
      symlinkSync(execFileSync("which", [tool], { encoding: "utf8" }).trim(), join(workspace.bin, tool));
    }
    const { code, stderr } = await workspace.run([], { env: { PATH: workspace.bin } });
    expect(code).toBe(3);
    expect(stderr).toMatch(/brew install node[\s\S]*apt-get install nodejs[\s\S]*nvm install 20\.19/);
  });

  test("of any age can read the first file", () => {
    const text = readFileSync(join(repositoryRoot(), "cli/bin/start.cjs"), "utf8");
    const written = (target: string) => transformSync(text, { target }).code;
    expect(written("es5")).toBe(written("esnext"));
  });
});

test("the launcher is plain POSIX shell", () => {
  expect(execFileSync("sh", ["-n", join(repositoryRoot(), "tandem")], { encoding: "utf8" })).toBe("");
});
