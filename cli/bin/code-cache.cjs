// Runs the bundle from V8's code cache: what a command compiled last time is not parsed and compiled again.
"use strict";

const { createHash } = require("node:crypto");
const { readFileSync, renameSync, rmSync, writeFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { basename, dirname, join } = require("node:path");
const { Script } = require("node:vm");

const DIGEST_BYTES = 32;

/**
 * Runs a CommonJS file as the program. A cache that is missing, broken or of another V8 costs the time that it would
 * have saved and nothing else; one that is written at the end holds what this run compiled.
 * @param words the command line; each command has a cache of its own, since each needs other parts of the file
 */
function runCached(file, words) {
  const path = cachePath(file, words);
  const script = new Script(
    `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, "utf8")}\n})`,
    {
      filename: file,
      cachedData: readCache(path),
    },
  );
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  if (script.cachedDataRejected === false) return;
  process.on("exit", (code) => {
    // A command that failed has seen only a part, and an unknown one is none.
    if (code === 0) writeCache(path, script.createCachedData());
  });
}

/** Beside the file, for its command and this Node: V8 takes back only what it wrote itself. */
function cachePath(file, words) {
  const command = words.find((word) => /^[a-z][a-z-]*$/.test(word)) ?? "help";
  return join(dirname(file), `${basename(file, ".js")}-${command}-${process.version}-${process.arch}.cache`);
}

/** V8 looks at the header only and trusts the rest, so a digest stands before it. */
function readCache(path) {
  try {
    const bytes = readFileSync(path);
    const data = bytes.subarray(DIGEST_BYTES);
    return digestOf(data).equals(bytes.subarray(0, DIGEST_BYTES)) ? data : undefined;
  } catch {
    return undefined;
  }
}

function writeCache(path, data) {
  const part = `${path}.${process.pid}.part`;
  try {
    writeFileSync(part, Buffer.concat([digestOf(data), data]));
    renameSync(part, path);
  } catch {
    // The next run is as slow as this one.
    rmSync(part, { force: true });
  }
}

const digestOf = (data) => createHash("sha256").update(data).digest();

module.exports = { runCached };
