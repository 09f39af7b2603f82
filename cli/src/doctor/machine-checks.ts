import { accessSync, constants, existsSync, mkdirSync, statfsSync } from "node:fs";
import { availableParallelism, freemem, totalmem } from "node:os";
import { dirname } from "node:path";
import type { Check } from "./check.ts";

const GIB = 1024 ** 3;

/** Two providers at once, each about 0.4 GB, and Node. */
const NEEDED_MEMORY = 1.5 * GIB;

/** An AWS provider takes 0.7 GB unpacked. */
const NEEDED_DISK = 2 * GIB;

/** Memory that is free, within the container's limit where there is one. */
export function checkMemory(available = process.availableMemory?.() ?? freemem()): Check {
  const found = `${gib(available)} GiB free of ${gib(totalmem())} GiB`;
  if (available >= NEEDED_MEMORY) return { name: "memory", status: "ok", found };
  const advice = `Terraform with the AWS provider takes up to ${gib(NEEDED_MEMORY)} GiB here: close something`;
  return { name: "memory", status: "warn", found, advice };
}

/** Processors that this process may use. */
export function checkCores(cores = availableParallelism()): Check {
  const found = `${cores}`;
  if (cores >= 2) return { name: "cores", status: "ok", found };
  return { name: "cores", status: "warn", found, advice: "plans of several stacks will be slow" };
}

/** Room for providers and caches below the work folder. */
export function checkDisk(work: string): Check {
  const { bavail, bsize } = statfsSync(existing(work));
  const free = bavail * bsize;
  const found = `${gib(free)} GiB free`;
  if (free >= NEEDED_DISK) return { name: "disk", status: "ok", found };
  return { name: "disk", status: "warn", found, advice: `providers need ${gib(NEEDED_DISK)} GiB: make room` };
}

/** The work folder must be writable. */
export function checkWorkFolder(work: string): Check {
  const name = "work folder";
  try {
    mkdirSync(work, { recursive: true });
    accessSync(work, constants.W_OK);
    return { name, status: "ok", found: work };
  } catch {
    const advice = "let TANDEM_WORK_DIR name a folder that you may write to";
    return { name, status: "fail", found: `${work} cannot be written`, advice };
  }
}

function existing(path: string): string {
  return existsSync(path) ? path : existing(dirname(path));
}

const gib = (bytes: number) => (bytes / GIB).toFixed(1);
