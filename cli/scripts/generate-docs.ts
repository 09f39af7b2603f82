import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { layers } from "@tandem/app-platform";
import { repositoryRoot } from "@tandem/core/files";
import { loadPlatform } from "@tandem/environments";
import { graphOf } from "../src/graph/model.ts";
import { renderSvg } from "../src/graph/svg.ts";
import { limits } from "../src/local/limits.ts";
import { renderContracts } from "./docs/contracts.ts";
import { renderErrors } from "./docs/errors.ts";
import { table } from "./docs/markdown.ts";
import { renderControls, renderProfiles } from "./docs/profiles.ts";

/** Generated pages by path below the repository's top. */
async function generatedPages(): Promise<Readonly<Record<string, string>>> {
  const { platform } = await loadPlatform("dev");
  return {
    "docs/contracts.md": renderContracts(),
    "docs/controls.md": renderControls(),
    "docs/embedded-aws.md": withLimits(read("docs/embedded-aws.md")),
    "docs/errors.md": renderErrors(),
    "docs/platform.svg": renderSvg(graphOf(layers, platform)),
    "docs/profiles.md": renderProfiles(),
    "README.md": withLayerTable(read("README.md")),
  };
}

/** The README with its layer table as the layers say. */
function withLayerTable(readme: string): string {
  const rows = layers.map(({ name, scope, description }) => [
    `[${name}](apps/${name}/src/layer.ts)`,
    scope,
    description,
  ]);
  return withTable(readme, "layers", table(["Layer", "Scope", "Holds"], rows));
}

/** The page of the embedded AWS with its list of what is missing. */
function withLimits(page: string): string {
  const rows = limits.map(({ what, why }) => [what, why]);
  return withTable(page, "limits", table(["what", "why, and what to do"], rows));
}

/** A page with a table between its marks. */
function withTable(page: string, mark: string, made: string): string {
  const [begin, end] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`];
  const [before, after] = [page.split(begin)[0], page.split(end)[1]];
  if (before === undefined || after === undefined) throw new Error(`A page needs ${begin} and ${end}.`);
  return `${before}${begin}\n${made}\n${end}${after}`;
}

function read(path: string): string {
  const file = join(repositoryRoot(), path);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

async function main(check: boolean): Promise<void> {
  const stale = Object.entries(await generatedPages()).filter(([path, text]) => read(path) !== text);
  if (check) {
    for (const [path] of stale) console.error(`${path} is not what the code says; run \`pnpm docs\`.`);
    process.exitCode = stale.length === 0 ? 0 : 1;
    return;
  }
  for (const [path, text] of stale) writeFileSync(join(repositoryRoot(), path), text);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main(process.argv.includes("--check"));
