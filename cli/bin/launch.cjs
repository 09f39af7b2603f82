// From a checkout to a running command: install, bundle, run.
"use strict";

const { mkdirSync } = require("node:fs");
const { ensureBundle } = require("./bundle.cjs");
const { runCached } = require("./code-cache.cjs");
const { ensureInstalled, neededMode } = require("./install.cjs");
const { root, workFolder } = require("./workspace.cjs");

/** Something that the user can mend; shown without a stack. */
class LaunchError extends Error {}

/** Runs the command line in this process. Everything that the launcher says goes to stderr: stdout is the command's. */
async function launch() {
  const work = workFolder(root);
  const say = (line) => process.stderr.write(`tandem: ${line}\n`);
  const fail = (lines) => {
    throw new LaunchError(lines.join("\n"));
  };
  try {
    mkdirSync(work, { recursive: true });
    await ensureInstalled({ root, work, mode: neededMode(process.argv.slice(2), process.env), say, fail });
    const entry = await ensureBundle({ root, work, say, fail });
    runCached(entry, process.argv.slice(2));
  } catch (error) {
    say(error instanceof LaunchError && process.env.TANDEM_DEBUG !== "1" ? error.message : error.stack);
    process.exitCode = 1;
  }
}

module.exports = { LaunchError, launch };
