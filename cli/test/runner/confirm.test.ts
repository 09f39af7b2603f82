import { join } from "node:path";
import { execa } from "execa";
import { describe, expect, test } from "vitest";
import { findPython } from "../../src/local/python.ts";
import { yesToAll } from "../../src/runner/confirm.ts";
import { thisMachine } from "../../src/toolchain/machine.ts";

describe("a question on a terminal", () => {
  test.each([
    ["yes", "yes\r", "answer true, stopped false"],
    ["a word that begins like it", "y\r", "answer false, stopped false"],
    ["nothing", "\r", "answer false, stopped false"],
    ["the end of the input", "\u0004", "answer false, stopped false"],
    ["Ctrl-C", "\u0003", "answer false, stopped true"],
  ])("takes %s for what it is", async (_, typed, expected) => {
    const { path } = await findPython(thisMachine());
    const { stdout, exitCode } = await execa(
      path,
      [
        join(import.meta.dirname, "on_terminal.py"),
        typed,
        process.execPath,
        "--import",
        "tsx",
        join(import.meta.dirname, "ask-on-terminal.ts"),
      ],
      { reject: false, stdin: "ignore" },
    );
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringContaining(expected) });
    expect(stdout).toMatch(/stack: 1 to add\r\n.*Go on\? Only "yes" is a yes:/);
  });
});

test("--yes is no yes to a loss that nobody knew of when it was typed", async () => {
  expect([await yesToAll("", []), await yesToAll("", [], "loss")]).toEqual([true, false]);
});
