import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Writes files so that each is either the old or the new one, never a part; files whose text is the same are left
 * alone, so that their times say when they changed.
 * @param files text by path below `folder`, in the order in which they are to appear
 */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const target = join(folder, path);
    if (existsSync(target) && readFileSync(target, "utf8") === text) continue;
    mkdirSync(dirname(target), { recursive: true });
    const part = `${target}.${process.pid}.part`;
    try {
      writeFileSync(part, text);
      renameSync(part, target);
    } finally {
      rmSync(part, { force: true });
    }
  }
}
