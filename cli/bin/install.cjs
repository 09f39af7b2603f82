// Installs the workspace's dependencies when what is installed is not what the manifests ask for.
"use strict";

const { spawn, spawnSync } = require("node:child_process");
const {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} = require("node:fs");
const { dirname, join } = require("node:path");
const { lockPath, withLock } = require("./lock.cjs");
const { hashOf, manifestFiles } = require("./workspace.cjs");

/** Commands that need development dependencies: linters, the test runner, the type checker. */
const DEVELOPMENT_COMMANDS = new Set(["test"]);

/** `dev` installs everything, `prod` what the command itself needs; an installed `dev` serves both. */
function neededMode(argv, env) {
  // Options may stand before the command; a value of that name installs more than needed, no more.
  return env.TANDEM_DEV === "1" || argv.some((word) => DEVELOPMENT_COMMANDS.has(word)) ? "dev" : "prod";
}

/**
 * Makes sure that dependencies are installed.
 * @throws {import("./launch.cjs").LaunchError} when the package manager fails
 */
async function ensureInstalled({ root, work, mode, say, fail }) {
  if (isInstalled(root, mode)) return;
  await withLock(lockPath(work, "install"), { say: (line) => say(`install: ${line}`) }, async (lock) => {
    if (isInstalled(root, mode)) return;
    // Reading the key first: a manifest that is edited meanwhile leads to another install, never to a missed one.
    const key = installKey(root);
    const kept = holdsDevelopment(root) ? "dev" : mode;
    rmSync(markerPath(root), { force: true });
    await runInstall({ root, work, mode: kept, say, fail, lock });
    writeMarker(root, { key, mode: kept });
  });
}

function isInstalled(root, mode) {
  const marker = readMarker(root);
  return marker !== undefined && marker.key === installKey(root) && (marker.mode === "dev" || marker.mode === mode);
}

function installKey(root) {
  const texts = manifestFiles(root).flatMap((path) => [path, readFileSync(join(root, path))]);
  return hashOf([process.versions.node.split(".")[0], process.platform, process.arch, ...texts]);
}

/** Whether development dependencies are there already, from an install by hand or a killed one: they are kept. */
function holdsDevelopment(root) {
  const path = join(root, "node_modules", ".modules.yaml");
  return existsSync(path) && /["']?devDependencies["']?: true/.test(readFileSync(path, "utf8"));
}

async function runInstall({ root, work, mode, say, fail, lock }) {
  const version = pinnedVersion(root);
  const log = join(work, "logs", "install.log");
  const [command, ...prefix] = packageManager(version);
  const args = [
    ...prefix,
    "install",
    "--frozen-lockfile",
    "--reporter=append-only",
    // Asking whether node_modules may be replaced would hang, or fail, where nobody answers.
    "--config.confirmModulesPurge=false",
    ...(mode === "prod" ? ["--prod"] : []),
  ];
  say(`installing ${mode === "prod" ? "" : "development "}dependencies with pnpm ${version} (log: ${log})`);
  const began = Date.now();
  const code = await run(command, args, { root, log, lock });
  if (code !== 0) {
    const text = readFileSync(log, "utf8");
    fail([
      `installing dependencies failed: ${[command, ...args].join(" ")}`,
      ...text
        .trimEnd()
        .split("\n")
        .slice(-12)
        .map((line) => `  ${line}`),
      adviceFor(text),
    ]);
  }
  say(`installed in ${((Date.now() - began) / 1000).toFixed(0)} s`);
}

function run(command, args, { root, log, lock }) {
  mkdirSync(dirname(log), { recursive: true });
  const output = openSync(log, "w");
  return new Promise((resolve, reject) => {
    // No standard input: nothing may ask.
    const child = spawn(command, args, { cwd: root, stdio: ["ignore", output, output] });
    if (child.pid !== undefined) lock.adopt(child.pid);
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  }).finally(() => closeSync(output));
}

function pinnedVersion(root) {
  const { packageManager: pin = "" } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const version = /^pnpm@([^+]+)/.exec(pin)?.[1];
  if (version === undefined) throw new Error(`package.json names no pnpm under packageManager, but "${pin}".`);
  return version;
}

/** The pnpm on PATH when it is the pinned one, else npm's runner, which fetches that version once. */
function packageManager(version) {
  const found = spawnSync("pnpm", ["--version"], { encoding: "utf8", cwd: "/", stdio: ["ignore", "pipe", "ignore"] });
  return found.status === 0 && found.stdout.trim() === version ? ["pnpm"] : ["npx", "-y", `pnpm@${version}`];
}

const ADVICE = [
  [
    /ERR_PNPM_OUTDATED_LOCKFILE/,
    "A package.json changed and pnpm-lock.yaml did not: run `npx pnpm install` and commit the lockfile.",
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ERR_SOCKET|ERR_PNPM_META_FETCH_FAIL/,
    "The npm registry was not reached: check the network, or the proxy and registry in `npm config list`.",
  ],
  [/ENOSPC/, "The disk is full."],
  [/EACCES|EPERM/, "A file may not be written: who owns node_modules and pnpm's store (`npx pnpm store path`)?"],
];

function adviceFor(text) {
  const known = ADVICE.find(([pattern]) => pattern.test(text));
  return known === undefined ? "Call tandem again to resume the install." : known[1];
}

// The marker lies in node_modules, so that it goes when they go.
const markerPath = (root) => join(root, "node_modules", ".tandem-install.json");

function readMarker(root) {
  try {
    return JSON.parse(readFileSync(markerPath(root), "utf8"));
  } catch {
    return undefined;
  }
}

function writeMarker(root, marker) {
  mkdirSync(dirname(markerPath(root)), { recursive: true });
  const part = `${markerPath(root)}.${process.pid}`;
  writeFileSync(part, `${JSON.stringify(marker)}\n`);
  renameSync(part, markerPath(root));
}

module.exports = { ensureInstalled, neededMode };
