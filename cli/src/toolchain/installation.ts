import {
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { CliConfiguration } from "./cli-configuration.ts";
import type { RegistryHost } from "./mirror-folder.ts";
import type { ProviderSupply } from "./providers.ts";
import type { Flavor } from "./terraform.ts";

const HOST_OF: Readonly<Record<Flavor, RegistryHost>> = {
  terraform: "registry.terraform.io",
  tofu: "registry.opentofu.org",
};

/**
 * Writes the CLI configuration for our own Terraform processes and returns its path. It says per provider which mirror
 * serves it and lets all others come from their registry; the rest of the user's configuration is carried over.
 * @param folder where it is written
 */
export function writeCliConfiguration(
  folder: string,
  flavor: Flavor,
  supplies: readonly ProviderSupply[],
  configuration: CliConfiguration,
): string {
  const host = HOST_OF[flavor];
  const mirrored = supplies.filter((supply) => supply.mirror !== undefined);
  const folders = new Map(mirrored.map((supply) => [supply.source, mirrorFor(host, supply, folder)]));
  const text = [
    "# Written by tandem for the processes that it starts; changes are overwritten.",
    ...configuration.rest,
    // Where the user's own configuration says all that is to be said, it stays as it is.
    ...(isUsersOwn(mirrored, configuration, folders) ? [configuration.installation] : [installation(host, folders)]),
  ];
  const path = join(folder, `${flavor}.tfrc`);
  writeChanged(path, `${text.filter((part) => part !== undefined).join("\n\n")}\n`);
  return path;
}

function isUsersOwn(
  mirrored: readonly ProviderSupply[],
  { installation, mirrors }: CliConfiguration,
  folders: ReadonlyMap<string, string>,
): boolean {
  if (installation === undefined) return false;
  const known = new Set(mirrors.map((mirror) => mirror.folder));
  return mirrored.every(({ source }) => known.has(folders.get(source) ?? ""));
}

function installation(host: RegistryHost, folders: ReadonlyMap<string, string>): string | undefined {
  if (folders.size === 0) return undefined;
  const address = (source: string) => JSON.stringify(`${host}/${source}`);
  const blocks = [...new Set(folders.values())].map((mirror) => {
    const sources = [...folders].filter(([, each]) => each === mirror).map(([source]) => address(source));
    return [
      "  filesystem_mirror {",
      `    path    = ${JSON.stringify(mirror)}`,
      `    include = [${sources.join(", ")}]`,
      "  }",
    ].join("\n");
  });
  const excluded = [...folders.keys()].map(address).join(", ");
  return ["provider_installation {", ...blocks, "  direct {", `    exclude = [${excluded}]`, "  }", "}"].join("\n");
}

/** The mirror itself, or a view of it where it holds the provider under the other registry's name. */
function mirrorFor(host: RegistryHost, { mirror, packages }: ProviderSupply, folder: string): string {
  if (mirror === undefined || packages.some((each) => each.host === host)) return mirror ?? "";
  const view = join(folder, "mirror");
  for (const { path, source } of packages) {
    // Real folders down to the version and a link only at the platform: links higher up are not followed.
    const below = path.split(/[\\/]/).slice(1 + source.split("/").length);
    link(join(mirror, path), join(view, host, ...source.split("/"), ...below));
  }
  return view;
}

function link(target: string, path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() && readlinkSync(path) === target) return;
  mkdirSync(dirname(path), { recursive: true });
  const part = `${path}.${process.pid}`;
  rmSync(part, { force: true });
  symlinkSync(target, part);
  renameSync(part, path);
}

/** Writes a file unless it says the same already; readers see the old or the new text. */
function writeChanged(path: string, text: string): void {
  try {
    if (readFileSync(path, "utf8") === text) return;
  } catch {
    mkdirSync(dirname(path), { recursive: true });
  }
  const part = `${path}.${process.pid}`;
  writeFileSync(part, text, { mode: 0o600 });
  renameSync(part, path);
}
