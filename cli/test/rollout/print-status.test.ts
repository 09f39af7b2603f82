import { describe, expect, test } from "vitest";
import { formatStatus, statusJson } from "../../src/rollout/print-status.ts";
import type { Status } from "../../src/rollout/status.ts";

const digest = `sha256:${"0".repeat(64)}`;
const up: Status = {
  environment: "local",
  emulator: { endpoint: "http://127.0.0.1:4566", state: "running" },
  stacks: [
    { id: "local-data-a", layer: "data", place: "a", applied: true, addresses: ["x.Y", "x.Z"], outputs: {} },
    { id: "local-events-a", layer: "events", place: "a", applied: false, addresses: [], outputs: {} },
  ],
  active: { a: digest },
  services: [
    { region: "a", endpoint: "http://127.0.0.1:1", state: "answers", digest, medianMs: 1, body: '{"instances":[[1]]}' },
  ],
  trainer: { state: "listens", log: "/work/trainer.log" },
  history: [
    {
      ...{
        model: "m",
        version: "000000000000",
        at: "2026-01-02T03:04:05.678",
        region: "a",
        epoch: 1000,
        deed: "promoted",
      },
      ...{ by: "ann", why: "b is dark", degraded: ["b"] },
    },
  ],
  runs: [
    { id: "r1", command: "apply", exitCode: 0, path: "/r1" },
    { id: "r2", command: "apply", exitCode: null, path: "/r2" },
  ],
};

describe("the status of an environment", () => {
  test("shows regions, what is missing, a request, and what moved lately", () => {
    expect(formatStatus(up).split("\n")).toEqual([
      "embedded AWS  http://127.0.0.1:4566  running",
      "",
      "region  stacks  resources  active        answers       endpoint            p50 ms",
      "a            1          2  000000000000  000000000000  http://127.0.0.1:1     1.0",
      "",
      "local-events-a  not applied",
      "",
      `curl -s http://127.0.0.1:1/predict -H 'content-type: application/json' -d '{"instances":[[1]]}'`,
      "",
      "trainer  listens  /work/trainer.log",
      "",
      "releases, newest last:",
      "  03:04:05  a  m 000000000000  promoted without b by ann: b is dark",
      "",
      "runs, newest last:",
      "  r1  ended with 0",
      "  r2  did not end",
    ]);
  });

  test("says that nothing is there", () => {
    const emulator = { endpoint: "http://127.0.0.1:4566", state: "stopped" };
    const trainer = { state: "does not run", log: "/work/trainer.log" } as const;
    const nothing = {
      environment: "local",
      emulator,
      stacks: [],
      active: {},
      services: [],
      trainer,
      history: [],
      runs: [],
    };
    expect(formatStatus(nothing)).toBe("embedded AWS  http://127.0.0.1:4566  stopped\n\nnothing is applied");
  });

  test("is the same as data, without the content of states", () => {
    expect(statusJson(up)).toMatchObject({
      regions: [{ place: "a", stacks: 1, resources: 2, active: digest }],
      trainer: { state: "listens" },
      stacks: [{ id: "local-data-a", applied: true, resources: 2 }, { applied: false }],
    });
    expect(JSON.stringify(statusJson(up))).not.toContain("outputs");
  });
});
