import { statSync } from "node:fs";
import { parseConstraint, satisfiesConstraint } from "@tandem/core/versions";
import { compare } from "semver";
import { CodedExit } from "../coded-exit.ts";
import { exitCodes } from "../exit-codes.ts";
import type { CliConfiguration, ConfiguredMirror } from "./cli-configuration.ts";
import { impliedMirrorFolders, type Machine, providerTarget } from "./machine.ts";
import { entriesOf, type MirroredPackage, mirroredPackages, REGISTRY_HOSTS } from "./mirror-folder.ts";
import { toolchainProblems } from "./problems.ts";
import { searchMirrors } from "./search-mirrors.ts";

/** A provider and the releases that the platform supports. */
export interface SupportedProvider {
  /** `hashicorp/aws` */
  readonly source: string;
  /** A Terraform constraint. */
  readonly range: string;
}

/** Where a provider will come from. */
export interface ProviderSupply extends SupportedProvider {
  /** The mirror's folder; undefined when it comes from the registry, or however the user's configuration says. */
  readonly mirror: string | undefined;
  /** Who named the place: `TANDEM_PROVIDER_MIRROR`, the path of a configuration file, `implied mirror folder`, ... */
  readonly origin: string;
  /** What the mirror holds within the range, newest first. */
  readonly packages: readonly MirroredPackage[];
}

interface Candidate extends ConfiguredMirror {
  readonly origin: string;
}

/**
 * Decides for each provider which mirror serves it: the first that holds a release within its range for this platform.
 * A mirror that was named by hand stands before one that was found.
 * @throws CodedExit when TANDEM_PROVIDER_MIRROR is no mirror
 */
export function supplyProviders(
  supported: readonly SupportedProvider[],
  machine: Machine,
  configuration: CliConfiguration,
): readonly ProviderSupply[] {
  const named = namedMirror(machine);
  const configured = configuration.mirrors.map((mirror) => candidate(mirror, configuration.path ?? ""));
  // Terraform looks for no other mirror either once its configuration says how providers are installed.
  const found = configuration.installation === undefined ? () => foundMirrors(machine) : () => [];
  const stages: readonly (() => readonly Candidate[])[] = [() => named, () => configured, found];
  const target = providerTarget(machine);
  let open = supported;
  const supplies = new Map<string, ProviderSupply>();
  for (const stage of stages) {
    // The search of the system's folders is made only when something is still missing.
    for (const mirror of open.length > 0 ? stage() : []) {
      for (const provider of open) {
        const packages = matching(provider, mirror, target);
        if (packages.length === 0) continue;
        supplies.set(provider.source, { ...provider, mirror: mirror.folder, origin: mirror.origin, packages });
      }
      open = open.filter((provider) => !supplies.has(provider.source));
    }
  }
  const otherwise = configuration.installation === undefined ? "registry" : `as ${configuration.path} says`;
  return supported.map(
    (provider) => supplies.get(provider.source) ?? { ...provider, mirror: undefined, origin: otherwise, packages: [] },
  );
}

function namedMirror({ env }: Machine): readonly Candidate[] {
  const folder = env.TANDEM_PROVIDER_MIRROR;
  if (!folder) return [];
  const names = entriesOf(folder).map((entry) => entry.name);
  if (REGISTRY_HOSTS.some((host) => names.includes(host))) {
    return [candidate({ folder, include: undefined, exclude: [] }, "TANDEM_PROVIDER_MIRROR")];
  }
  const exists = statSync(folder, { throwIfNoEntry: false }) !== undefined;
  const problem = toolchainProblems.badMirror({
    path: "TANDEM_PROVIDER_MIRROR",
    message: exists ? "is no provider mirror" : "names a folder that does not exist",
    expected: `a folder that holds ${REGISTRY_HOSTS.join(" or ")}`,
    got: folder,
    hint: "fill one with `terraform providers mirror <folder>`, or unset the variable",
  });
  throw new CodedExit([problem], exitCodes.prerequisite);
}

function foundMirrors(machine: Machine): readonly Candidate[] {
  const everything = { include: undefined, exclude: [] };
  return [
    ...impliedMirrorFolders(machine).map((folder) => candidate({ folder, ...everything }, "implied mirror folder")),
    ...searchMirrors(machine.systemFolders).map((folder) =>
      candidate({ folder, ...everything }, "found on this system"),
    ),
  ];
}

function matching({ source, range }: SupportedProvider, mirror: Candidate, target: string): readonly MirroredPackage[] {
  const constraint = parseConstraint(range);
  return mirroredPackages(mirror.folder, source, target)
    .filter(({ version }) => constraint !== undefined && satisfiesConstraint(version, constraint))
    .filter(({ host }) => serves(mirror, host, source))
    .sort((a, b) => compare(b.version, a.version));
}

/** Patterns name a host, a namespace and a provider; the host may be left out, namespace and provider may be `*`. */
function serves({ include, exclude }: ConfiguredMirror, host: string, source: string): boolean {
  const matches = (pattern: string) => {
    const parts = pattern.split("/");
    const wanted = [host, ...source.split("/")].slice(-Math.max(parts.length, 2));
    return parts.every((part, index) => part === "*" || part === wanted[index]);
  };
  return (include === undefined || include.some(matches)) && !exclude.some(matches);
}

function candidate(mirror: ConfiguredMirror, origin: string): Candidate {
  return { ...mirror, origin };
}
