import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repositoryRoot } from "@tandem/core/files";
import { afterEach, beforeEach, expect, test } from "vitest";

const START = `require(process.env.FIXTURE_CODE_CACHE).runCached(process.env.FIXTURE_FILE, process.argv.slice(1))`;
const PROGRAM = `(function (exports, require, module, __filename) {
const answer = () => [require("node:path").basename(__filename), process.argv.slice(1)];
console.log(JSON.stringify(answer()));
process.exitCode = Number(process.env.FIXTURE_EXIT);
})
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tandem-code-cache-"));
  writeFileSync(join(folder, "main.js"), PROGRAM);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the program, and holds it to its answer. */
function run(words: readonly string[], exit = 0, file = "main.js"): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["-e", START, "--", ...words], {
    encoding: "utf8",
    env: {
      ...process.env,
      NODE_OPTIONS: "",
      FIXTURE_CODE_CACHE: join(repositoryRoot(), "cli", "bin", "code-cache.cjs"),
      FIXTURE_FILE: join(folder, file),
      FIXTURE_EXIT: String(exit),
    },
  });
  expect({ status, stderr }).toEqual({ status: exit, stderr: "" });
  expect(JSON.parse(stdout)).toEqual([file, words]);
}

const caches = () => readdirSync(folder).filter((name) => !name.endsWith(".js"));
const pathOf = (command: string) =>
  join(folder, caches().find((name) => name.startsWith(`main-${command}-`)) ?? `no cache of ${command}`);
/** A file that is written anew is another file. */
const identity = (path: string) => statSync(path).ino;

test("a run takes what the last one of its command compiled, and leaves it as it is", () => {
  run(["--quiet", "synth"]);
  const made = identity(pathOf("synth"));
  run(["synth", "again"]);
  expect(identity(pathOf("synth"))).toBe(made);
  run(["plan"]);
  expect(caches().length).toBe(2);
});

test("a run that failed leaves none", () => {
  run(["synth"], 2);
  expect(caches()).toEqual([]);
});

test.each([
  ["cut off", (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ["empty", () => Buffer.alloc(0)],
  [
    "changed in one bit",
    (bytes: Buffer) => {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(bytes.readUInt8(bytes.length - 9) ^ 1, bytes.length - 9);
      return changed;
    },
  ],
])("a cache that is %s is passed over without a word, and made again", (_, damage) => {
  run(["synth"]);
  const good = readFileSync(pathOf("synth"));
  writeFileSync(pathOf("synth"), damage(good));
  const broken = identity(pathOf("synth"));
  run(["synth"]);
  expect(identity(pathOf("synth"))).not.toBe(broken);
  expect(readFileSync(pathOf("synth")).length).toBe(good.length);
});

test("a cache of another text is passed over and made again", () => {
  run(["synth"]);
  const foreign = identity(pathOf("synth"));
  writeFileSync(join(folder, "main.js"), `${PROGRAM}// longer\n`);
  run(["synth"]);
  expect(identity(pathOf("synth"))).not.toBe(foreign);
});

test("a cache that can be neither read nor written costs nothing but time", () => {
  run(["synth"]);
  const path = pathOf("synth");
  rmSync(path);
  mkdirSync(path);
  run(["synth"]);
  expect(readdirSync(path)).toEqual([]);
  expect(caches().length).toBe(1);
});
