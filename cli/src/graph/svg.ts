import { type Layout, layoutOf, type PlacedContract, type PlacedStack } from "./layout.ts";
import type { Graph } from "./model.ts";

/** The graph as a picture of its own, 1,200 pixels wide, in the viewer's light or dark scheme. */
export function renderSvg(graph: Graph): string {
  const layout = layoutOf(graph);
  const title = `${graph.platform} ${graph.environment}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${layout.width}" height="${layout.height}" viewBox="0 0 ${layout.width} ${layout.height}" role="img" aria-label="Stacks and contracts of ${escapeXml(title)}">`,
    `<style>${STYLE}</style>`,
    `<rect class="ground" width="${layout.width}" height="${layout.height}"/>`,
    `<text class="title" x="24" y="46">${escapeXml(title)}</text>`,
    `<text class="note" x="24" y="74">${escapeXml(summary(graph))}</text>`,
    ...layout.columns.map(renderColumn),
    // Lines lie behind the boxes, so that a lane passes under a global layer.
    ...layout.contracts.map(renderContract),
    ...layout.stacks.map((stack) => renderStack(stack, graph)),
    "</svg>",
    "",
  ].join("\n");
}

const STYLE = `
svg{--ground:#fff;--column:#f4f6f8;--edge:#c9d1d9;--box:#fff;--ink:#1c2128;--soft:#57606a;font-family:system-ui,"Segoe UI",Helvetica,Arial,sans-serif}
@media (prefers-color-scheme:dark){svg{--ground:#0d1117;--column:#161b22;--edge:#3d444d;--box:#21262d;--ink:#f0f3f6;--soft:#a5b0bb}}
.ground{fill:var(--ground)}.column{fill:var(--column);stroke:var(--edge)}.box{fill:var(--box);stroke:var(--edge);stroke-width:1.5}
.global{stroke-dasharray:6 4}.title{fill:var(--ink);font-size:24px;font-weight:600}.region{fill:var(--ink);font-size:16px;font-weight:600}
.layer{fill:var(--ink);font-size:15px;font-weight:600}.note{fill:var(--soft);font-size:13px}.line{fill:none;stroke-width:2}.dashed{stroke-dasharray:5 5}
`.trim();

/** Hues of the lines, each readable on both grounds. */
const COLOURS = ["#2f81f7", "#d9730d", "#2da44e", "#a371f7", "#d1457e", "#1b9aaa", "#b08800", "#e5534b"];

function summary({ stacks, layers, regions, contracts }: Graph): string {
  const reads =
    contracts.length === 0
      ? "no contracts read yet"
      : `${contracts.length} contracts read, arrows from publisher to reader`;
  return `${layers.length} ${layers.length === 1 ? "layer" : "layers"} in ${regions.length} regions, ${stacks.length} stacks with a state each; ${reads}`;
}

function renderColumn({ region, x, y, width, height }: Layout["columns"][number]): string {
  return `<rect class="column" x="${x}" y="${y}" width="${width}" height="${height}" rx="10"/><text class="region" x="${x + 20}" y="${y + 29}">${escapeXml(region)}</text>`;
}

function renderStack({ x, y, width, height, layer, place, id }: PlacedStack, graph: Graph): string {
  const description = graph.layers.find(({ name }) => name === layer)?.description ?? "";
  const shown = Math.floor((width - 40) / 6.9);
  const note = description.length > shown ? `${description.slice(0, shown - 1)}…` : description;
  return [
    `<g><title>${escapeXml(id)}</title>`,
    `<rect class="box${place === "global" ? " global" : ""}" x="${x}" y="${y}" width="${width}" height="${height}" rx="8"/>`,
    `<text class="layer" x="${x + 16}" y="${y + 24}">${escapeXml(layer)}</text>`,
    `<text class="note" x="${x + 16}" y="${y + 43}">${escapeXml(note)}</text></g>`,
  ].join("");
}

function renderContract({ points, layerIndex, contract, isDashed }: PlacedContract): string {
  const colour = COLOURS[layerIndex % COLOURS.length] ?? "";
  const end = points.at(-1);
  const before = points.at(-2);
  if (end === undefined || before === undefined) return "";
  const [x, y] = end;
  const down = before[0] === x;
  const head = down ? `${x},${y} ${x - 5},${y - 9} ${x + 5},${y - 9}` : `${x},${y} ${x - 9},${y - 5} ${x - 9},${y + 5}`;
  return [
    `<g><title>${escapeXml(isDashed ? `${contract} first` : `${contract} contract`)}</title>`,
    `<polyline class="line${isDashed ? " dashed" : ""}" stroke="${colour}" points="${points.map((point) => point.join(",")).join(" ")}"/>`,
    `<polygon fill="${colour}" points="${head}"/></g>`,
  ].join("");
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
