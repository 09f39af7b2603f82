import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readCliConfiguration } from "../../src/toolchain/cli-configuration.ts";
import { TemporaryMachine } from "./temporary-machine.ts";

let machine: TemporaryMachine;
beforeEach(() => {
  machine = new TemporaryMachine();
});
afterEach(() => machine.remove());

describe("readCliConfiguration", () => {
  test("finds none on an empty machine", () => {
    expect(readCliConfiguration(machine, "terraform")).toEqual({
      path: undefined,
      missing: undefined,
      installation: undefined,
      mirrors: [],
      tokens: {},
      rest: [],
    });
  });

  test("reads ~/.terraformrc: mirrors, tokens and the rest, without the plugin cache", () => {
    const path = machine.file(
      "home/.terraformrc",
      `plugin_cache_dir = "/cache"
       disable_checkpoint = true
       credentials "app.terraform.io" { token = "secret" }
       provider_installation {
         filesystem_mirror { path = "/m" include = ["registry.terraform.io/*/*"] }
         direct { exclude = ["x/y/z"] }
       }`,
    );
    const read = readCliConfiguration(machine, "terraform");
    expect(read).toMatchObject({
      path,
      mirrors: [{ folder: "/m", include: ["registry.terraform.io/*/*"], exclude: [] }],
      tokens: { "app.terraform.io": "secret" },
      rest: ["disable_checkpoint = true"],
    });
    expect(read.installation).toMatch(/^provider_installation \{[\s\S]*x\/y\/z[\s\S]*\}$/);
  });

  test("reads the same from JSON", () => {
    machine.env.TF_CLI_CONFIG_FILE = machine.file(
      "c.json",
      JSON.stringify({
        disable_checkpoint: true,
        credentials: { "app.terraform.io": { token: "secret" } },
        provider_installation: [{ filesystem_mirror: [{ path: "/m", include: ["a/b/c"] }], direct: [{}] }],
      }),
    );
    expect(readCliConfiguration(machine, "terraform")).toMatchObject({
      mirrors: [{ folder: "/m", include: ["a/b/c"], exclude: [] }],
      tokens: { "app.terraform.io": "secret" },
      rest: ["disable_checkpoint = true"],
      installation: expect.stringMatching(/filesystem_mirror \{\npath = "\/m"/),
    });
  });

  test("takes TF_CLI_CONFIG_FILE and nothing beside it", () => {
    machine.file("home/.terraformrc", 'credentials "a.example" { token = "home" }');
    machine.file("home/.terraform.d/credentials.tfrc.json", '{"credentials": {"b.example": {"token": "login"}}}');
    machine.env.TF_CLI_CONFIG_FILE = machine.file("own.tfrc", 'credentials "c.example" { token = "own" }');
    expect(readCliConfiguration(machine, "terraform").tokens).toEqual({ "c.example": "own" });
  });

  test("tells of a TF_CLI_CONFIG_FILE that does not exist, and reads no other file", () => {
    machine.file("home/.terraformrc", "disable_checkpoint = true");
    machine.env.TF_CLI_CONFIG_FILE = "/no/such/file";
    expect(readCliConfiguration(machine, "terraform")).toMatchObject({ missing: "/no/such/file", rest: [] });
  });

  test("takes tokens that `terraform login` stored", () => {
    machine.file("home/.terraform.d/credentials.tfrc.json", '{"credentials": {"b.example": {"token": "login"}}}');
    expect(readCliConfiguration(machine, "terraform").tokens).toEqual({ "b.example": "login" });
  });

  test("prefers ~/.tofurc for OpenTofu only", () => {
    const terraform = machine.file("home/.terraformrc");
    const tofu = machine.file("home/.tofurc");
    expect(readCliConfiguration(machine, "tofu").path).toBe(tofu);
    expect(readCliConfiguration(machine, "terraform").path).toBe(terraform);
  });

  test.each([
    ["HCL", "provider_installation {"],
    ["JSON", '{ "a": '],
  ])("fails with a code and the file's name on broken %s", (_, text) => {
    const path = machine.file("home/.terraformrc", text);
    expect(() => readCliConfiguration(machine, "terraform")).toThrow(
      expect.objectContaining({
        exitCode: 3,
        problems: [expect.objectContaining({ code: "TDM-TLC-004", path })],
      }),
    );
  });
});
