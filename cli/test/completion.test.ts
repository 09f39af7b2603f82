import { execFileSync } from "node:child_process";
import { Argument, Command, Option } from "commander";
import { describe, expect, test } from "vitest";
import { completionScript } from "../src/completion/scripts.ts";
import { wordsOf } from "../src/completion/words.ts";

const program = new Command("tandem")
  .addOption(new Option("--env <name>"))
  .addOption(new Option("--format <kind>").choices(["text", "json"]));
program.command("plan").addOption(new Option("--detailed"));
program.command("check").addArgument(new Argument("[steps...]").choices(["unit", "lint"]));
program.command("network").command("plan");
const words = wordsOf(program, ["dev", "prod"]);

/** What bash offers for a line whose last word is being written. */
function offers(...line: readonly string[]): readonly string[] {
  const words = line.map((word) => `'${word}'`).join(" ");
  const script = `${completionScript("bash", wordsOf(program, ["dev", "prod"]))}
COMP_WORDS=(${words}); COMP_CWORD=${line.length - 1}; _tandem; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync("bash", ["-c", script], { encoding: "utf8" })
    .split("\n")
    .filter((word) => word !== "");
}

describe("completion in bash", () => {
  test.each([
    [
      ["tandem", ""],
      ["plan", "check", "network"],
    ],
    [["tandem", "pl"], ["plan"]],
    [["tandem", "--fo"], ["--format"]],
    [["tandem", "plan", "--de"], ["--detailed"]],
    [
      ["tandem", "--format", ""],
      ["text", "json"],
    ],
    [["tandem", "plan", "--env", "p"], ["prod"]],
    [
      ["tandem", "--env", "dev", "check", ""],
      ["unit", "lint"],
    ],
    [["tandem", "network", ""], ["plan"]],
  ])("offers for %j: %j", (line, expected) => {
    expect(offers(...line)).toEqual(expected);
  });
});

test("fish gets commands, options and their values", () => {
  expect(completionScript("fish", words)).toMatch(
    /-a "plan check network"[\s\S]*from check" -a "unit lint"[\s\S]*-l env -x -a "dev prod"/,
  );
});

test("zsh loads bash's script", () => {
  expect(completionScript("zsh", words)).toBe(
    `autoload -Uz bashcompinit && bashcompinit\n${completionScript("bash", words)}`,
  );
});
