// Bundles cli/src/main.ts and everything that it imports, once for each state of the sources.
"use strict";

const {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} = require("node:fs");
const { createHash } = require("node:crypto");
const { join } = require("node:path");
const { pathToFileURL } = require("node:url");
const { lockPath, withLock } = require("./lock.cjs");
const { hashOf, sourceFiles } = require("./workspace.cjs");

/** A bundle that was not started for this long is removed; another process may be just about to start it before. */
const KEPT_MS = 24 * 3600_000;

/** File times tick in steps; a file that was written this recently may change again without showing it. */
const FRESH_MS = 1_000;

/**
 * Path of the bundle's entry for the sources as they are now; builds it when it is missing.
 * @throws {import("./launch.cjs").LaunchError} when the sources cannot be bundled
 */
async function ensureBundle({ root, work, say, fail }) {
  const folder = join(work, "cli");
  const entry = join(folder, sourcesKey(root, folder), "main.js");
  if (!existsSync(entry)) {
    await withLock(lockPath(work, "bundle"), { say: (line) => say(`bundle: ${line}`) }, async () => {
      if (existsSync(entry)) return;
      prune(folder);
      await build(root, join(entry, ".."), fail);
    });
  }
  const now = new Date();
  utimesSync(join(entry, ".."), now, now);
  return entry;
}

/** Hash over all sources. Contents are read only for files whose size or times differ from those in the index. */
function sourcesKey(root, folder) {
  const indexPath = join(folder, "index.json");
  const known = readIndex(indexPath);
  const now = Date.now();
  const index = {};
  let changed = false;
  const hashes = sourceFiles(root).flatMap((path) => {
    const stat = statSync(join(root, path), { throwIfNoEntry: false });
    // A link to nowhere, or a file that was just removed.
    if (stat === undefined) return [];
    const { size, mtimeMs, ctimeMs } = stat;
    const stamp = `${size} ${mtimeMs} ${ctimeMs}`;
    const hit = known[path]?.[0] === stamp;
    const hash = hit
      ? known[path][1]
      : createHash("sha256")
          .update(readFileSync(join(root, path)))
          .digest("base64");
    if (!hit) changed = true;
    if (hit || now - mtimeMs > FRESH_MS) index[path] = [stamp, hash];
    return `${path}\0${hash}`;
  });
  if (changed) writeAtomically(indexPath, JSON.stringify(index));
  // The root, because the bundle holds the sources' locations.
  return hashOf([root, hashes.join("\0")]);
}

function readIndex(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return {};
  }
}

/** How esbuild is called, but for where it writes. */
function bundleOptions(root, esbuild) {
  return {
    absWorkingDir: root,
    entryPoints: { main: join(root, "cli", "src", "main.ts") },
    bundle: true,
    // One file, which V8's code cache takes as a whole. What is imported inside a function still runs only when it is called.
    format: "cjs",
    supported: { "dynamic-import": false },
    platform: "node",
    target: "node20.19",
    logLevel: "error",
    // What the code cache does not hold is compiled by the byte: comments and blanks are a third of it.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: "none",
    // A function's text, as Node makes of every CommonJS file; strict, as all modules are that it is made of.
    banner: {
      js: '(function (exports, require, module, __filename, __dirname) { "use strict"; const bundleUrl = require("node:url").pathToFileURL(__filename).href;',
    },
    footer: { js: "})" },
    define: { "import.meta.url": "bundleUrl" },
    plugins: [sourceUrls(root, esbuild), lazyArchiver()],
  };
}

async function build(root, target, fail) {
  const esbuild = require(require.resolve("esbuild", { paths: [join(root, "cli")] }));
  const part = `${target}.${process.pid}.part`;
  rmSync(part, { recursive: true, force: true });
  try {
    await esbuild.build({ ...bundleOptions(root, esbuild), outdir: part });
    writeFileSync(join(part, "package.json"), '{ "type": "commonjs" }\n');
    renameSync(part, target);
  } catch (error) {
    // esbuild has printed where and why.
    if (Array.isArray(error.errors)) fail?.(["the sources above cannot be bundled into the command"]);
    throw error;
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

/**
 * cdktf loads its archiver, with forty packages behind it, at every start; only an asset that is made into a zip needs it.
 * It is left where it is installed, and loaded when it is called.
 */
function lazyArchiver() {
  return {
    name: "lazy-archiver",
    setup(build) {
      build.onResolve({ filter: /^archiver$/ }, ({ path, resolveDir }) => ({
        path: require.resolve(path, { paths: [resolveDir] }),
        namespace: "lazy-archiver",
      }));
      build.onLoad({ filter: /.*/, namespace: "lazy-archiver" }, ({ path }) => ({
        contents: `const path = ${JSON.stringify(path)}; module.exports = (...args) => require(path)(...args);`,
      }));
    },
  };
}

/** Keeps `import.meta.url` of our own modules pointing at their source, so that they find files that lie beside them. */
function sourceUrls(root, esbuild) {
  return {
    name: "source-urls",
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        if (path.includes("node_modules") || !path.startsWith(root)) return undefined;
        const text = readFileSync(path, "utf8");
        if (!text.includes("import.meta.url")) return undefined;
        const define = { "import.meta.url": JSON.stringify(pathToFileURL(path).href) };
        const { code } = await esbuild.transform(text, { loader: "ts", sourcefile: path, define });
        return { contents: code, loader: "js" };
      });
    },
  };
}

function prune(folder) {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (name === "index.json") continue;
    const path = join(folder, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > KEPT_MS) rmSync(path, { recursive: true, force: true });
  }
}

function writeAtomically(path, text) {
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, text);
  renameSync(`${path}.${process.pid}`, path);
}

module.exports = { bundleOptions, ensureBundle };
