import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { repositoryRoot } from "@tandem/core";
import { afterAll, describe, expect, it } from "vitest";

const root = repositoryRoot();
// Inside an app, which has what apps depend on; ignored by git.
const folder = join(root, "apps", "network", `.examples-${process.pid}`);

/** Complete examples: `ts` blocks that import what they use. Others are fragments of what stands around them. */
function examples(): readonly { readonly name: string; readonly code: string }[] {
  const pages = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "*.md"], { cwd: root, encoding: "utf8" });
  return pages
    .split("\n")
    .filter((page) => page !== "")
    .flatMap((page) =>
      [...readFileSync(join(root, page), "utf8").matchAll(/^```ts\n([\s\S]*?)^```/gm)]
        .map(([, code = ""]) => code)
        .filter((code) => code.startsWith("import "))
        .map((code, index) => ({ name: `${page.replaceAll(/\W+/g, "-")}-${index + 1}.ts`, code })),
    );
}

describe("examples in the documentation", () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("compile", () => {
    const found = examples();
    expect(found.length).toBeGreaterThanOrEqual(3);
    mkdirSync(folder, { recursive: true });
    for (const { name, code } of found) writeFileSync(join(folder, name), code);
    const config = join(folder, "tsconfig.json");
    writeFileSync(
      config,
      JSON.stringify({ extends: relative(folder, join(root, "tsconfig.base.json")), include: ["*.ts"] }),
    );
    let errors = "";
    try {
      execFileSync(process.execPath, [join(root, "node_modules", "typescript", "bin", "tsc"), "-p", config], {
        encoding: "utf8",
      });
    } catch (error) {
      errors = (error as { readonly stdout: string }).stdout;
    }
    expect(errors).toBe("");
  });
});
