import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { thisMachine } from "../../src/toolchain/machine.ts";
import { findTerraform } from "../../src/toolchain/terraform.ts";
import { workFolder } from "../../src/work-folder.ts";
import { runTandem } from "../run-tandem.ts";
import { type OneStack, oneStack } from "./one-stack.ts";

const machine = thisMachine();
const { binary } = findTerraform({ ...machine, env: { ...machine.env, TANDEM_TERRAFORM: "tofu" } }, workFolder());
/** For a machine that does much else. */
const TIMEOUT = 600_000;
const reason = binary === undefined ? " (not run: no usable tofu on PATH)" : "";

describe.skipIf(binary === undefined)(`OpenTofu${reason}`, () => {
  let stack: OneStack;

  beforeAll(async () => {
    stack = await oneStack();
  }, TIMEOUT);
  afterAll(async () => stack?.end());

  const tandem = async (...words: readonly string[]) => {
    const { exitCode, stdout, stderr } = await runTandem(
      [...words, "--env", stack.definition, "--layer", "network", "--region", stack.region],
      { TANDEM_TERRAFORM: "tofu", TANDEM_WORK_DIR: join(stack.folder, "work") },
    );
    return { exitCode, said: `${stdout}\n${stderr}` };
  };
  const exitOf = async (...words: readonly string[]) => {
    const { exitCode, said } = await tandem(...words);
    return { exitCode, said: exitCode === 0 ? "" : said };
  };
  const well = { exitCode: 0, said: "" };

  test(
    "validates a stack with the real provider",
    async () => {
      expect(await exitOf("validate")).toEqual(well);
    },
    TIMEOUT,
  );

  test(
    "applies it, finds nothing left to do, and destroys all of it",
    async () => {
      expect(await exitOf("apply", "--yes")).toEqual(well);
      expect(await stack.made()).not.toEqual([]);
      expect(await exitOf("plan")).toEqual(well);
      expect(await exitOf("destroy", "--yes")).toEqual(well);
      expect(await stack.made()).toEqual([]);
    },
    TIMEOUT,
  );
});
