/**
 * Writes `providers/<name>/schemas/<name>-<version>.json.gz`: the types that the repository uses, out of full schemas.
 *
 *   pnpm schemas <folder>                         every <name>-<version>.json or .json.gz in it
 *   pnpm schemas --mirror <folder> <name>@<version> ...   asks Terraform, with the providers of a filesystem mirror
 *
 * The same input gives the same bytes, on every machine.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync, gzipSync } from "node:zlib";
import { repositoryRoot } from "@tandem/core";
import type { BlockSchema, ProviderSchema } from "../src/schema.ts";
import { PROVIDERS, type UsedTypes, usedTypes } from "./used-types.ts";

/** One provider in the output of `terraform providers schema -json`. */
interface FullSchema {
  readonly provider: { readonly block: BlockSchema };
  readonly resource_schemas?: Readonly<Record<string, { readonly block: BlockSchema }>>;
  readonly data_source_schemas?: Readonly<Record<string, { readonly block: BlockSchema }>>;
  readonly ephemeral_resource_schemas?: Readonly<Record<string, { readonly block: BlockSchema }>>;
}

interface Source {
  readonly name: (typeof PROVIDERS)[number];
  readonly version: string;
  readonly full: FullSchema;
}

const { values, positionals } = parseArgs({
  options: { mirror: { type: "string" } },
  allowPositionals: true,
});
if (positionals.length === 0) {
  console.error("usage: pnpm schemas <folder of full schemas> | pnpm schemas --mirror <folder> <name>@<version> ...");
  process.exit(2);
}
const sources =
  values.mirror === undefined
    ? positionals.flatMap((folder) => fromFolder(resolve(process.env.INIT_CWD ?? "", folder)))
    : positionals.map((wanted) => fromMirror(resolve(process.env.INIT_CWD ?? "", values.mirror ?? ""), wanted));
const used = usedTypes();
for (const source of sources) {
  const folder = join(repositoryRoot(), "providers", source.name, "schemas");
  const file = join(folder, `${source.name}-${source.version}.json.gz`);
  const bytes = gzip(JSON.stringify(sorted(reduce(source, used[source.name]))));
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, bytes);
  console.log(`${file.slice(repositoryRoot().length + 1)}  ${bytes.length} bytes`);
}

function reduce({ name, version, full }: Source, types: UsedTypes): ProviderSchema {
  const {
    resource_schemas: resources = {},
    data_source_schemas: data = {},
    ephemeral_resource_schemas: ephemeral = {},
  } = full;
  const ephemeralTypes = new Set(Object.keys(ephemeral));
  return {
    source: `hashicorp/${name}`,
    version,
    provider: full.provider.block,
    resource: pick(resources, types.resource),
    data: pick(data, types.data),
    // Few and small, and without bindings that would say which are used: all of them.
    ephemeral: pick(ephemeral, ephemeralTypes),
    names: {
      resource: Object.keys(resources).sort(),
      data: Object.keys(data).sort(),
      ephemeral: [...ephemeralTypes].sort(),
    },
  };
}

function pick(schemas: Readonly<Record<string, { readonly block: BlockSchema }>>, types: ReadonlySet<string>) {
  return Object.fromEntries(
    Object.entries(schemas)
      .filter(([type]) => types.has(type))
      .map(([type, { block }]) => [type, block]),
  );
}

function fromFolder(folder: string): readonly Source[] {
  return readdirSync(folder).flatMap((file) => {
    const [, name, version] = /^([a-z]+)-(\d+\.\d+\.\d+)\.json(?:\.gz)?$/.exec(file) ?? [];
    if (version === undefined || !isProvider(name)) return [];
    const bytes = readFileSync(join(folder, file));
    return [{ name, version, full: onlySchema((file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8")) }];
  });
}

function fromMirror(mirror: string, wanted: string): Source {
  const [name, version] = wanted.split("@");
  if (!isProvider(name) || version === undefined)
    throw new Error(`${wanted} is not <name>@<version>, of ${PROVIDERS}.`);
  const folder = mkdtempSync(join(tmpdir(), "tandem-schema-"));
  try {
    const configuration = join(folder, "terraform.rc");
    writeFileSync(configuration, `provider_installation {\n  filesystem_mirror {\n    path = "${mirror}"\n  }\n}\n`);
    const required = { [name]: { source: `hashicorp/${name}`, version } };
    writeFileSync(join(folder, "main.tf.json"), JSON.stringify({ terraform: { required_providers: required } }));
    const terraform = (...args: readonly string[]) =>
      execFileSync("terraform", args, {
        cwd: folder,
        env: { ...process.env, TF_CLI_CONFIG_FILE: configuration, CHECKPOINT_DISABLE: "1" },
        maxBuffer: 1 << 28,
        encoding: "utf8",
      });
    terraform("init", "-input=false", "-no-color");
    return { name, version, full: onlySchema(terraform("providers", "schema", "-json")) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isProvider(name: string | undefined): name is Source["name"] {
  return (PROVIDERS as readonly (string | undefined)[]).includes(name);
}

function onlySchema(text: string): FullSchema {
  const { provider_schemas: schemas } = JSON.parse(text) as { provider_schemas: Record<string, FullSchema> };
  const [schema] = Object.values(schemas);
  if (schema === undefined) throw new Error("The schema names no provider.");
  return schema;
}

/**
 * Objects with sorted keys, without the prose that Terraform adds. Prose has a `description_kind` beside it; a
 * `description` without one is an argument of that name.
 */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !("description_kind" in value && key.startsWith("description")))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}

/** Node writes no time; the byte that names the operating system is the one thing that differs between machines. */
function gzip(text: string): Buffer {
  const bytes = gzipSync(text, { level: 9 });
  bytes[9] = 255;
  return bytes;
}
