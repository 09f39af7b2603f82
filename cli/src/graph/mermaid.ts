import type { Graph } from "./model.ts";

/** Who reads is drawn in full, what only comes later is dotted. */
const ARROWS = { reads: "-->", follows: "-.->", homeFirst: "-.->" } as const;

/** The graph as a Mermaid flowchart: a box for each region, arrows from what is applied first. */
export function renderMermaid(graph: Graph): string {
  const boxes = [...graph.regions, "global"].flatMap((place) => {
    const stacks = graph.stacks.filter((stack) => stack.place === place);
    if (stacks.length === 0) return [];
    return [`  subgraph ${place}`, ...stacks.map(({ id, layer }) => `    ${id}["${layer}"]`), "  end"];
  });
  const arrows = graph.order.map(({ from, to, why }) => `  ${from} ${ARROWS[why]} ${to}`);
  return ["flowchart TB", ...boxes, ...arrows, ""].join("\n");
}
