import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { environmentNames } from "@tandem/environments";
import { expect, test } from "vitest";
import { synthesizeEnvironment } from "../../src/synthesize-environment.ts";
import { prepareToolchain } from "../../src/toolchain/toolchain.ts";
import { validateStacks } from "../../src/validate/validate-stacks.ts";
import { workFolder } from "../../src/work-folder.ts";

test.each(environmentNames())("Terraform and the real providers accept every stack of %s", async (env) => {
  const out = mkdtempSync(join(tmpdir(), "tandem-environment-"));
  try {
    const { stacks } = await synthesizeEnvironment({ env, out });
    const verdicts = await validateStacks(stacks, await prepareToolchain(), workFolder(), () => {});
    expect(verdicts.length).toBeGreaterThan(0);
    expect(verdicts.flatMap(({ problems }) => problems)).toEqual([]);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});
