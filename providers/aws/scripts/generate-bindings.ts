/**
 * Writes `providers/aws/generated/` anew: `pnpm bindings`. The list of types is `src/first-release.ts`; add a type there,
 * put its schema into the repository (`pnpm schemas`), then run this.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { repositoryRoot } from "@tandem/core";
import { bindings } from "./bindings.ts";

const folder = join(repositoryRoot(), "providers", "aws", "generated");
const files = await bindings();
rmSync(folder, { recursive: true, force: true });
for (const [path, text] of Object.entries(files)) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`${file.slice(repositoryRoot().length + 1)}  ${text.length} bytes`);
}
