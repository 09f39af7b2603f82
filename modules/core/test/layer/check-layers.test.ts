import { describe, expect, it } from "vitest";
import {
  type Contract,
  defineContract,
  type Layer,
  orderReason,
  type PlatformBase,
  planStacks,
  stateLocation,
  string,
} from "../../src/index.ts";
import { checkLayers, checkStates } from "../../src/layer/check-layers.ts";
import { checkSelection } from "../../src/layer/selection.ts";
import { platform } from "../platform.ts";

function contract(
  layer: string,
  scope: "region" | "global" = "region",
  regionalReaders: readonly string[] = [],
): Contract {
  return defineContract({
    layer,
    scope,
    description: layer,
    fields: { id: string({ description: "id", sample: "x" }) },
    regionalReaders,
  });
}

function layer(name: string, reads: readonly Contract[] = [], options: Partial<Layer> = {}): Layer {
  return {
    name,
    scope: "region",
    description: name,
    providers: [],
    reads: Object.fromEntries(reads.map((each) => [each.layer, each])),
    publishes: contract(name),
    build: () => ({ id: "x" }),
    ...options,
  };
}

const codes = (layers: readonly Layer[]) => checkLayers(layers).map(({ code, path }) => `${code} ${path}`);

describe("checkLayers", () => {
  it("accepts layers that read what is published", () => {
    expect(codes([layer("network"), layer("data", [contract("network")])])).toEqual([]);
  });

  it("fails when two layers publish under one name", () => {
    expect(codes([layer("network"), layer("other", [], { publishes: contract("network") })])).toEqual([
      "TDM-LAY-001 layers.network",
    ]);
  });

  it("fails when nobody publishes what a layer reads, and says what was meant", () => {
    const [problem] = checkLayers([layer("network"), layer("data", [contract("netwrok")])]);
    expect(problem?.code).toBe("TDM-LAY-002");
    expect(problem?.hint).toBe('did you mean "network"?');
  });

  it("fails when a regional layer reads a global one", () => {
    const world = layer("world", [], { scope: "global", publishes: contract("world", "global") });
    expect(codes([world, layer("data", [contract("world", "global")])])).toEqual([
      "TDM-LAY-003 layers.data.reads.world",
    ]);
  });

  it("lets a regional layer read a global contract that names it", () => {
    const named = contract("world", "global", ["data"]);
    const world = layer("world", [], { scope: "global", publishes: named });
    expect(codes([world, layer("data", [named])])).toEqual([]);
  });

  it("fails when layers read each other in a circle, and names the circle once", () => {
    const [problem, ...others] = checkLayers([
      layer("a", [contract("c")]),
      layer("b", [contract("a")]),
      layer("c", [contract("b")]),
    ]);
    expect(problem?.code).toBe("TDM-LAY-004");
    expect(problem?.message).toBe("leads back to itself: a comes after c comes after b comes after a");
    expect(others).toEqual([]);
  });

  it("fails when a layer follows one that is not there, and says what was meant", () => {
    const [problem] = checkLayers([layer("network"), layer("data", [], { follows: ["netwrok"] })]);
    expect(problem).toMatchObject({
      code: "TDM-LAY-008",
      path: "layers.data.follows[0]",
      hint: 'did you mean "network"?',
    });
  });

  it("counts what a layer follows in a circle", () => {
    expect(codes([layer("a", [contract("b")]), layer("b", [], { follows: ["a"] })])).toEqual([
      "TDM-LAY-004 layers.a.reads",
    ]);
  });
});

describe("orderReason", () => {
  const world = layer("world", [], { scope: "global", publishes: contract("world", "global") });
  const network = layer("network");
  const data = layer("data", [contract("network")], { follows: ["world"], homeFirst: true });
  const stacks = planStacks([world, network, data], platform);

  it("puts what is read and what is followed first, and the home region before its peers where a layer asks for it", () => {
    const order = stacks.flatMap((later) =>
      stacks.flatMap((earlier) => {
        const why = orderReason(earlier, later, platform.home);
        const name = (stack: typeof later) => `${stack.layer.name} ${stack.place}`;
        return why === undefined ? [] : [`${name(earlier)} < ${name(later)}: ${why}`];
      }),
    );
    expect(order).toEqual([
      "world global < data eu-west-1: follows",
      "network eu-west-1 < data eu-west-1: reads",
      "world global < data eu-central-1: follows",
      "network eu-central-1 < data eu-central-1: reads",
      "data eu-west-1 < data eu-central-1: homeFirst",
    ]);
  });
});

describe("checkStates", () => {
  it("finds no two stacks with one state", () => {
    const layers = [layer("network"), layer("world", [], { scope: "global" })];
    const stacks = planStacks(layers, platform);
    expect(stacks.map(({ layer: { name }, place }) => `${name} ${place}`)).toEqual([
      "network eu-west-1",
      "network eu-central-1",
      "world global",
    ]);
    expect(checkStates(stacks, platform)).toEqual([]);
    const places = stacks.map((stack) => {
      const { bucket, key } = stateLocation(platform, stack.layer.name, stack.place);
      return `${bucket}/${key}`;
    });
    expect(new Set(places).size).toBe(3);
  });

  it("fails when one layer stands twice", () => {
    const problems = checkStates(planStacks([layer("network"), layer("network")], platform), platform);
    expect(problems.map(({ code }) => code)).toEqual(["TDM-LAY-005", "TDM-LAY-005"]);
  });

  it("keeps a region's state in that region, and global state at home", () => {
    expect(stateLocation(platform, "network", "eu-central-1").region).toBe("eu-central-1");
    expect(stateLocation(platform, "world", "global").region).toBe("eu-west-1");
  });
});

describe("checkSelection", () => {
  it("names every unknown layer and region with what was meant", () => {
    const problems = checkSelection({ layers: ["netwrk"], regions: ["eu-west-2"] }, [layer("network")], platform);
    expect(problems.map(({ code, hint }) => `${code} ${hint}`)).toEqual([
      'TDM-LAY-006 did you mean "network"?',
      'TDM-LAY-007 did you mean "eu-west-1"?',
    ]);
  });

  it("takes global for a region", () => {
    expect(checkSelection({ regions: ["global"] }, [], platform as PlatformBase)).toEqual([]);
  });
});
