import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { childEnvironment, withoutEndpoints } from "../../src/toolchain/child-environment.ts";
import { impliedMirrorFolders, providerTarget } from "../../src/toolchain/machine.ts";
import { builtTofuPath, findTerraform } from "../../src/toolchain/terraform.ts";
import { prepareToolchain } from "../../src/toolchain/toolchain.ts";
import { TemporaryMachine } from "./temporary-machine.ts";

let machine: TemporaryMachine;
beforeEach(() => {
  machine = new TemporaryMachine();
});
afterEach(() => machine.remove());

const find = () => findTerraform(machine, machine.work);
const prepare = () => prepareToolchain({ machine, work: machine.work, say: () => {} });

describe("findTerraform", () => {
  test("takes terraform before tofu from PATH", () => {
    machine.program("tofu", "OpenTofu v1.12.6\non linux_amd64");
    expect(find().binary).toMatchObject({ flavor: "tofu", version: "1.12.6", origin: "PATH" });
    const path = machine.program("terraform", "Terraform v1.11.4\non linux_amd64");
    expect(find().binary).toEqual({ path, flavor: "terraform", version: "1.11.4", origin: "PATH" });
  });

  test("passes over a Terraform that is too old, and says so", () => {
    const path = machine.program("terraform", "Terraform v1.5.7");
    machine.program("tofu", "OpenTofu v1.11.0");
    expect(find()).toMatchObject({
      binary: { flavor: "tofu", version: "1.11.0" },
      rejected: [{ path, reason: expect.stringMatching(/is 1\.5\.7.*1\.11/) }],
    });
  });

  test("passes over a pre-release, which no version constraint accepts", () => {
    machine.program("tofu", "OpenTofu v1.12.6-dev");
    expect(find().binary).toBeUndefined();
  });

  test("takes an OpenTofu that was built into the work folder when PATH has none", () => {
    machine.program("tofu", "OpenTofu v1.12.6", "work/toolchain/bin");
    expect(find().binary).toMatchObject({ path: builtTofuPath(machine.work), origin: "built by tandem" });
  });

  test("takes TANDEM_TERRAFORM, a path or a name, and nothing else", () => {
    machine.program("terraform", "Terraform v1.11.4");
    machine.env.TANDEM_TERRAFORM = machine.program("mine", "OpenTofu v1.12.0", "elsewhere");
    expect(find().binary).toMatchObject({ version: "1.12.0", origin: "TANDEM_TERRAFORM" });
    machine.program("terraform-1.13", "Terraform v1.13.0");
    machine.env.TANDEM_TERRAFORM = "terraform-1.13";
    expect(find().binary).toMatchObject({ version: "1.13.0" });
    machine.env.TANDEM_TERRAFORM = "/no/such/terraform";
    expect(find().binary).toBeUndefined();
  });

  test("asks a script each time: a version manager's stand-in answers by folder", () => {
    const path = machine.program("terraform", "Terraform v1.11.4");
    find();
    find();
    expect(readFileSync(`${path}.calls`, "utf8")).toBe("call\ncall\n");
    expect(existsSync(join(machine.work, "toolchain/versions.json"))).toBe(false);
  });
});

describe("prepareToolchain", () => {
  test("says how to install Terraform or OpenTofu where neither is, with exit code 3", async () => {
    await expect(prepare()).rejects.toMatchObject({
      exitCode: 3,
      problems: [{ code: "TDM-TLC-001", hint: expect.stringMatching(/OpenTofu.*Terraform.*Go/) }],
    });
  });

  test("never replaces a TANDEM_TERRAFORM that does not work", async () => {
    machine.program("terraform", "Terraform v1.11.4");
    machine.program("go", "go version go1.26.8 linux/amd64");
    machine.env.TANDEM_TERRAFORM = machine.program("old", "Terraform v1.5.7");
    await expect(prepare()).rejects.toMatchObject({ exitCode: 3, problems: [{ code: "TDM-TLC-002" }] });
  });

  test("says why OpenTofu could not be built", async () => {
    machine.script("bin/go", "echo 'go: cannot find module' >&2\nexit 1\n");
    await expect(prepare()).rejects.toMatchObject({
      exitCode: 3,
      problems: [{ code: "TDM-TLC-005", got: expect.stringContaining("cannot find module") }],
    });
  });

  test("builds OpenTofu once where there is Go", async () => {
    // What stands in for Go writes a program where the build was told to.
    const go = machine.script(
      "bin/go",
      `echo build >> "$0.calls"
while [ "$1" != -o ]; do shift; done
printf '#!/bin/sh\\necho OpenTofu v1.12.6\\n' > "$2"
/bin/chmod +x "$2"
`,
    );
    const both = await Promise.all([prepare(), prepare()]);
    expect(both.map(({ terraform }) => terraform.origin)).toEqual(["built by tandem", "built by tandem"]);
    expect(readFileSync(`${go}.calls`, "utf8")).toBe("build\n");
  });

  test("hands Terraform our CLI configuration and the user's tokens, and no plugin cache", async () => {
    machine.program("terraform", "Terraform v1.11.4");
    machine.file("home/.terraformrc", 'credentials "my-app.example.io" { token = "secret" }');
    Object.assign(machine.env, { TF_PLUGIN_CACHE_DIR: "/cache", TF_DATA_DIR: "/data", AWS_PROFILE: "mine" });
    const { env } = await prepare();
    expect(env).toMatchObject({
      TF_CLI_CONFIG_FILE: join(machine.work, "toolchain/terraform.tfrc"),
      TF_TOKEN_my__app_example_io: "secret",
      CHECKPOINT_DISABLE: "1",
      AWS_PROFILE: "mine",
    });
    expect(env).not.toHaveProperty("TF_PLUGIN_CACHE_DIR");
    expect(env).not.toHaveProperty("TF_DATA_DIR");
  });
});

test("a token that is already in the environment stands before the configuration's", () => {
  const env = childEnvironment({ TF_TOKEN_a_example: "mine" }, "/c", { "a.example": "theirs" });
  expect(env.TF_TOKEN_a_example).toBe("mine");
});

test("Go's collector works less, unless the user has said how much", () => {
  expect(childEnvironment({}, "/c", {}).GOGC).toBe("400");
  expect(childEnvironment({ GOGC: "50" }, "/c", {}).GOGC).toBe("50");
});

test("on an embedded AWS the user's own endpoints are left out, and nothing else", () => {
  const kept = { AWS_REGION: "eu-west-1", HTTPS_PROXY: "http://proxy.example:3128" };
  const endpoints = { AWS_ENDPOINT_URL: "https://a", AWS_ENDPOINT_URL_S3: "https://b" };
  expect(withoutEndpoints({ ...kept, ...endpoints, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: "true" })).toEqual(kept);
});

describe("a machine", () => {
  const on = (platform: NodeJS.Platform, arch: string) => ({ env: {}, platform, arch, home: "/h", systemFolders: [] });

  test.each([
    ["linux", "x64", "linux_amd64"],
    ["darwin", "arm64", "darwin_arm64"],
    ["win32", "ia32", "windows_386"],
  ] as const)("%s %s is %s to providers", (platform, arch, target) => {
    expect(providerTarget(on(platform, arch))).toBe(target);
  });

  test("has the implied mirror folders that Terraform documents", () => {
    expect(impliedMirrorFolders(on("linux", "x64"))).toEqual([
      "/h/.terraform.d/plugins",
      "/h/.local/share/terraform/plugins",
      "/usr/local/share/terraform/plugins",
      "/usr/share/terraform/plugins",
    ]);
    expect(impliedMirrorFolders(on("darwin", "arm64"))).toEqual([
      "/h/.terraform.d/plugins",
      "/h/Library/Application Support/io.terraform/plugins",
      "/Library/Application Support/io.terraform/plugins",
    ]);
  });
});
