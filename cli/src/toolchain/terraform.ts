import { execFileSync } from "node:child_process";
import {
  accessSync,
  closeSync,
  constants,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { parseConstraint, requiredTerraform, satisfiesConstraint } from "@tandem/core/versions";
import { type Machine, pathFolders } from "./machine.ts";

/** Which of the two a binary is. */
export type Flavor = "terraform" | "tofu";

/** A Terraform or OpenTofu binary that runs. */
export interface TerraformBinary {
  readonly path: string;
  readonly flavor: Flavor;
  readonly version: string;
  /** How it was found: `TANDEM_TERRAFORM`, `PATH`, `built by tandem`. */
  readonly origin: string;
}

/** A binary that was found and cannot be used. */
export interface RejectedBinary {
  readonly path: string;
  readonly origin: string;
  /** Continues the path: "is 1.5.7, older than ...". */
  readonly reason: string;
}

/** What the search gave. */
export interface TerraformSearch {
  readonly binary: TerraformBinary | undefined;
  /** Looked at before, in order. */
  readonly rejected: readonly RejectedBinary[];
}

/** Where {@link findTerraform} looks for an OpenTofu that was built here. */
export function builtTofuPath(work: string): string {
  return join(work, "toolchain", "bin", process.platform === "win32" ? "tofu.exe" : "tofu");
}

/**
 * Finds the binary to use: TANDEM_TERRAFORM and nothing else when it is set, otherwise the first usable one of
 * `terraform` and `tofu` on PATH and an OpenTofu that was built into the work folder.
 * @param work the work folder, which also keeps the versions that were read
 */
export function findTerraform(machine: Machine, work: string): TerraformSearch {
  const rejected: RejectedBinary[] = [];
  for (const { path, origin } of candidates(machine, work)) {
    const read = readVersion(path, work);
    if (read === undefined) {
      rejected.push({ path, origin, reason: "does not run, or is neither Terraform nor OpenTofu" });
    } else if (!isSupported(read.version)) {
      rejected.push({ path, origin, reason: `is ${read.version}, and stacks need ${requiredTerraform}` });
    } else return { binary: { path, origin, ...read }, rejected };
  }
  return { binary: undefined, rejected };
}

function candidates(machine: Machine, work: string): readonly { readonly path: string; readonly origin: string }[] {
  const chosen = machine.env.TANDEM_TERRAFORM;
  if (chosen) {
    const [path = chosen] = isAbsolute(chosen) || /[\\/]/.test(chosen) ? [chosen] : onPath(machine, chosen);
    return [{ path, origin: "TANDEM_TERRAFORM" }];
  }
  const found = ["terraform", "tofu"].flatMap((name) => onPath(machine, name).slice(0, 1));
  const built = [builtTofuPath(work)].filter(isExecutable);
  return [
    ...found.map((path) => ({ path, origin: "PATH" })),
    ...built.map((path) => ({ path, origin: "built by tandem" })),
  ];
}

/** Executables of a name on PATH, in its order. */
export function onPath(machine: Machine, name: string): readonly string[] {
  const file = machine.platform === "win32" ? `${name}.exe` : name;
  return pathFolders(machine)
    .map((folder) => join(folder, file))
    .filter(isExecutable);
}

function isSupported(version: string): boolean {
  const constraint = parseConstraint(requiredTerraform);
  return constraint !== undefined && satisfiesConstraint(version, constraint);
}

type Version = Pick<TerraformBinary, "flavor" | "version">;

/** Starting the binary takes 50 to 100 ms, so its answer is kept for as long as the file stays the same. */
function readVersion(path: string, work: string): Version | undefined {
  const cachePath = join(work, "toolchain", "versions.json");
  const cache = readCache(cachePath);
  const key = stampOf(path);
  if (key !== undefined && cache[key] !== undefined) return cache[key];
  const version = askVersion(path);
  if (key === undefined || version === undefined) return version;
  mkdirSync(dirname(cachePath), { recursive: true });
  writeFileSync(cachePath, JSON.stringify({ ...cache, [key]: version }));
  return version;
}

function askVersion(path: string): Version | undefined {
  try {
    const env = { ...process.env, CHECKPOINT_DISABLE: "1", TF_CLI_CONFIG_FILE: undefined };
    const text = execFileSync(path, ["version"], { encoding: "utf8", env, stdio: ["ignore", "pipe", "ignore"] });
    const [, name, version] = /^(Terraform|OpenTofu) v(\S+)/m.exec(text) ?? [];
    return version === undefined ? undefined : { flavor: name === "OpenTofu" ? "tofu" : "terraform", version };
  } catch {
    return undefined;
  }
}

/** Undefined for scripts: a version manager's stand-in gives another version in another folder. */
function stampOf(path: string): string | undefined {
  try {
    const real = realpathSync(path);
    const head = Buffer.alloc(2);
    const file = openSync(real, "r");
    readSync(file, head, 0, 2, 0);
    closeSync(file);
    const { mtimeMs, size } = statSync(real);
    return head.toString() === "#!" ? undefined : `${real} ${mtimeMs} ${size}`;
  } catch {
    return undefined;
  }
}

function readCache(path: string): Readonly<Record<string, Version>> {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Record<string, Version>;
  } catch {
    return {};
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
