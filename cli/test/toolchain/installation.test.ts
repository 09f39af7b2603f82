import { lstatSync, readFileSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readCliConfiguration } from "../../src/toolchain/cli-configuration.ts";
import { parseHcl } from "../../src/toolchain/hcl.ts";
import { writeCliConfiguration } from "../../src/toolchain/installation.ts";
import { supplyProviders } from "../../src/toolchain/providers.ts";
import type { Flavor } from "../../src/toolchain/terraform.ts";
import { TemporaryMachine } from "./temporary-machine.ts";

let machine: TemporaryMachine;
beforeEach(() => {
  machine = new TemporaryMachine();
});
afterEach(() => machine.remove());

const supported = [
  { source: "hashicorp/aws", range: ">= 5.100.0, < 7.0.0" },
  { source: "hashicorp/helm", range: ">= 3.1, < 4" },
];

function write(flavor: Flavor): { readonly path: string; readonly text: string } {
  const configuration = readCliConfiguration(machine, flavor);
  const supplies = supplyProviders(supported, machine, configuration);
  const path = writeCliConfiguration(machine.work, flavor, supplies, configuration);
  return { path, text: readFileSync(path, "utf8") };
}

/** The installation block as data: method, then its attributes. */
function installation(text: string) {
  const block = parseHcl(text).find(({ name }) => name === "provider_installation");
  return block?.body?.map(({ name, body = [] }) => [
    name,
    Object.fromEntries(body.map((item) => [item.name, item.value])),
  ]);
}

describe("writeCliConfiguration", () => {
  test("sends mirrored providers to their mirror and all others to the registry", () => {
    const mirror = machine.provider("opt/m", "5.100.0");
    expect(installation(write("terraform").text)).toEqual([
      ["filesystem_mirror", { path: mirror, include: ["registry.terraform.io/hashicorp/aws"] }],
      ["direct", { exclude: ["registry.terraform.io/hashicorp/aws"] }],
    ]);
  });

  test("names each mirror once, with all that it serves", () => {
    const both = machine.provider("opt/m", "5.100.0");
    machine.provider("opt/m", "3.1.1", { name: "helm" });
    expect(installation(write("terraform").text)?.[0]).toEqual([
      "filesystem_mirror",
      { path: both, include: ["registry.terraform.io/hashicorp/aws", "registry.terraform.io/hashicorp/helm"] },
    ]);
  });

  test("says nothing of installation where there is no mirror", () => {
    expect(installation(write("terraform").text)).toBeUndefined();
  });

  test("shows OpenTofu the mirror under its own registry, linked at the platform's folder only", () => {
    const mirror = machine.provider("opt/m", "5.100.0");
    const view = join(machine.work, "mirror");
    expect(installation(write("tofu").text)).toEqual([
      ["filesystem_mirror", { path: view, include: ["registry.opentofu.org/hashicorp/aws"] }],
      ["direct", { exclude: ["registry.opentofu.org/hashicorp/aws"] }],
    ]);
    const version = join(view, "registry.opentofu.org/hashicorp/aws/5.100.0");
    expect(lstatSync(version).isDirectory()).toBe(true);
    expect(readlinkSync(join(version, "linux_amd64"))).toBe(
      join(mirror, "registry.terraform.io/hashicorp/aws/5.100.0/linux_amd64"),
    );
  });

  test("links a packed provider's file for OpenTofu", () => {
    const zip = "hashicorp/aws/terraform-provider-aws_6.1.0_linux_amd64.zip";
    const file = machine.file(`opt/m/registry.terraform.io/${zip}`);
    write("tofu");
    expect(realpathSync(join(machine.work, "mirror/registry.opentofu.org", zip))).toBe(file);
  });

  test("follows a mirror that has moved", () => {
    machine.env.TANDEM_PROVIDER_MIRROR = machine.provider("first", "5.100.0");
    write("tofu");
    const second = machine.provider("second", "5.100.0");
    machine.env.TANDEM_PROVIDER_MIRROR = second;
    write("tofu");
    const link = join(machine.work, "mirror/registry.opentofu.org/hashicorp/aws/5.100.0/linux_amd64");
    expect(readlinkSync(link)).toBe(join(second, "registry.terraform.io/hashicorp/aws/5.100.0/linux_amd64"));
  });

  test("gives OpenTofu a mirror as it is that knows OpenTofu's registry", () => {
    const mirror = machine.provider("opt/m", "5.100.0", { host: "registry.opentofu.org" });
    expect(installation(write("tofu").text)?.[0]).toMatchObject(["filesystem_mirror", { path: mirror }]);
  });

  test("leaves the user's own installation block as it is", () => {
    const mirror = machine.provider("configured", "5.100.0");
    const block = `provider_installation {\n  filesystem_mirror {\n    path = "${mirror}"\n  }\n  network_mirror {\n    url = "https://a.example/"\n  }\n}`;
    machine.file("home/.terraformrc", `${block}\n`);
    expect(write("terraform").text).toContain(block);
  });

  test("carries over hosts, and neither the plugin cache nor a token", () => {
    machine.file(
      "home/.terraformrc",
      'plugin_cache_dir = "/cache"\ncredentials "a.example" { token = "secret" }\nhost "b.example" { services = {} }\n',
    );
    const { text, path } = write("terraform");
    expect(text).toContain('host "b.example"');
    expect(text).not.toMatch(/cache|secret/);
    expect(statSync(path).mode & 0o077).toBe(0);
  });
});
