import { describe, expect, it } from "vitest";
import { layoutOf } from "../../src/graph/layout.ts";
import { renderMermaid } from "../../src/graph/mermaid.ts";
import { graphOf } from "../../src/graph/model.ts";
import { renderSvg } from "../../src/graph/svg.ts";
import { layers, platform } from "./fixture.ts";

const graph = graphOf(layers, platform);

describe("graphOf", () => {
  it("has a stack per layer and region, and one for a global layer", () => {
    expect(graph.stacks).toHaveLength(5 * 2 + 3);
    expect(graph.stacks).toContainEqual({ id: "test-replication-global", layer: "replication", place: "global" });
  });

  it("links a reader to its own region's publisher, and a global reader to each region's", () => {
    const edges = graph.contracts.map(({ from, to }) => `${from} > ${to}`);
    expect(edges).toContain("test-network-eu-west-1 > test-data-eu-west-1");
    expect(edges).not.toContain("test-network-eu-west-1 > test-data-eu-central-1");
    expect(edges.filter((edge) => edge.endsWith("> test-replication-global"))).toEqual([
      "test-data-eu-west-1 > test-replication-global",
      "test-data-eu-central-1 > test-replication-global",
    ]);
  });
});

describe("renderMermaid", () => {
  it("draws a box for each region, global stacks in their own, and every arrow", () => {
    const text = renderMermaid(graph);
    expect(text).toMatch(/^flowchart TB\n {2}subgraph eu-west-1\n/);
    expect(text).toContain("  subgraph global\n");
    expect(text.match(/-->/g)).toHaveLength(graph.contracts.length);
    expect(text).toContain("  test-data-global-global -.-> test-data-eu-central-1\n");
    expect(text).toContain("  test-data-eu-west-1 -.-> test-data-eu-central-1\n");
  });
});

describe("layoutOf", () => {
  const layout = layoutOf(graph);

  it("is 1,200 pixels wide, and nothing lies outside", () => {
    expect(layout.width).toBe(1200);
    for (const { x, y, width, height } of [...layout.stacks, ...layout.columns]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(layout.width);
      expect(y + height).toBeLessThanOrEqual(layout.height);
    }
    for (const [x, y] of layout.contracts.flatMap(({ points }) => points)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(layout.width);
      expect(y).toBeLessThanOrEqual(layout.height);
    }
  });

  it("puts no box over another", () => {
    const apart = (a: (typeof layout.stacks)[number], b: typeof a) =>
      a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
    for (const [index, box] of layout.stacks.entries()) {
      for (const other of layout.stacks.slice(index + 1)) expect(apart(box, other)).toBe(true);
    }
  });

  it("gives each contract a lane of its own in a column, left of the boxes", () => {
    const lanes = new Map<string, Set<number>>();
    for (const { contract, points } of layout.contracts) {
      const lane = points[1]?.[0];
      if (lane !== undefined) lanes.set(contract, (lanes.get(contract) ?? new Set()).add(lane));
    }
    const all = [...lanes.values()].flatMap((each) => [...each]);
    expect(new Set(all).size).toBe(all.length);
  });

  it("leads every line downwards, from what is applied first, or straight across to a peer", () => {
    for (const { points } of layout.contracts) {
      const [start = [Number.NaN, Number.NaN], end = start] = [points[0], points.at(-1)];
      const isAcross = points.length === 2 && end[1] === start[1] && end[0] > start[0];
      expect(isAcross || end[1] > start[1]).toBe(true);
    }
  });
});

describe("renderSvg", () => {
  it("is well-formed, in both schemes, and names every stack", () => {
    const svg = renderSvg(graph);
    expect(svg).toContain("prefers-color-scheme:dark");
    for (const { id } of graph.stacks) expect(svg).toContain(`<title>${id}</title>`);
    expect(svg.match(/<g>/g)?.length).toBe(svg.match(/<\/g>/g)?.length);
    expect(svg.match(/<polyline/g)).toHaveLength(graph.order.length);
    expect(svg.match(/class="line dashed"/g)).toHaveLength(3);
  });

  it("escapes what names may not hold in XML", () => {
    expect(renderSvg({ ...graph, platform: `<&">` })).not.toContain(`<&">`);
  });
});
