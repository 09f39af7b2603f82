import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";

/** Registries under whose names mirrors hold the providers. */
export const REGISTRY_HOSTS = ["registry.terraform.io", "registry.opentofu.org"] as const;

/** One of {@link REGISTRY_HOSTS}. */
export type RegistryHost = (typeof REGISTRY_HOSTS)[number];

/** One provider package in a mirror. */
export interface MirroredPackage {
  readonly host: RegistryHost;
  /** `hashicorp/aws` */
  readonly source: string;
  readonly version: string;
  /** Path below the mirror: a folder (unpacked) or a zip file (packed). */
  readonly path: string;
}

/**
 * Versions of one provider that a mirror holds for a platform, in both layouts that Terraform knows:
 * `<host>/<source>/<version>/<target>/` and `<host>/<source>/terraform-provider-<name>_<version>_<target>.zip`.
 * A folder that does not exist holds none.
 * @param target `linux_amd64`
 */
export function mirroredPackages(mirror: string, source: string, target: string): readonly MirroredPackage[] {
  return REGISTRY_HOSTS.flatMap((host) => {
    const folder = join(host, ...source.split("/"));
    return entriesOf(join(mirror, folder)).flatMap((entry): readonly MirroredPackage[] => {
      const zip = zipVersion(entry.name, source, target);
      if (zip !== undefined) return [{ host, source, version: zip, path: join(folder, entry.name) }];
      const unpacked = join(folder, entry.name, target);
      const isThere = /^\d/.test(entry.name) && entriesOf(join(mirror, unpacked)).length > 0;
      return isThere ? [{ host, source, version: entry.name, path: unpacked }] : [];
    });
  });
}

function zipVersion(file: string, source: string, target: string): string | undefined {
  const prefix = `terraform-provider-${source.split("/").at(-1)}_`;
  const suffix = `_${target}.zip`;
  const name = file.toLowerCase();
  return name.startsWith(prefix) && name.endsWith(suffix) ? name.slice(prefix.length, -suffix.length) : undefined;
}

/** Entries of a folder; none when it is missing, no folder, or may not be read. */
export function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
