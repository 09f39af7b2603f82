// Runs the bundle from V8's code cache: what a command compiled last time is not parsed and compiled again.
"use strict";

const { readFileSync, renameSync, rmSync, writeFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { basename, dirname, join } = require("node:path");
const { Script } = require("node:vm");
const { crc32 } = require("node:zlib");

const CHECKSUM_BYTES = 4;

/**
 * Runs a file as the program. A cache that is missing, broken or of another V8 costs the time that it would have saved
 * and nothing else; one that is written at the end holds what this run compiled.
 * @param file holds the text of one function, with the parameters of a CommonJS file
 * @param words the command line; each command has a cache of its own, since each needs other parts of the file
 */
function runCached(file, words) {
  const path = cachePath(file, words);
  const script = new Script(readFileSync(file, "utf8"), { filename: file, cachedData: readCache(path) });
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

/** V8 looks at the header only and trusts the rest, so a checksum stands before it. */
function readCache(path) {
  try {
    const bytes = readFileSync(path);
    const data = bytes.subarray(CHECKSUM_BYTES);
    return bytes.readUInt32LE(0) === crc32(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function writeCache(path, data) {
  const part = `${path}.${process.pid}.part`;
  const checksum = Buffer.alloc(CHECKSUM_BYTES);
  checksum.writeUInt32LE(crc32(data));
  try {
    writeFileSync(part, Buffer.concat([checksum, data]));
    renameSync(part, path);
  } catch {
    // The next run is as slow as this one.
    rmSync(part, { force: true });
  }
}

module.exports = { runCached };
