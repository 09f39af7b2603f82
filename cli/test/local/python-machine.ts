import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Folders for PATH, each with a `python3` that says a version. */
export function makeMachine(versions: Readonly<Record<string, string>>): {
  readonly folders: readonly string[];
  readonly end: () => void;
} {
  const top = mkdtempSync(join(tmpdir(), "tandem-python-"));
  const folders = Object.entries(versions).map(([name, version]) => {
    const folder = join(top, name);
    mkdirSync(folder);
    writeFileSync(join(folder, "python3"), `#!/bin/sh\necho ${version}\n`);
    chmodSync(join(folder, "python3"), 0o755);
    return folder;
  });
  return { folders, end: () => rmSync(top, { recursive: true, force: true }) };
}
