import { ProblemsError } from "@tandem/core";
import { describe, expect, test } from "vitest";
import type { Graph } from "../../src/graph/model.ts";
import { readersOutside, requireNoReaders } from "../../src/runner/readers.ts";
import type { Workspace } from "../../src/runner/stack.ts";

const node = (layer: string, place = "eu-west-1") => ({ id: `local-${layer}-${place}`, layer, place });
const reads = (to: string, from: string) => ({ from: `local-${from}-eu-west-1`, to, contract: from });
const graph: Pick<Graph, "stacks" | "contracts"> = {
  stacks: [node("network"), node("data"), node("eks"), node("audit", "global"), node("network", "eu-central-1")],
  contracts: [
    reads("local-data-eu-west-1", "network"),
    reads("local-eks-eu-west-1", "data"),
    { from: "local-network-eu-central-1", to: "local-audit-global", contract: "network" },
  ],
};
const outside = (...selected: readonly string[]) => readersOutside(graph as Graph, selected).map(({ id }) => id);

describe("readersOutside", () => {
  test("finds who reads a stack, directly or through others, in its own region", () => {
    expect(outside("local-network-eu-west-1")).toEqual(["local-data-eu-west-1", "local-eks-eu-west-1"]);
  });

  test("finds nobody where all readers are selected too, or where nobody reads", () => {
    expect(outside("local-network-eu-west-1", "local-data-eu-west-1", "local-eks-eu-west-1")).toEqual([]);
    expect(outside("local-eks-eu-west-1")).toEqual([]);
  });
});

describe("requireNoReaders", () => {
  const workspace = { env: "local", stacks: [node("network")] } as unknown as Workspace;
  const check = (applied: readonly string[], despite: readonly string[] = []) => {
    try {
      requireNoReaders(
        workspace,
        applied.map((layer) => node(layer)),
        despite,
      );
      return undefined;
    } catch (error) {
      if (error instanceof ProblemsError) return error.problems[0];
      throw error;
    }
  };

  test("refuses by name, with the two commands that there are", () => {
    expect(check(["data", "eks"])).toMatchObject({
      code: "TDM-RUN-023",
      message: "is read by local-data-eu-west-1, local-eks-eu-west-1",
      hint:
        "destroy the readers too, which goes first: `tandem destroy --env local --layer data --layer eks --layer network " +
        "--region eu-west-1`; or leave them without it: --despite data --despite eks",
    });
  });

  test("goes on when every reader is named, and not when one is not", () => {
    expect(check(["data", "eks"], ["data", "eks"])).toBeUndefined();
    expect(check(["data", "eks"], ["data"])?.got).toBe('["local-eks-eu-west-1"]');
    expect(check([])).toBeUndefined();
  });
});
