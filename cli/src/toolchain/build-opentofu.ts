import { mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { repositoryRoot } from "@tandem/core/files";
import { execa } from "execa";
import { lockPath, withLock } from "../../bin/lock.cjs";
import { CodedExit } from "../coded-exit.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Machine } from "./machine.ts";
import { toolchainProblems } from "./problems.ts";
import { builtTofuPath, findTerraform } from "./terraform.ts";

const PACKAGE = "github.com/opentofu/opentofu/cmd/tofu";

/** Without it the binary calls itself a development build, which no version constraint accepts. */
const LINKER_FLAGS = "-s -w -X github.com/opentofu/opentofu/version.dev=no";

/**
 * Builds OpenTofu into the work folder from the versions that `cli/toolchain-go` pins; two callers at once build once.
 * @param go path of the `go` command
 * @param say told what is going on
 * @throws CodedExit with the end of the build's output
 */
export async function buildOpenTofu(
  machine: Machine,
  work: string,
  go: string,
  say: (line: string) => void,
): Promise<void> {
  await withLock(lockPath(work, "opentofu"), { say: (line) => say(`OpenTofu: ${line}`) }, async (lock) => {
    if (findTerraform(machine, work).binary !== undefined) return;
    const target = builtTofuPath(work);
    const part = `${target}.part`;
    const log = join(work, "logs", "opentofu-build.log");
    mkdirSync(dirname(target), { recursive: true });
    mkdirSync(dirname(log), { recursive: true });
    say(`building OpenTofu with Go, once; this takes some minutes (log: ${log})`);
    const child = execa(go, ["build", "-mod=readonly", "-trimpath", "-ldflags", LINKER_FLAGS, "-o", part, PACKAGE], {
      cwd: join(repositoryRoot(), "cli", "toolchain-go"),
      env: { GOWORK: "off", CGO_ENABLED: "0" },
      reject: false,
      stdin: "ignore",
      stdout: { file: log },
      stderr: { file: log },
    });
    if (child.pid !== undefined) lock.adopt(child.pid);
    const { exitCode } = await child;
    if (exitCode === 0) renameSync(part, target);
    rmSync(part, { force: true });
    if (exitCode === 0) return;
    const problem = toolchainProblems.buildFailed({
      path: go,
      message: "could not build OpenTofu",
      expected: "a build from cli/toolchain-go/go.mod",
      got: readFileSync(log, "utf8").trimEnd().split("\n").slice(-3).join(" "),
      hint: `see ${log}; or install Terraform or OpenTofu yourself`,
    });
    throw new CodedExit([problem], exitCodes.prerequisite);
  });
}
