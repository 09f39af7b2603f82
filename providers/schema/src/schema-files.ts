import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { repositoryRoot } from "@tandem/core";
import { compare } from "semver";
import type { ProviderSchema } from "./schema.ts";

/** The known versions of one provider. Files are read when their version is asked for, and once. */
export interface ProviderSchemas {
  /** Ascending. */
  readonly versions: readonly string[];
  /** @throws when the version is not one of {@link versions} */
  load(version: string): ProviderSchema;
}

const opened = new Map<string, ProviderSchemas>();

/** The versions that lie in `providers/<name>/schemas/<name>-<version>.json.gz`. */
export function openSchemas(name: string): ProviderSchemas {
  const schemas = opened.get(name) ?? schemasIn(name);
  opened.set(name, schemas);
  return schemas;
}

function schemasIn(name: string): ProviderSchemas {
  const read = new Map<string, ProviderSchema>();
  const folder = () => join(repositoryRoot(), "providers", name, "schemas");
  let versions: readonly string[] | undefined;
  return {
    get versions() {
      versions ??= readdirSync(folder())
        .map((file) => new RegExp(`^${name}-(.+)\\.json\\.gz$`).exec(file)?.[1])
        .filter((version) => version !== undefined)
        .sort(compare);
      return versions;
    },
    load(version) {
      const known = read.get(version);
      if (known !== undefined) return known;
      const text = gunzipSync(readFileSync(join(folder(), `${name}-${version}.json.gz`))).toString("utf8");
      const schema = JSON.parse(text) as ProviderSchema;
      read.set(version, schema);
      return schema;
    },
  };
}
