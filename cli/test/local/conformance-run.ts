import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@tandem/core";
import { parseConstraint, satisfiesConstraint } from "@tandem/core/versions";
import { execa } from "execa";
import local from "../../../environments/local.ts";
import { prepareToolchain } from "../../src/toolchain/toolchain.ts";

/** Folder of one small configuration for each patched behaviour. */
const CONFIGURATIONS = join(repositoryRoot(), "local", "conformance");

/** What Terraform said of one configuration: addresses with their errors, or with what would change. */
export type Findings = Readonly<Record<string, readonly string[]>>;

/** Release of the AWS provider that they are taken through. */
export const awsVersion = local.versions?.aws ?? "";

const all = readdirSync(CONFIGURATIONS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

/** The configurations' names: `s3-bucket`. */
export const configurations = all.filter((name) => {
  const range = parseConstraint(versionsOf(name) ?? ">= 0");
  return range !== undefined && satisfiesConstraint(awsVersion, range);
});

/** Configurations of what came with a later release of the provider, and which one that is. */
export const leftOut = all
  .filter((name) => !configurations.includes(name))
  .map((name) => ({ name, versions: versionsOf(name) }));

/** Names of the patches that a configuration is there for. */
export function patchesOf(configuration: string): readonly string[] {
  return read(configuration)["//"]?.match(/[a-z0-9]+\/[a-z0-9-]+/g) ?? [];
}

function versionsOf(configuration: string): string | undefined {
  return read(configuration).terraform.required_providers.aws.version;
}

function read(configuration: string): Configuration {
  return JSON.parse(readFileSync(join(CONFIGURATIONS, configuration, "main.tf.json"), "utf8")) as Configuration;
}

interface Configuration {
  readonly "//"?: string;
  readonly terraform: { readonly required_providers: { readonly aws: { readonly version?: string } } };
}

/** Names of the patches whose behaviour Terraform does not see: tests of the Python code cover them. */
export function patchesCoveredByTests(): readonly string[] {
  const folder = join(repositoryRoot(), "local", "tests", "plugin");
  const files = readdirSync(folder).filter((name) => name.endsWith(".py"));
  const texts = files.map((name) => readFileSync(join(folder, name), "utf8"));
  return texts.flatMap((text) => [...text.matchAll(/Covers ([a-z0-9]+\/[a-z0-9-]+)/g)].map((match) => match[1] ?? ""));
}

/**
 * Writes a root that calls every configuration as a module: one start of Terraform serves all of them.
 * @param folder an empty one
 * @param endpoint of a running embedded AWS
 */
export async function writeRoot(folder: string, endpoint: string): Promise<void> {
  const out = join(folder, "synthesized");
  // The provider as the platform configures it, in both regions.
  await execa(
    process.execPath,
    ["--import", "tsx", "cli/src/main.ts", "synth", "--env", "local", "--layer", "network", "--out", out],
    { cwd: repositoryRoot(), env: { TANDEM_EMULATOR_ENDPOINT: endpoint, TANDEM_CWD: repositoryRoot() } },
  );
  const [home, peer] = ["eu-west-1", "eu-central-1"].map((region) => {
    const stack = join(out, "stacks", `local-network-${region}`);
    cpSync(join(stack, "aws.config"), join(folder, "aws.config"));
    const text = readFileSync(join(stack, "cdk.tf.json"), "utf8");
    return JSON.parse(text) as { readonly terraform: Record<string, unknown>; readonly provider: { aws: object[] } };
  });
  for (const name of configurations) cpSync(join(CONFIGURATIONS, name), join(folder, name), { recursive: true });
  const root = {
    terraform: { required_providers: home?.terraform.required_providers },
    provider: { aws: [home?.provider.aws[0], { ...peer?.provider.aws[0], alias: "peer" }] },
    module: Object.fromEntries(
      configurations.map((name) => [name, { source: `./${name}`, providers: { aws: "aws", "aws.peer": "aws.peer" } }]),
    ),
    output: { copies: { value: "${module.s3-replication.copies}" } },
  };
  writeFileSync(join(folder, "main.tf.json"), JSON.stringify(root, null, 2));
}

/** Runs Terraform in a folder with the toolchain that was found. */
export async function terraform(folder: string, ...args: readonly string[]) {
  const toolchain = await prepareToolchain({ say: () => {} });
  return await execa(toolchain.terraform.path, [...args, "-no-color"], {
    cwd: folder,
    env: toolchain.env,
    extendEnv: false,
    reject: false,
    stdin: "ignore",
    maxBuffer: 100_000_000,
  });
}

/** Errors of a command's `-json` output by configuration; those without an address under `""`. */
export function errorsIn(output: string): Findings {
  const lines = output.split("\n").filter((line) => line.startsWith("{"));
  const errors = lines
    .map((line) => JSON.parse(line) as { readonly diagnostic?: Diagnostic })
    .flatMap(({ diagnostic }) => (diagnostic?.severity === "error" ? [diagnostic] : []));
  return grouped(errors.map((each) => [each.address ?? "", `${each.address}: ${each.summary} ${each.detail ?? ""}`]));
}

interface Diagnostic {
  readonly severity: string;
  readonly summary: string;
  readonly detail?: string;
  readonly address?: string;
}

/** What a saved plan would change, by configuration. */
export function changesIn(plan: string): Findings {
  const { resource_changes: changes = [] } = JSON.parse(plan) as { readonly resource_changes?: readonly Change[] };
  return grouped(
    changes
      .filter(({ change }) => change.actions.some((action) => action !== "no-op"))
      .map(({ address, change }) => [address, `${address}: ${change.actions.join(", ")}: ${difference(change)}`]),
  );
}

interface Change {
  readonly address: string;
  readonly change: { readonly actions: readonly string[]; readonly before: unknown; readonly after: unknown };
}

function difference({ before, after }: Change["change"]): string {
  const [old, now] = [before, after].map((each) => (each ?? {}) as Record<string, unknown>);
  const names = Object.keys({ ...old, ...now });
  const changed = names.filter((name) => JSON.stringify(old?.[name]) !== JSON.stringify(now?.[name]));
  return changed.map((name) => `${name} ${JSON.stringify(old?.[name])} -> ${JSON.stringify(now?.[name])}`).join("; ");
}

function grouped(entries: readonly (readonly [address: string, said: string])[]): Findings {
  const result: Record<string, string[]> = {};
  for (const [address, said] of entries) {
    const name = /^module\.([^.]+)/.exec(address)?.[1] ?? "";
    result[name] = [...(result[name] ?? []), said];
  }
  return result;
}
