// A lock between processes: a folder whose file names say who holds it.
//
// It appears by renaming a prepared folder into place, so it never exists without its holder's name; a dead holder's
// file is renamed to one's own name to take the lock over, and of several that try only one finds it still there.
"use strict";

const { execFileSync } = require("node:child_process");
const {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} = require("node:fs");
const { hostname } = require("node:os");
const { dirname, join } = require("node:path");

/**
 * A process that has done its work; only its exit code has not been read. In a container whose first process reads
 * none it stays, and a signal still "reaches" it.
 */
const ZOMBIE = "zombie";

const POLL_MS = 100;
const PATIENCE_MS = 30 * 60_000;

/**
 * Runs work while holding the lock; waits for another holder first and says for whom.
 *
 * @param {string} folder the lock's own folder
 * @param {{ say: (line: string) => void }} options where the wait is announced
 * @param {(lock: { adopt: (pid: number) => void }) => Promise<T>} work `adopt` names a child process: while it lives the
 *   lock counts as held, even when its parent was killed
 * @returns {Promise<T>}
 * @template T
 */
async function withLock(folder, { say }, work) {
  const mine = `holder.${nameOf(process.pid)}.${Buffer.from(hostname()).toString("base64url")}`;
  await acquire(folder, mine, say);
  try {
    return await work({ adopt: (pid) => writeFileSync(join(folder, `child.${nameOf(pid)}`), "") });
  } finally {
    release(folder, mine);
  }
}

async function acquire(folder, mine, say) {
  const began = Date.now();
  let announced;
  while (!take(folder, mine)) {
    const holder = holderOf(folder);
    if (holder === undefined) continue;
    if (holder.dead && takeOver(folder, holder.file, mine)) return;
    if (holder.file !== announced)
      say(`waiting for process ${holder.pid} on ${holder.host}, at work since ${holder.since}`);
    announced = holder.file;
    if (Date.now() - began > PATIENCE_MS) {
      throw new Error(
        `Process ${holder.pid} on ${holder.host} has held ${folder} for too long; remove that folder if it is gone.`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

function take(folder, mine) {
  const prepared = `${folder}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  mkdirSync(prepared, { recursive: true });
  writeFileSync(join(prepared, mine), "");
  try {
    renameSync(prepared, folder);
    return true;
  } catch (error) {
    rmSync(prepared, { recursive: true, force: true });
    if (["ENOTEMPTY", "EEXIST", "EPERM"].includes(error.code)) return false;
    throw error;
  }
}

function holderOf(folder) {
  try {
    const names = readdirSync(folder);
    const file = names.find((name) => name.startsWith("holder."));
    if (file === undefined) return undefined;
    const [, pid, start, host64] = file.split(".");
    const host = Buffer.from(host64, "base64url").toString();
    const children = names.filter((name) => name.startsWith("child.")).map((name) => name.split("."));
    const alive = [[null, pid, start], ...children].some(([, each, began]) => isAlive(Number(each), began));
    const since = statSync(join(folder, file)).mtime.toISOString();
    // Whether a process of another machine lives cannot be seen from here.
    return { file, pid, host, since, dead: host === hostname() && !alive };
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}

function takeOver(folder, theirs, mine) {
  try {
    renameSync(join(folder, theirs), join(folder, mine));
    // From now on it says since when we are at work.
    utimesSync(join(folder, mine), new Date(), new Date());
  } catch (error) {
    if (error.code === "ENOENT") return false;
    throw error;
  }
  for (const name of readdirSync(folder).filter((each) => each.startsWith("child.")))
    rmSync(join(folder, name), { force: true });
  return true;
}

function release(folder, mine) {
  for (const name of readdirSync(folder).filter((each) => each.startsWith("child.")))
    rmSync(join(folder, name), { force: true });
  rmSync(join(folder, mine), { force: true });
  try {
    rmdirSync(folder);
  } catch (error) {
    // The next one may have moved in already.
    if (!["ENOTEMPTY", "EEXIST", "ENOENT"].includes(error.code)) throw error;
  }
}

const nameOf = (pid) => `${pid}.${startOf(pid) ?? "0"}`;

function isAlive(pid, start) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code === "ESRCH") return false;
  }
  const now = startOf(pid);
  if (now === ZOMBIE) return false;
  return now === undefined || start === "0" || now === start;
}

/** When a process started, in no particular unit: tells a process from a later one that got the same id. */
function startOf(pid) {
  try {
    if (process.platform === "linux") {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      // Behind the command's name, which may hold spaces, come state, parent, ...; the start is the 20th of them.
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      return fields[0] === "Z" ? ZOMBIE : fields[19];
    }
    const started = Date.parse(execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }));
    return Number.isNaN(started) ? undefined : String(started);
  } catch {
    return undefined;
  }
}

/** Makes the folder that holds locks. */
function lockPath(work, name) {
  const path = join(work, "locks", name);
  mkdirSync(dirname(path), { recursive: true });
  return path;
}

module.exports = { isAlive, lockPath, startOf, withLock };
