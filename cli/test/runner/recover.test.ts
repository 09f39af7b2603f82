import { describe, expect, test } from "vitest";
import type { TerraformEvent } from "../../src/runner/events.ts";
import type { JournalEntry } from "../../src/runner/journal.ts";
import type { LockInfo } from "../../src/runner/lock-info.ts";
import { judgeHolder } from "../../src/runner/recover/holder.ts";
import { straysOf } from "../../src/runner/recover/strays.ts";

const at = (seconds: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, seconds)).toISOString();
const lock: LockInfo = { id: "1", operation: "OperationTypeApply", who: "me@here", created: Date.parse(at(30)) };
const terraform = (pid: number, seconds: number, stack = "s"): JournalEntry => ({
  type: "terraform",
  at: at(seconds),
  stack,
  stage: "apply",
  process: { host: "here", pid, start: "1" },
});
const judge = (entries: readonly JournalEntry[], fates: Readonly<Record<number, "alive" | "dead" | "unknown">> = {}) =>
  judgeHolder(lock, "s", entries, "here", ({ pid }) => fates[pid] ?? "dead");

describe("judgeHolder", () => {
  test("proves the holder dead when our last Terraform of the stack is gone", () => {
    expect(judge([terraform(7, 10), terraform(8, 29), terraform(9, 29, "other")])).toEqual({
      proof: "dead",
      process: { host: "here", pid: 8, start: "1" },
    });
  });

  test.each([
    [
      "was taken on another machine",
      { ...lock, who: "me@there" },
      [terraform(8, 29)],
      {},
      "is on another machine, there",
    ],
    ["was taken before our Terraform started", lock, [terraform(8, 50)], {}, "was not started by this command"],
    ["belongs to another stack's Terraform", lock, [terraform(8, 29, "other")], {}, "was not started by this command"],
    ["has a holder that is alive", lock, [terraform(8, 29)], { 8: "alive" }, "is alive"],
    [
      "may belong to an earlier one that is alive",
      lock,
      [terraform(7, 9), terraform(8, 29)],
      { 7: "alive" },
      "is alive",
    ],
    ["has a holder whose start was not seen", lock, [terraform(8, 29)], { 8: "unknown" }, "cannot be told"],
    ["has no time", { ...lock, created: Number.NaN }, [terraform(8, 29)], {}, "cannot be read"],
  ] as const)("proves nothing when the lock %s", (_case, held, entries, fates, reason) => {
    const fateOf = ({ pid }: { readonly pid: number }) =>
      (fates as Readonly<Record<number, "alive" | "unknown">>)[pid] ?? "dead";
    expect(judgeHolder(held, "s", entries, "here", fateOf)).toMatchObject({
      proof: "none",
      reason: expect.stringContaining(reason),
    });
  });
});

const event = (
  type: "apply_start" | "apply_complete" | "apply_errored",
  addr: string,
  id?: string,
): TerraformEvent => ({
  type,
  hook: { resource: { addr, resource_type: addr.split(".")[0] ?? "" }, action: "create", id_value: id },
});

describe("straysOf", () => {
  test("finds what was made and not written down, and what may have been made", () => {
    const events = [
      event("apply_start", "aws_vpc.Known"),
      event("apply_complete", "aws_vpc.Known", "vpc-1"),
      event("apply_start", "aws_subnet.Made"),
      event("apply_complete", "aws_subnet.Made", "subnet-1"),
      event("apply_start", "aws_eip.Open"),
      event("apply_start", "aws_eip.Failed"),
      event("apply_errored", "aws_eip.Failed"),
    ];
    expect(straysOf(events, ["aws_vpc.Known"])).toEqual([
      { address: "aws_subnet.Made", type: "aws_subnet", id: "subnet-1" },
      { address: "aws_eip.Open", type: "aws_eip", id: undefined },
    ]);
  });
});
