import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, test, vi } from "vitest";
import { isAlive, startOf } from "../bin/lock.cjs";

describe("whether a process lives", () => {
  test("knows this one, and no other of the same id", () => {
    expect(isAlive(process.pid, startOf(process.pid) ?? "0")).toBe(true);
    expect(isAlive(process.pid, "1")).toBe(false);
  });

  test.runIf(process.platform === "linux")("takes one whose exit code nobody reads as ended", async () => {
    // The shell turns into `sleep`, which reads no exit code of the child that the shell has left to it.
    const parent = spawn("sh", ["-c", "true & echo $!; exec sleep 60"], { stdio: ["ignore", "pipe", "ignore"] });
    try {
      const [line] = await once(parent.stdout, "data");
      const pid = Number(line);
      await vi.waitFor(() => expect(startOf(pid)).toBe("zombie"));
      expect(() => process.kill(pid, 0)).not.toThrow();
      expect(isAlive(pid, "0")).toBe(false);
    } finally {
      parent.kill();
    }
  });
});
