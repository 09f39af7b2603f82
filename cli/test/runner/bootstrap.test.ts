import { describe, expect, test } from "vitest";
import { adoptables } from "../../src/runner/bootstrap/adoptable.ts";
import { countsOf, heldStates } from "../../src/runner/bootstrap/held-states.ts";
import { requireKept } from "../../src/runner/kept.ts";
import { leftOver } from "../../src/runner/left-over.ts";
import type { RunStack } from "../../src/runner/stack.ts";

describe("adoptables", () => {
  test("are what has a name of its own; an alias brings its key", () => {
    const document = {
      resource: {
        aws_s3_bucket: { B: { bucket: "states" }, C: { bucket: "${aws_s3_bucket.B.id}-copy" } },
        aws_kms_alias: { A: { name: "alias/states", target_key_id: "${aws_kms_key.K.key_id}" } },
        aws_kms_key: { K: {} },
      },
    };
    expect(adoptables(document)).toMatchObject([
      { address: "aws_s3_bucket.B", argument: "bucket", id: "states" },
      { address: "aws_kms_alias.A", id: "alias/states", key: "aws_kms_key.K" },
    ]);
  });
});

describe("requireKept", () => {
  const stack = { id: "s", folder: "/f" } as RunStack;
  const planned = (action: "replace" | "import") => ({
    changes: [{ address: "aws_kms_key.K", type: "aws_kms_key", action }],
    outputs: [],
  });

  test("refuses to destroy what is taken over, and says what would be lost", () => {
    const refused = () => requireKept(stack, planned("replace"), ["aws_kms_key.K"]);
    expect(refused).toThrow("everything that was encrypted with it would be lost");
    expect(refused).toThrow("TDM-RUN-024");
  });

  test("lets pass what is changed in place, and what was ours before", () => {
    requireKept(stack, planned("import"), ["aws_kms_key.K"]);
    requireKept(stack, planned("replace"), []);
  });
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
