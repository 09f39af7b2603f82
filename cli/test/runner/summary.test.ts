import { describe, expect, test } from "vitest";
import { type ChangeAction, parseEvent, type TerraformEvent } from "../../src/runner/events.ts";
import { countChanges, formatCounts, formatSummary, summarize } from "../../src/runner/summary.ts";

const planned = (action: ChangeAction, addr: string): TerraformEvent => ({
  type: "planned_change",
  change: { resource: { addr, resource_type: addr.split(".")[0] ?? "" }, action },
});

describe("summarize", () => {
  const summary = summarize([
    planned("create", "aws_subnet.New"),
    planned("update", "aws_vpc.Vpc"),
    planned("replace", "aws_s3_bucket.Logs"),
    planned("delete", "aws_route.Old"),
    planned("read", "data.aws_region.Here"),
    planned("noop", "aws_eip.Same"),
    { type: "outputs", outputs: { vpcId: { action: "update" }, same: { action: "noop" } } },
  ]);

  test("counts by verb and leaves out what stays", () => {
    expect(countChanges(summary)).toEqual({ add: 1, change: 1, replace: 1, destroy: 1, import: 0 });
    expect(formatCounts(summary)).toBe("1 to add, 1 to change, 1 to replace, 1 to destroy");
  });

  test("says first and in words what would be lost", () => {
    expect(formatSummary(summary)).toEqual([
      "! aws_s3_bucket.Logs will be destroyed and made anew: every object in it is lost",
      "  - aws_route.Old",
      "  ~ aws_vpc.Vpc",
      "  + aws_subnet.New",
      "  outputs: vpcId",
    ]);
  });

  test("says of what an import block takes over that it is imported, changed or not, unless it is made anew", () => {
    const taken = (["noop", "update", "replace"] as const).map((action) => ({
      ...planned(action, `aws_vpc.${action}`),
      change: { ...(planned(action, `aws_vpc.${action}`) as { change: object }).change, importing: { id: "vpc-1" } },
    })) as readonly TerraformEvent[];
    expect(summarize(taken).changes.map(({ action }) => action)).toEqual(["import", "import", "replace"]);
  });

  test("tells a change of outputs from no change", () => {
    expect(formatCounts(summarize([]))).toBe("no changes");
    expect(formatCounts(summarize([{ type: "outputs", outputs: { a: { action: "create" } } }]))).toBe(
      "outputs only: a",
    );
  });
});

describe("parseEvent", () => {
  test("reads what Terraform writes", () => {
    const line =
      '{"@level":"info","@message":"aws_vpc.Vpc: Plan to create","type":"planned_change","change":{"resource":{"addr":"aws_vpc.Vpc","resource_type":"aws_vpc"},"action":"create"}}';
    expect(parseEvent(line)).toMatchObject({ type: "planned_change", change: { action: "create" } });
  });

  test.each(["", "Error: plugin crashed", '{"type":"version"}', '{"type":"planned_ch', '{"level":1}'])(
    "passes over %j",
    (line) => {
      expect(parseEvent(line)).toBeUndefined();
    },
  );
});
