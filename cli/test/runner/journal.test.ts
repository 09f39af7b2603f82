import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Journal, openJournal, readJournal, recordOf, unfinishedOf } from "../../src/runner/journal.ts";

const run = {
  type: "run",
  command: "apply",
  environment: "dev",
  stacks: ["a", "b", "c"],
  process: { host: "h", pid: 1, start: "2" },
} as const;

describe("a run's journal", () => {
  let folder: string;
  let journal: Journal;
  const path = () => join(folder, "journal.jsonl");

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "tandem-journal-"));
    journal = openJournal(path());
    journal.write(run);
  });
  afterEach(() => {
    journal.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const end = (stack: string, status: "done" | "failed" | "skipped") => {
    journal.write({ type: "planned", stack, artifactHash: `hash of ${stack}`, changes: true });
    journal.write({ type: "stack", stack, status });
  };
  const now = ["a", "b", "c", "d"].map((id) => ({ id, artifactHash: `hash of ${id}` }));
  const left = () => unfinishedOf(recordOf(readJournal(path())) ?? expect.fail("no record"), now);

  test("leaves everything to do while nothing has ended", () => {
    expect(left()).toEqual(["a", "b", "c"]);
  });

  test("leaves to do what failed, what was skipped and what had not ended", () => {
    end("a", "done");
    end("b", "failed");
    expect(left()).toEqual(["b", "c"]);
    end("c", "skipped");
    expect(left()).toEqual(["b", "c"]);
  });

  test("takes a stack's last word", () => {
    end("a", "failed");
    end("a", "done");
    expect(left()).toEqual(["b", "c"]);
  });

  test("leaves a stack to do whose JSON has changed since", () => {
    end("a", "done");
    const changed = now.map((stack) => (stack.id === "a" ? { ...stack, artifactHash: "another" } : stack));
    expect(unfinishedOf(recordOf(readJournal(path())) ?? expect.fail("no record"), changed)).toContain("a");
  });

  test("is read up to a line that was cut off", () => {
    end("a", "done");
    appendFileSync(path(), '{"type":"stack","stack":"b","sta');
    expect(left()).toEqual(["b", "c"]);
  });

  test("knows whether the run came to its end", () => {
    expect(recordOf(readJournal(path()))?.exitCode).toBeUndefined();
    journal.write({ type: "end", exitCode: 1 });
    expect(recordOf(readJournal(path()))?.exitCode).toBe(1);
  });

  test("is no record without its first line", () => {
    expect(recordOf([])).toBeUndefined();
  });
});
