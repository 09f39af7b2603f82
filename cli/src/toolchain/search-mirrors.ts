import { join } from "node:path";
import { entriesOf, REGISTRY_HOSTS } from "./mirror-folder.ts";

/** `/opt/<mirror>/registry.terraform.io` and one level more. */
const MAX_DEPTH = 3;

/** A home folder can hold anything; the search stays a matter of milliseconds. */
const MAX_FOLDERS = 1_500;

const NEVER = new Set(["node_modules", ".git", ".cache", "proc", "sys", "dev", "doc", "locale", "man"]);

/**
 * Finds mirrors near the top of some folders: every folder that holds a registry's tree, nearest to the top first.
 * Links are not followed.
 */
export function searchMirrors(roots: readonly string[]): readonly string[] {
  return roots.flatMap(searchBelow);
}

function searchBelow(root: string): readonly string[] {
  const found: string[] = [];
  let level: readonly string[] = [root];
  let seen = 0;
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth += 1) {
    const below: string[] = [];
    for (const folder of level) {
      if (seen++ >= MAX_FOLDERS) return found;
      const names = entriesOf(folder)
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort();
      if (REGISTRY_HOSTS.some((host) => names.includes(host))) found.push(folder);
      else below.push(...names.filter((name) => !NEVER.has(name)).map((name) => join(folder, name)));
    }
    level = below;
  }
  return found;
}
