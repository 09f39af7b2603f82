import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { repositoryRoot } from "@tandem/core";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { prepareToolchain } from "../../src/toolchain/toolchain.ts";
import { runTandem } from "../run-tandem.ts";
import { type OneStack, oneStack } from "./one-stack.ts";

/** For a machine that does much else. */
const TIMEOUT = 600_000;

describe("the cdktf CLI, on one stack of a layer's app", () => {
  let stack: OneStack;
  let env: NodeJS.ProcessEnv;

  beforeAll(async () => {
    stack = await oneStack();
    const { terraform, env: ours } = await prepareToolchain();
    // What docs/other-tools.md tells a team on a machine without a network to set.
    env = {
      CDKTF_DISABLE_PLUGIN_CACHE_ENV: "1",
      CHECKPOINT_DISABLE: "1",
      CI: "1",
      TANDEM_ENV: stack.definition,
      TERRAFORM_BINARY_NAME: terraform.path,
      TF_CLI_CONFIG_FILE: ours.TF_CLI_CONFIG_FILE,
    };
  }, TIMEOUT);
  afterAll(async () => stack?.end());

  const cdktf = async (...words: readonly string[]) => {
    const program = join(repositoryRoot(), "node_modules", "cdktf-cli", "bundle", "bin", "cdktf");
    const out = join(stack.folder, "cdktf.out");
    const { exitCode, all } = await execa(
      process.execPath,
      [program, ...words, stack.id, "--skip-provider-lock", "--output", out],
      { cwd: join(repositoryRoot(), "apps", "network"), env, all: true, reject: false, stdin: "ignore" },
    );
    return { exitCode, said: stripVTControlCharacters(all) };
  };

  test(
    "plans it",
    async () => {
      const { exitCode, said } = await cdktf("plan");
      expect(exitCode, said).toBe(0);
      expect(said).toMatch(/Plan: \d+ to add, 0 to change, 0 to destroy/);
      expect(await stack.made()).toEqual([]);
    },
    TIMEOUT,
  );

  test(
    "applies it, and `tandem` finds the state where it looks for it and nothing left to do",
    async () => {
      const applied = await cdktf("apply", "--auto-approve");
      expect(applied.exitCode, applied.said).toBe(0);
      expect(await stack.made()).not.toEqual([]);
      const { exitCode, stdout, stderr } = await runTandem(
        ["plan", "--env", stack.definition, "--layer", "network", "--region", stack.region],
        { TANDEM_WORK_DIR: join(stack.folder, "work") },
      );
      expect(exitCode, `${stdout}\n${stderr}`).toBe(0);
    },
    TIMEOUT,
  );
});
