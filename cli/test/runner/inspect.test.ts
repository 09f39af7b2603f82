import { describe, expect, test } from "vitest";
import { stateOf } from "../../src/runner/inspect.ts";

const stack = { id: "dev-network-eu-west-1", layer: "network", place: "eu-west-1" };

describe("stateOf", () => {
  test("lists managed resources by address, and hides sensitive outputs", () => {
    const raw = {
      outputs: { vpcId: { value: "vpc-1" }, password: { value: "hunter2", sensitive: true } },
      resources: [
        { mode: "managed", type: "aws_vpc", name: "Vpc", instances: [{}] },
        { mode: "managed", type: "aws_eip", name: "Nat", instances: [{ index_key: "a" }, { index_key: 1 }] },
        { mode: "data", type: "aws_region", name: "Here", instances: [{}] },
      ],
    };
    expect(stateOf(stack, JSON.stringify(raw))).toEqual({
      ...stack,
      applied: true,
      addresses: ["aws_vpc.Vpc", 'aws_eip.Nat["a"]', "aws_eip.Nat[1]"],
      outputs: { vpcId: "vpc-1", password: "(sensitive)" },
    });
  });

  test("knows a stack that was never applied", () => {
    expect(stateOf(stack, "\n")).toMatchObject({ applied: false, addresses: [], outputs: {} });
  });
});
