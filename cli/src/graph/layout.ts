import type { Graph } from "./model.ts";

/** A rectangle in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A stack's rectangle. */
export interface PlacedStack extends Box {
  readonly id: string;
  readonly layer: string;
  readonly place: string;
}

/** The line of one contract: corners from publisher to reader. Dashed where nothing is read and only the order counts. */
export interface PlacedContract {
  readonly contract: string;
  readonly isDashed: boolean;
  /** Position of the publishing layer, for the colour. */
  readonly layerIndex: number;
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** Everything that the picture is made of. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly (Box & { readonly region: string })[];
  readonly stacks: readonly PlacedStack[];
  readonly contracts: readonly PlacedContract[];
}

const WIDTH = 1200;
const MARGIN = 24;
const GAP = 24;
const HEADER = 96;
const COLUMN_HEADER = 44;
const PADDING = 20;
const ROW = 56;
const ROW_GAP = 28;
const LANE = 10;

/**
 * Regions as columns, layers as rows in the order in which they are applied; a global layer spans all columns. A
 * contract is a line in its publisher's own lane left of the boxes, so that lines of different contracts never cover
 * each other.
 */
export function layoutOf(graph: Graph): Layout {
  const edges = edgesOf(graph);
  const lanes = laneIndexes(graph, edges);
  const gutter = lanes.size * LANE + (lanes.size > 0 ? PADDING : 0);
  const columnWidth = (WIDTH - 2 * MARGIN - GAP * (graph.regions.length - 1)) / graph.regions.length;
  const height = HEADER + COLUMN_HEADER + graph.layers.length * (ROW + ROW_GAP) + MARGIN;
  const columns = graph.regions.map((region, index) => ({
    region,
    x: MARGIN + index * (columnWidth + GAP),
    y: HEADER,
    width: columnWidth,
    height: height - HEADER - MARGIN,
  }));
  const boxOf = (layer: string, place: string): Box => {
    const row = graph.layers.findIndex(({ name }) => name === layer);
    const y = HEADER + COLUMN_HEADER + row * (ROW + ROW_GAP);
    const column = columns.find(({ region }) => region === place);
    const [first, last] = [column ?? columns[0], column ?? columns.at(-1)];
    const x = (first?.x ?? 0) + PADDING + gutter;
    return { x, y, width: (last?.x ?? 0) + columnWidth - PADDING - x, height: ROW };
  };
  const stacks = graph.stacks.map((stack) => ({ ...stack, ...boxOf(stack.layer, stack.place) }));
  return {
    width: WIDTH,
    height,
    columns,
    stacks,
    contracts: [
      ...edges.map((edge) => placeContract(edge, { stacks, columns, graph, edges, lanes })),
      ...homeFirstLines(graph, stacks),
    ],
  };
}

/** A line to be drawn in a lane. */
interface Edge {
  readonly from: string;
  readonly to: string;
  readonly contract: string;
  readonly isDashed: boolean;
}

function edgesOf({ contracts, order, stacks }: Graph): readonly Edge[] {
  const layerOf = (id: string) => stacks.find((stack) => stack.id === id)?.layer ?? "";
  return [
    ...contracts.map((edge) => ({ ...edge, isDashed: false })),
    ...order
      .filter(({ why }) => why === "follows")
      .map(({ from, to }) => ({ from, to, contract: layerOf(from), isDashed: true })),
  ];
}

/** Straight across, from the home region's box to each peer's. */
function homeFirstLines({ order, layers }: Graph, stacks: readonly PlacedStack[]): readonly PlacedContract[] {
  return order.flatMap(({ from, to, why }) => {
    const [home, peer] = [from, to].map((id) => stacks.find((stack) => stack.id === id));
    if (why !== "homeFirst" || home === undefined || peer === undefined) return [];
    const y = home.y + home.height / 2;
    return {
      contract: home.layer,
      isDashed: true,
      layerIndex: layers.findIndex(({ name }) => name === home.layer),
      points: [[home.x + home.width, y] as const, [peer.x, y] as const],
    };
  });
}

/** What lines are placed by. */
interface Placing {
  readonly stacks: readonly PlacedStack[];
  readonly columns: Layout["columns"];
  readonly graph: Graph;
  readonly edges: readonly Edge[];
  readonly lanes: ReadonlyMap<string, number>;
}

/** A lane for each layer that somebody reads. */
function laneIndexes(graph: Graph, edges: readonly Edge[]): ReadonlyMap<string, number> {
  const read = graph.layers.filter(({ name }) => edges.some(({ contract }) => contract === name));
  return new Map(read.map(({ name }, index) => [name, index]));
}

function placeContract(
  { from, to, contract, isDashed }: Edge,
  { stacks, columns, graph, edges, lanes }: Placing,
): PlacedContract {
  const publisher = stacks.find(({ id }) => id === from);
  const reader = stacks.find(({ id }) => id === to);
  const layerIndex = graph.layers.findIndex(({ name }) => name === contract);
  if (publisher === undefined || reader === undefined) return { contract, isDashed, layerIndex, points: [] };
  // The lane lies in the regional end's column; between two global stacks in the first one.
  const region = publisher.place === "global" ? reader.place : publisher.place;
  const column = columns.find((each) => each.region === region) ?? columns[0];
  const lane = (column?.x ?? 0) + PADDING + (lanes.get(contract) ?? 0) * LANE;
  const leave = publisher.y + publisher.height * 0.82;
  const enter = reader.y + reader.height * (0.2 + 0.42 * laneShare(contract, to, edges));
  const start: readonly [number, number] = [
    publisher.place === "global" && lane > publisher.x ? lane : publisher.x,
    leave,
  ];
  // A global box lies across the lanes of all columns but the first: the line ends on its upper edge.
  const endsOnTop = reader.place === "global" && lane > reader.x;
  return {
    contract,
    isDashed,
    layerIndex,
    points: endsOnTop
      ? [start, [lane, leave], [lane, reader.y]]
      : [start, [lane, leave], [lane, enter], [reader.x, enter]],
  };
}

/** Where among the contracts of one reader this one comes in, 0 to 1, so that arrowheads lie apart. */
function laneShare(contract: string, reader: string, edges: readonly Edge[]): number {
  const all = [...new Set(edges.filter(({ to }) => to === reader).map((edge) => edge.contract))];
  return all.length < 2 ? 0.5 : all.indexOf(contract) / (all.length - 1);
}
