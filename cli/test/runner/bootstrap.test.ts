import { describe, expect, test } from "vitest";
import { adoptables, NAME_TAKEN } from "../../src/runner/bootstrap/adoptable.ts";
import { beginningOf } from "../../src/runner/bootstrap/beginning.ts";
import { countsOf, heldStates } from "../../src/runner/bootstrap/held-states.ts";
import { leftOver } from "../../src/runner/left-over.ts";
import { formatRegions, regionRows } from "../../src/runner/region-table.ts";

describe("beginningOf", () => {
  test.each([
    ["missing", false, "create"],
    ["missing", true, "continue"],
    ["without state", false, "adopt"],
    ["without state", true, "continue"],
    ["with state", false, "keep"],
    ["with state", true, "keep"],
  ] as const)("with a bucket %s and a file %s is %s", (bucket, file, beginning) => {
    expect(beginningOf({ bucket, file })).toBe(beginning);
  });
});

describe("adoptables", () => {
  test("are what has a name of its own; an alias brings its key", () => {
    const document = {
      resource: {
        aws_s3_bucket: { B: { bucket: "states" }, C: { bucket: "${aws_s3_bucket.B.id}-copy" } },
        aws_kms_alias: { A: { name: "alias/states", target_key_id: "${aws_kms_key.K.key_id}" } },
        aws_kms_key: { K: {} },
      },
    };
    expect(adoptables(document)).toEqual([
      { address: "aws_s3_bucket.B", id: "states" },
      { address: "aws_kms_alias.A", id: "alias/states", key: "aws_kms_key.K" },
    ]);
  });

  test.each(["BucketAlreadyOwnedByYou: yours", "EntityAlreadyExists: Role", "ResourceInUseException: Table"])(
    "are looked for after %j",
    (message) => {
      expect(message).toMatch(NAME_TAKEN);
    },
  );
});

describe("heldStates", () => {
  test("names states that describe something, but for the bootstrap's own", () => {
    expect(heldStates({ own: 20, network: 101, empty: 0 }, ["own"])).toEqual(["network"]);
  });
});

describe("countsOf", () => {
  const planned = { type: "outputs", outputs: { states: { action: "create" } } } as const;

  test("takes the value that is told last", () => {
    const told = { type: "outputs", outputs: { states: { value: '{"network":101}' } } } as const;
    expect(countsOf([planned, told])).toEqual({ network: 101 });
  });

  test("takes a bucket that was not looked into for a full one", () => {
    expect(() => countsOf([planned])).toThrow("did not say");
    expect(() => countsOf([])).toThrow("did not say");
  });
});

describe("leftOver", () => {
  test("names what was not there before, by service and region", () => {
    const before = { ec2: { "eu-west-1": ["vpc/a"] } };
    const now = { ec2: { "eu-west-1": ["vpc/a", "vpc/b"] }, s3: { "eu-west-1": ["bucket/x"] } };
    expect(leftOver(before, now)).toEqual(["ec2 eu-west-1 vpc/b", "s3 eu-west-1 bucket/x"]);
    expect(leftOver(now, before)).toEqual([]);
  });
});

describe("the closing table", () => {
  test("sums stacks up by region", () => {
    const outcome = { layer: "l", status: "done", changes: false, said: "", problems: [] } as const;
    const rows = regionRows([
      { ...outcome, id: "1", place: "a", resources: 2, seconds: 1 },
      { ...outcome, id: "2", place: "b", resources: 3, seconds: 1 },
      { ...outcome, id: "3", place: "a", resources: 5, seconds: 2 },
    ]);
    expect(formatRegions(rows)).toBe(
      [
        "region  stacks  resources  seconds", //
        "a            2          7      3.0",
        "b            1          3      1.0",
      ].join("\n"),
    );
  });
});
