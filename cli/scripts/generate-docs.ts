import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { layers } from "@tandem/app-platform";
import { repositoryRoot } from "@tandem/core/files";
import { loadPlatform } from "@tandem/environments";
import { graphOf } from "../src/graph/model.ts";
import { renderSvg } from "../src/graph/svg.ts";
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
  const [before, after] = [readme.split(BEGIN)[0], readme.split(END)[1]];
  if (before === undefined || after === undefined) throw new Error(`README.md needs ${BEGIN} and ${END}.`);
  return `${before}${BEGIN}\n${table(["Layer", "Scope", "Holds"], rows)}\n${END}${after}`;
}

const BEGIN = "<!-- layers -->";
const END = "<!-- /layers -->";

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
