import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@tandem/core/files";
import { requiredTerraform } from "@tandem/core/versions";
import type { Machine } from "../toolchain/machine.ts";
import { findTerraform, onPath } from "../toolchain/terraform.ts";
import { installHint } from "../toolchain/toolchain.ts";
import type { Check } from "./check.ts";

/** The Node that runs this command; the launcher has refused too old ones already. */
export function checkNode(): Check {
  return { name: "node", status: "ok", found: `${process.versions.node} (${process.execPath})` };
}

/** pnpm: any install goes through the pinned version, which npx fetches where it is not on PATH. */
export function checkPnpm(machine: Machine): Check {
  const { packageManager } = JSON.parse(readFileSync(join(repositoryRoot(), "package.json"), "utf8")) as {
    readonly packageManager: string;
  };
  const pinned = packageManager.replace(/^pnpm@/, "");
  const [path] = onPath(machine, "pnpm");
  const version = path === undefined ? undefined : versionOf(path, ["--version"], /^(\S+)/);
  if (version === pinned) return { name: "pnpm", status: "ok", found: `${version} (${path})` };
  const beside = version === undefined ? "" : `; the one on PATH is ${version}`;
  if (onPath(machine, "npx").length > 0) return { name: "pnpm", status: "ok", found: `${pinned} through npx${beside}` };
  return {
    name: "pnpm",
    status: "warn",
    found: version === undefined ? "neither pnpm nor npx on PATH" : `${version} (${path}), need ${pinned}`,
    advice: `dependencies cannot be installed: run \`npm install --global pnpm@${pinned}\``,
  };
}

/** Terraform or OpenTofu, and why this one. */
export function checkTerraform(machine: Machine, work: string): Check {
  const { binary, rejected } = findTerraform(machine, work);
  const passedOver = rejected.map(({ path, reason }) => `; ${path} ${reason}`).join("");
  if (binary !== undefined) {
    const { flavor, version, path, origin } = binary;
    const found = `${flavor === "tofu" ? "OpenTofu" : "Terraform"} ${version} (${path}, from ${origin})${passedOver}`;
    return { name: "terraform", status: "ok", found };
  }
  const found = `none, need ${requiredTerraform}${passedOver}`;
  if (machine.env.TANDEM_TERRAFORM) {
    return { name: "terraform", status: "fail", found, advice: "correct TANDEM_TERRAFORM, or unset it" };
  }
  if (onPath(machine, "go").length > 0) {
    const advice = "OpenTofu will be built with Go when it is first needed, in some minutes; or install one of the two";
    return { name: "terraform", status: "warn", found, advice };
  }
  return { name: "terraform", status: "fail", found, advice: installHint(machine) };
}

/** Go builds OpenTofu; nothing else here needs it. */
export function checkGo(machine: Machine): Check {
  const [path] = onPath(machine, "go");
  const version = path === undefined ? undefined : versionOf(path, ["version"], /go(\d\S*)/);
  const found = version === undefined ? "none; only needed to build OpenTofu" : `${version} (${path})`;
  return { name: "go", status: "ok", found };
}

/** git: `tandem test` and affected stacks ask it. */
export function checkGit(machine: Machine): Check {
  const [path] = onPath(machine, "git");
  const version = path === undefined ? undefined : versionOf(path, ["--version"], /(\d[\d.]*)/);
  if (version !== undefined) return { name: "git", status: "ok", found: `${version} (${path})` };
  return { name: "git", status: "warn", found: "none", advice: "install git: `tandem test` lists files with it" };
}

function versionOf(path: string, args: readonly string[], pattern: RegExp): string | undefined {
  try {
    const text = execFileSync(path, [...args], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    return pattern.exec(text)?.[1];
  } catch {
    return undefined;
  }
}
