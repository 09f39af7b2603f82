import type { Graph } from "./model.ts";

/** The graph as a Mermaid flowchart: a box for each region, arrows from publisher to reader. */
export function renderMermaid(graph: Graph): string {
  const boxes = [...graph.regions, "global"].flatMap((place) => {
    const stacks = graph.stacks.filter((stack) => stack.place === place);
    if (stacks.length === 0) return [];
    return [`  subgraph ${place}`, ...stacks.map(({ id, layer }) => `    ${id}["${layer}"]`), "  end"];
  });
  const arrows = graph.contracts.map(({ from, to }) => `  ${from} --> ${to}`);
  return ["flowchart TB", ...boxes, ...arrows, ""].join("\n");
}
