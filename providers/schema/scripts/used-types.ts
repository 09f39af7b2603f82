import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { repositoryRoot } from "@tandem/core";
import { extraTypes } from "./extra-types.ts";

/** Terraform types of one provider, without order. */
export interface UsedTypes {
  readonly resource: ReadonlySet<string>;
  readonly data: ReadonlySet<string>;
}

/** The providers whose schemas the repository keeps. */
export const PROVIDERS = ["aws", "helm", "kubernetes"] as const;

const SOURCE_FOLDERS = [
  "apps",
  "bench",
  "cli",
  "environments",
  "modules",
  "providers",
  "scripts",
  "terraform-state-bootstrap",
];
const PUBLISHED = /@cdktf\/provider-(aws|helm|kubernetes)\/lib\/([a-z0-9-]+)\/index\.js/g;
const GENERATED = /@tandem\/provider-(aws|helm|kubernetes)\/generated\/([a-z0-9-]+)\/index\.ts/g;

/**
 * Every type whose binding some source file imports, and those of `extraTypes`. The binding itself says which type it
 * is for: folder names cannot be turned back into type names.
 */
export function usedTypes(): Readonly<Record<(typeof PROVIDERS)[number], UsedTypes>> {
  const found = Object.fromEntries(
    PROVIDERS.map((name) => [
      name,
      { resource: new Set(extraTypes[name]?.resource), data: new Set(extraTypes[name]?.data) },
    ]),
  ) as Record<(typeof PROVIDERS)[number], { resource: Set<string>; data: Set<string> }>;
  for (const file of bindingFiles()) {
    const text = readFileSync(file, "utf8");
    const kind = text.includes("cdktf.TerraformDataSource") ? "data" : "resource";
    const type = /static readonly tfResourceType = "(\w+)"/.exec(text)?.[1];
    const provider = PROVIDERS.find((name) => type?.startsWith(`${name}_`));
    // A provider's own binding has `tfResourceType` too: the bare name, which has no prefix to match.
    if (type !== undefined && provider !== undefined) found[provider][kind].add(type);
  }
  return found;
}

function bindingFiles(): ReadonlySet<string> {
  const files = new Set<string>();
  for (const source of sourceFiles()) {
    const text = readFileSync(source, "utf8");
    for (const [, provider, folder] of text.matchAll(PUBLISHED)) {
      const { resolve } = createRequire(join(repositoryRoot(), "providers", `${provider}`, "package.json"));
      files.add(resolve(`@cdktf/provider-${provider}/lib/${folder}/index.js`).replace(/\.js$/, ".d.ts"));
    }
    for (const [, provider, folder] of text.matchAll(GENERATED)) {
      files.add(join(repositoryRoot(), "providers", `${provider}`, "generated", `${folder}`, "index.ts"));
    }
  }
  return files;
}

function sourceFiles(): readonly string[] {
  const skipped = new Set(["node_modules", "cdktf.out", "generated", ".terraform"]);
  const walk = (folder: string): readonly string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return skipped.has(entry.name) ? [] : walk(path);
      return entry.name.endsWith(".ts") ? [path] : [];
    });
  const top = new Set(readdirSync(repositoryRoot()));
  return SOURCE_FOLDERS.filter((folder) => top.has(folder)).flatMap((folder) => walk(join(repositoryRoot(), folder)));
}
