import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readCliConfiguration } from "../../src/toolchain/cli-configuration.ts";
import { supplyProviders } from "../../src/toolchain/providers.ts";
import { TemporaryMachine } from "./temporary-machine.ts";

let machine: TemporaryMachine;
beforeEach(() => {
  machine = new TemporaryMachine();
});
afterEach(() => machine.remove());

const aws = { source: "hashicorp/aws", range: ">= 5.100.0, < 7.0.0" };
const helm = { source: "hashicorp/helm", range: ">= 3.1, < 4" };
const supply = (...providers: readonly (typeof aws)[]) =>
  supplyProviders(providers, machine, readCliConfiguration(machine, "terraform"));
const whence = () => {
  const [{ mirror, origin, packages } = { mirror: "", origin: "", packages: [] }] = supply(aws);
  return { mirror, origin, versions: packages.map(({ version }) => version) };
};

describe("supplyProviders", () => {
  test("leaves everything to the registry where there is no mirror", () => {
    expect(whence()).toEqual({ mirror: undefined, origin: "registry", versions: [] });
  });

  test("takes the mirrors in their order: named, configured, implied, found", () => {
    const found = machine.provider("opt/plugins", "5.100.0");
    expect(whence()).toMatchObject({ mirror: found, origin: "found on this system" });
    const implied = machine.provider("home/.terraform.d/plugins", "5.100.0");
    expect(whence()).toMatchObject({ mirror: implied, origin: "implied mirror folder" });
    const configured = machine.provider("configured", "5.100.0");
    const file = machine.file(
      "home/.terraformrc",
      `provider_installation { filesystem_mirror { path = "${configured}" } }`,
    );
    expect(whence()).toMatchObject({ mirror: configured, origin: file });
    const named = machine.provider("named", "5.100.0");
    machine.env.TANDEM_PROVIDER_MIRROR = named;
    expect(whence()).toMatchObject({ mirror: named, origin: "TANDEM_PROVIDER_MIRROR" });
  });

  test("finds the folders of XDG_DATA_DIRS", () => {
    const mirror = machine.provider("share/terraform/plugins", "6.0.0");
    expect(whence()).toEqual({ mirror, origin: "implied mirror folder", versions: ["6.0.0"] });
  });

  test("lists what is in range, newest first, by version and not by text", () => {
    for (const version of ["5.99.0", "5.100.0", "6.9.0", "6.47.1", "7.0.0"]) machine.provider("opt/m", version);
    expect(whence().versions).toEqual(["6.47.1", "6.9.0", "5.100.0"]);
  });

  test("passes over a mirror that holds nothing in range, or nothing for this platform", () => {
    machine.provider("opt/a", "4.0.0");
    machine.provider("opt/b", "5.100.0", { target: "darwin_arm64" });
    const mirror = machine.provider("opt/c", "5.100.0");
    expect(whence().mirror).toBe(mirror);
  });

  test("reads the packed layout too", () => {
    machine.file("opt/m/registry.terraform.io/hashicorp/aws/terraform-provider-aws_6.1.0_linux_amd64.zip");
    machine.file("opt/m/registry.terraform.io/hashicorp/aws/terraform-provider-aws_6.2.0_darwin_arm64.zip");
    expect(whence().versions).toEqual(["6.1.0"]);
  });

  test("takes each provider from the first mirror that has it", () => {
    const first = machine.provider("opt/a", "5.100.0");
    const second = machine.provider("opt/b", "3.1.1", { name: "helm" });
    expect(supply(aws, helm).map(({ mirror }) => mirror)).toEqual([first, second]);
  });

  test("searches no further once the user's configuration says how providers are installed", () => {
    machine.provider("opt/plugins", "5.100.0");
    const file = machine.file("home/.terraformrc", "provider_installation { direct {} }");
    expect(whence()).toMatchObject({ mirror: undefined, origin: `as ${file} says` });
  });

  test.each([
    ['include = ["registry.terraform.io/hashicorp/aws"]', true],
    ['include = ["hashicorp/aws"]', true],
    ['include = ["registry.terraform.io/*/*"]', true],
    ['include = ["*/*"]', true],
    ['include = ["registry.terraform.io/hashicorp/helm"]', false],
    ['include = ["other.example/*/*"]', false],
    ['exclude = ["hashicorp/*"]', false],
    ['exclude = ["hashicorp/helm"]', true],
  ])("honours a configured mirror's %s", (pattern, served) => {
    const mirror = machine.provider("configured", "5.100.0");
    machine.file(
      "home/.terraformrc",
      `provider_installation {\n filesystem_mirror {\n path = "${mirror}"\n ${pattern}\n }\n direct {}\n}`,
    );
    expect(whence().mirror).toBe(served ? mirror : undefined);
  });

  test("finds a mirror two folders down, and none deeper or behind a link", () => {
    machine.provider("opt/1/2/3/4", "5.100.0");
    mkdirSync(join(machine.top, "usr"));
    symlinkSync(join(machine.top, "opt/1/2/3/4"), join(machine.top, "usr/link"));
    expect(whence().mirror).toBeUndefined();
    const mirror = machine.provider("usr/lib/terraform", "5.100.0");
    expect(whence().mirror).toBe(mirror);
  });

  test.each([
    ["names a folder that does not exist", () => "/no/such/folder"],
    ["is no provider mirror", () => join(machine.file("empty/file"), "..")],
  ])("fails with a code when TANDEM_PROVIDER_MIRROR %s", (message, folder) => {
    machine.env.TANDEM_PROVIDER_MIRROR = folder();
    expect(whence).toThrow(
      expect.objectContaining({ exitCode: 3, problems: [expect.objectContaining({ code: "TDM-TLC-003", message })] }),
    );
  });
});
