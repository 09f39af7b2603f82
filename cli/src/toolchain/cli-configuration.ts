import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { CodedExit } from "../coded-exit.ts";
import { exitCodes } from "../exit-codes.ts";
import { type HclItem, HclSyntaxError, type HclValue, parseHcl } from "./hcl.ts";
import type { Machine } from "./machine.ts";
import { toolchainProblems } from "./problems.ts";

/** A `filesystem_mirror` of a user's CLI configuration. */
export interface ConfiguredMirror {
  readonly folder: string;
  /** Patterns such as `registry.terraform.io/hashicorp/*`; undefined includes every provider. */
  readonly include: readonly string[] | undefined;
  readonly exclude: readonly string[];
}

/** What a user's Terraform CLI configuration means for us. */
export interface CliConfiguration {
  /** The file that was read; undefined when there is none. */
  readonly path: string | undefined;
  /** A file that `TF_CLI_CONFIG_FILE` names and that does not exist. */
  readonly missing: string | undefined;
  /** The `provider_installation` block as it was written; undefined when there is none. */
  readonly installation: string | undefined;
  readonly mirrors: readonly ConfiguredMirror[];
  /** Tokens by host name. */
  readonly tokens: Readonly<Record<string, string>>;
  /** Everything else, as it was written. */
  readonly rest: readonly string[];
}

/**
 * Attributes that are not taken over. A plugin cache that several `init` share breaks: Terraform does not lock it.
 * Credentials go to Terraform by environment variables, so that no token is written to another file.
 */
const NOT_TAKEN = new Set(["plugin_cache_dir", "plugin_cache_may_break_dependency_lock_file", "credentials"]);

/**
 * Reads the CLI configuration that Terraform or OpenTofu would read, as far as it names mirrors and tokens.
 * Rules: developer.hashicorp.com/terraform/cli/config/config-file.
 * @throws CodedExit when it cannot be parsed
 */
export function readCliConfiguration(machine: Machine, flavor: "terraform" | "tofu"): CliConfiguration {
  const named = machine.env.TF_CLI_CONFIG_FILE || machine.env.TERRAFORM_CONFIG;
  const path = named ? [named].find(isFile) : defaultFiles(machine, flavor).find(isFile);
  // Tokens that `terraform login` stored are read by Terraform only while no file is named; we are going to name one.
  const stored = join(machine.home, ".terraform.d", "credentials.tfrc.json");
  const tokens = !named && isFile(stored) ? tokensOf(parseFile(stored)) : {};
  const items = path === undefined ? [] : parseFile(path);
  const installation = items.find((item) => item.name === "provider_installation");
  return {
    path,
    missing: named && path === undefined ? named : undefined,
    installation: installation?.text,
    mirrors: (installation?.body ?? []).filter((item) => item.name === "filesystem_mirror").flatMap(mirrorOf),
    tokens: { ...tokens, ...tokensOf(items) },
    rest: items.filter((item) => item !== installation && !NOT_TAKEN.has(item.name)).map((item) => item.text),
  };
}

function defaultFiles({ platform, env, home }: Machine, flavor: "terraform" | "tofu"): readonly string[] {
  const [folder, terraform, tofu] =
    platform === "win32"
      ? [env.APPDATA ?? join(home, "AppData", "Roaming"), "terraform.rc", "tofu.rc"]
      : [home, ".terraformrc", ".tofurc"];
  return (flavor === "tofu" ? [tofu, terraform] : [terraform]).map((name) => join(folder, name));
}

function parseFile(path: string): readonly HclItem[] {
  const source = readFileSync(path, "utf8");
  try {
    return source.trimStart().startsWith("{") ? itemsOfJson(JSON.parse(source)) : parseHcl(source);
  } catch (error) {
    if (!(error instanceof HclSyntaxError || error instanceof SyntaxError)) throw error;
    const problem = toolchainProblems.badCliConfiguration({
      path,
      message: `cannot be read: ${error.message}`,
      expected: "a Terraform CLI configuration file",
      got: source.slice(0, 60),
      hint: "correct it, or let TF_CLI_CONFIG_FILE name another file",
    });
    throw new CodedExit([problem], exitCodes.prerequisite);
  }
}

/** The JSON form: a block is an object under its name, or under its name and labels. */
function itemsOfJson(json: Readonly<Record<string, unknown>>): readonly HclItem[] {
  return Object.entries(json).flatMap(([name, value]): readonly HclItem[] => {
    if (name === "credentials" || name === "host") {
      return Object.entries(value as Record<string, Record<string, unknown>>).map(([label, body]) =>
        block(name, [label], body),
      );
    }
    if (name === "provider_installation") {
      const bodies = [value].flat() as readonly Record<string, unknown>[];
      return bodies.map((body) => block(name, [], body));
    }
    return [attribute(name, value as HclValue)];
  });
}

function block(name: string, labels: readonly string[], json: Readonly<Record<string, unknown>>): HclItem {
  const body = Object.entries(json).flatMap(([key, value]): readonly HclItem[] => {
    const blocks = [value].flat();
    return blocks.every((each) => typeof each === "object" && each !== null)
      ? blocks.map((each) => block(key, [], each as Record<string, unknown>))
      : [attribute(key, value as HclValue)];
  });
  const quoted = labels.map((label) => JSON.stringify(label));
  const text = [[name, ...quoted].join(" "), " {\n", ...body.map((item) => `${item.text}\n`), "}"].join("");
  return { name, labels, body, value: undefined, text };
}

function attribute(name: string, value: HclValue): HclItem {
  return { name, labels: [], body: undefined, value, text: `${name} = ${JSON.stringify(value)}` };
}

function mirrorOf({ body = [] }: HclItem): readonly ConfiguredMirror[] {
  const folder = attributeOf(body, "path");
  if (typeof folder !== "string") return [];
  return [
    {
      folder,
      include: attributeOf(body, "include") as readonly string[] | undefined,
      exclude: (attributeOf(body, "exclude") as readonly string[] | undefined) ?? [],
    },
  ];
}

function tokensOf(items: readonly HclItem[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    items
      .filter((item) => item.name === "credentials")
      .flatMap(({ labels: [host], body = [] }) => {
        const token = attributeOf(body, "token");
        return host !== undefined && typeof token === "string" ? [[host, token]] : [];
      }),
  );
}

const attributeOf = (body: readonly HclItem[], name: string) => body.find((item) => item.name === name)?.value;
const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
