import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import type { Readable, Writable } from "node:stream";
import { describe, expect, test, vi } from "vitest";
import { isAlive, startOf } from "../bin/lock.cjs";

const patience = { timeout: 20_000, interval: 10 };

describe("whether a process lives", () => {
  test("knows this one, and no other of the same id", () => {
    expect(isAlive(process.pid, startOf(process.pid) ?? "0")).toBe(true);
    expect(isAlive(process.pid, "1")).toBe(false);
  });

  test.runIf(process.platform === "linux")("takes one whose exit code nobody reads as ended", async () => {
    // The shell turns into `sleep`, which reads no exit code of the child that the shell has left to it. The child may end only then: a shell reads the exit codes
    // of its own children.
    const parent = spawn("sh", ["-c", "cat <&3 >&2 & echo $!; exec sleep 60"], {
      stdio: ["ignore", "pipe", "ignore", "pipe"],
    });
    const output = parent.stdio[1] as Readable;
    const childInput = parent.stdio[3] as Writable;
    try {
      const [line] = await once(output, "data");
      const pid = Number(line);
      const parentName = () => readFileSync(`/proc/${parent.pid}/comm`, "utf8").trim();
      await vi.waitFor(() => expect(parentName()).toBe("sleep"), patience);
      childInput.end();
      await vi.waitFor(() => expect(startOf(pid)).toBe("zombie"), patience);
      expect(() => process.kill(pid, 0)).not.toThrow();
      expect(isAlive(pid, "0")).toBe(false);
    } finally {
      parent.kill();
    }
  });
});
