import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { repositoryRoot } from "@tandem/core";
import { CommanderError } from "commander";
import { describe, expect, test } from "vitest";
import { createCommandLine } from "../src/command-line.ts";
import { usageProblem } from "../src/usage-problems.ts";

const root = repositoryRoot();

function tandem(...args: readonly string[]) {
  const main = join(root, "cli/src/main.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", main, ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, TANDEM_DEBUG: undefined, NO_COLOR: "1" },
  });
  return { status, stdout, stderr };
}

const problemsOf = (stdout: string) => (JSON.parse(stdout) as { readonly problems: readonly object[] }).problems;

describe("tandem", () => {
  test("alone prints its help and is done", () => {
    const { status, stdout, stderr } = tandem();
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^Usage: tandem/);
  });

  test("names the command that was meant, on stderr, with exit code 2", () => {
    expect(tandem("doctr")).toEqual({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(
        /^TDM-CLI-001 {2}tandem {2}has no command "doctr"\n[\s\S]*did you mean doctor\?\n$/,
      ),
    });
  });

  test("names the option that was meant, as JSON on stdout when asked", () => {
    const { status, stdout, stderr } = tandem("doctor", "--regoin", "x", "--format", "json");
    expect({ status, stderr }).toEqual({ status: 2, stderr: "" });
    expect(problemsOf(stdout)).toEqual([
      expect.objectContaining({ code: "TDM-CLI-002", path: "tandem doctor", hint: "did you mean --region?" }),
    ]);
  });

  test("asks validate for an environment and names those that exist", () => {
    const { status, stdout } = tandem("validate", "--format=json");
    expect(status).toBe(2);
    expect(problemsOf(stdout)).toEqual([
      expect.objectContaining({ code: "TDM-CLI-004", expected: expect.stringContaining("dev, local, prod") }),
    ]);
  });

  test("refuses to validate nothing", () => {
    const { status, stderr } = tandem("validate", "--env", "dev", "--layer", "network", "--region", "global");
    expect(status).toBe(2);
    expect(stderr).toMatch(/^TDM-CLI-005 {2}tandem validate/);
  });

  test("prints what doctor found as JSON", () => {
    const { stdout } = tandem("doctor", "--format", "json");
    const { checks } = JSON.parse(stdout) as { readonly checks: readonly { readonly name: string }[] };
    expect(checks.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["node", "pnpm", "git", "terraform", "hashicorp/aws", "memory", "work folder"]),
    );
  });
});

describe("a command line that cannot be parsed", () => {
  async function problemOf(...argv: readonly string[]) {
    const program = createCommandLine();
    const error: unknown = await program.parseAsync([...argv], { from: "user" }).catch((thrown: unknown) => thrown);
    if (!(error instanceof CommanderError)) throw new Error(`parsed: ${argv.join(" ")}`);
    return usageProblem(error, program, argv);
  }

  test.each([
    ["an option without its value", ["doctor", "--out"]],
    ["a value that is not one of the choices", ["--format=xml", "doctor"]],
    ["an argument too many", ["doctor", "now"]],
    ["an argument too few", ["completion"]],
    ["an argument that is not one of the choices", ["test", "everything"]],
  ])("is refused for %s", async (_, argv) => {
    expect(await problemOf(...argv)).toMatchObject({ code: "TDM-CLI-003", path: expect.stringMatching(/^tandem/) });
  });

  test("is refused by the group that has no such command", async () => {
    expect(await problemOf("network", "plam")).toMatchObject({
      code: "TDM-CLI-001",
      path: "tandem network",
      hint: "did you mean plan?",
    });
  });

  test("is refused by the command whose option it is not, in a group too", async () => {
    expect(await problemOf("network", "plan", "--evn", "dev")).toMatchObject({
      code: "TDM-CLI-002",
      path: "tandem network plan",
      hint: "did you mean --env?",
    });
  });
});

describe("every command", () => {
  const program = createCommandLine();
  const all = [program, ...program.commands.flatMap((command) => [command, ...command.commands])];

  test.each(all.map((command) => [command.name(), command] as const))("%s has help with an example", (_, command) => {
    let help = "";
    command.configureOutput({
      writeOut: (text) => {
        help += text;
      },
    });
    command.outputHelp();
    expect(help).toMatch(/Example:\n {2}/);
    expect(command.description() || command.summary()).not.toBe("");
  });
});
