import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { formatChecks } from "../../src/doctor/check.ts";
import { examine } from "../../src/doctor/examine.ts";
import { checkCores, checkMemory } from "../../src/doctor/machine-checks.ts";
import { TemporaryMachine } from "../toolchain/temporary-machine.ts";

let machine: TemporaryMachine;
beforeEach(() => {
  machine = new TemporaryMachine();
});
afterEach(() => machine.remove());

const check = async (name: string) => (await examine(machine, machine.work)).find((each) => each.name === name);

describe("doctor", () => {
  test("fails on a machine without Terraform, OpenTofu and Go, and says what to install", async () => {
    expect(await check("terraform")).toMatchObject({
      status: "fail",
      found: expect.stringMatching(/^none, need >= 1\.11/),
      advice: expect.stringContaining("OpenTofu"),
    });
  });

  test("only warns where Go can build OpenTofu", async () => {
    machine.program("go", "go version go1.26.8 linux/amd64");
    expect(await check("terraform")).toMatchObject({
      status: "warn",
      advice: expect.stringContaining("built with Go"),
    });
    expect((await check("go"))?.found).toMatch(/^1\.26\.8 \(/);
  });

  test("says why a binary was passed over", async () => {
    const old = machine.program("terraform", "Terraform v1.5.7");
    const path = machine.program("tofu", "OpenTofu v1.12.6");
    expect(await check("terraform")).toMatchObject({
      status: "ok",
      found: expect.stringContaining(`OpenTofu 1.12.6 (${path}, from PATH); ${old} is 1.5.7`),
    });
  });

  test("prints each provider with its mirror, versions and range", async () => {
    const mirror = machine.provider("opt/m", "5.100.0");
    machine.provider("opt/m", "6.47.1");
    expect((await check("hashicorp/aws"))?.found).toBe(
      `6.47.1, 5.100.0 in ${mirror} (found on this system), need >= 5.100.0, < 7.0.0`,
    );
    expect((await check("hashicorp/helm"))?.found).toMatch(/^from the registry/);
  });

  test("turns a mirror that cannot be used into a failed line", async () => {
    machine.env.TANDEM_PROVIDER_MIRROR = "/no/such/folder";
    expect(await check("providers")).toMatchObject({
      status: "fail",
      found: expect.stringContaining("does not exist"),
    });
  });

  test("warns of a TF_CLI_CONFIG_FILE that does not exist", async () => {
    machine.env.TF_CLI_CONFIG_FILE = "/no/such/file";
    expect(await check("CLI configuration")).toMatchObject({
      status: "warn",
      advice: expect.stringContaining("unset"),
    });
  });

  test("warns when neither pnpm nor npx is there, and is content with npx", async () => {
    expect(await check("pnpm")).toMatchObject({
      status: "warn",
      advice: expect.stringMatching(/npm install --global pnpm@/),
    });
    machine.program("npx", "");
    expect(await check("pnpm")).toMatchObject({ status: "ok", found: expect.stringContaining("through npx") });
  });

  test("warns without a Python that the embedded AWS runs on, and says which were passed over", async () => {
    expect(await check("python")).toMatchObject({ status: "warn", advice: expect.stringContaining("python3-venv") });
    const old = machine.program("python3", "3.8");
    expect((await check("python"))?.found).toContain(`${old}: is 3.8`);
    const recent = machine.program("python3", "3.11");
    expect(await check("python")).toMatchObject({
      status: "ok",
      found: `3.11 with venv (${recent}); packages of the embedded AWS are installed when it is first started`,
    });
  });

  test("fails when the work folder cannot be made", async () => {
    const file = machine.file("file");
    const checks = await examine(machine, join(file, "work"));
    expect(checks.find(({ name }) => name === "work folder")).toMatchObject({ status: "fail" });
  });

  test("is content with a work folder that exists", async () => {
    mkdirSync(machine.work);
    expect(await check("work folder")).toEqual({ name: "work folder", status: "ok", found: machine.work });
  });

  test.each([
    ["memory", checkMemory(1024 ** 3)],
    ["cores", checkCores(1)],
  ])("warns of too little %s", (_, found) => {
    expect(found).toMatchObject({ status: "warn", advice: expect.any(String) });
  });
});

test("lines stand in columns, advice below the finding", () => {
  const text = formatChecks(
    [
      { name: "node", status: "ok", found: "20" },
      { name: "terraform", status: "fail", found: "none", advice: "install it" },
    ],
    (_, word) => word,
  );
  expect(text).toBe("ok    node       20\nfail  terraform  none\n                 -> install it");
});
