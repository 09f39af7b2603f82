// What lies in the workspace: its folders, its files and what they hash to.
"use strict";

const { createHash } = require("node:crypto");
const { readdirSync, readFileSync, statSync } = require("node:fs");
const { dirname, join, resolve } = require("node:path");

/** Folders below a package that hold no source. `test` is left out so that editing a test does not rebuild the CLI. */
const SKIPPED = new Set(["node_modules", "cdktf.out", "test", "coverage"]);

/** Package folders, as `pnpm-workspace.yaml` lists them: `name` is one package, `name/*` is each folder below. */
function packageFolders(root) {
  const text = readFileSync(join(root, "pnpm-workspace.yaml"), "utf8");
  const list = /^packages:\n((?:[ \t]*-.*\n|[ \t]*#.*\n|\n)+)/m.exec(text);
  if (list === null) throw new Error(`${join(root, "pnpm-workspace.yaml")} has no list of packages.`);
  const patterns = [...list[1].matchAll(/^[ \t]*-[ \t]*["']?([^"'#\s]+)/gm)].map((match) => match[1]);
  return patterns.flatMap((pattern) => {
    if (!pattern.endsWith("/*")) return [pattern];
    const parent = pattern.slice(0, -2);
    return foldersIn(join(root, parent)).map((name) => `${parent}/${name}`);
  });
}

/** Files that decide what is installed, relative to the root. */
function manifestFiles(root) {
  const packages = packageFolders(root).map((folder) => `${folder}/package.json`);
  return ["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml", ...packages].filter((path) =>
    isFile(join(root, path)),
  );
}

/** Files that decide what the CLI's bundle holds, relative to the root and sorted. */
function sourceFiles(root) {
  const files = [];
  const walk = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!SKIPPED.has(entry.name) && !entry.name.startsWith(".")) walk(path);
      } else if (/\.(ts|cjs|json|gz)$/.test(entry.name)) files.push(path);
    }
  };
  for (const folder of packageFolders(root).filter((each) => isFolder(join(root, each)))) walk(folder);
  if (isFile(join(root, "pnpm-lock.yaml"))) files.push("pnpm-lock.yaml");
  return files.sort();
}

function hashOf(parts) {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex").slice(0, 20);
}

/** The work folder: caches, logs and everything else that can be made again. */
function workFolder(root, env = process.env) {
  return env.TANDEM_WORK_DIR ? resolve(env.TANDEM_WORK_DIR) : join(root, ".tandem");
}

const foldersIn = (folder) =>
  isFolder(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : [];
const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
const isFolder = (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

module.exports = { hashOf, manifestFiles, root: dirname(dirname(__dirname)), sourceFiles, workFolder };
