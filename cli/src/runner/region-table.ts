import type { Service } from "../rollout/service.ts";

/** A stack as far as the table counts it. */
export interface CountedStack {
  /** A region, or `global`. */
  readonly place: string;
  readonly resources: number;
}

/** What a region has. */
export interface RegionRow {
  /** A region, or `global`. */
  readonly place: string;
  readonly stacks: number;
  readonly resources: number;
  /** What the registry wants the region to answer with; undefined in `global`. */
  readonly active?: string;
  readonly service?: Service;
}

/** What is known of the model: digests by region, and servers. */
export interface ModelFacts {
  readonly active: Readonly<Record<string, string>>;
  readonly services: readonly Service[];
}

/** Sums up by region, in the order in which regions first appear. */
export function regionRows(stacks: readonly CountedStack[], { active, services }: ModelFacts): readonly RegionRow[] {
  return [...new Set(stacks.map(({ place }) => place))].map((place) => {
    const own = stacks.filter((stack) => stack.place === place);
    return {
      place,
      stacks: own.length,
      resources: own.reduce((total, { resources }) => total + resources, 0),
      active: active[place],
      service: services.find(({ region }) => region === place),
    };
  });
}

/** The rows as a table; what concerns a model is left out where no region has one. */
export function formatRegions(rows: readonly RegionRow[]): string {
  const shown = rows.some(({ active, service }) => active !== undefined || service !== undefined)
    ? COLUMNS
    : COLUMNS.filter(({ ofModel }) => !ofModel);
  const lines = [shown.map(({ head }) => head), ...rows.map((row) => shown.map(({ cell }) => cell(row)))];
  const widths = shown.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((text, column) =>
          shown[column]?.right ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

interface Column {
  readonly head: string;
  readonly right?: boolean;
  readonly ofModel?: boolean;
  readonly cell: (row: RegionRow) => string;
}

const COLUMNS: readonly Column[] = [
  { head: "region", cell: ({ place }) => place },
  { head: "stacks", right: true, cell: ({ stacks }) => String(stacks) },
  { head: "resources", right: true, cell: ({ resources }) => String(resources) },
  { head: "active", ofModel: true, cell: ({ active }) => short(active) },
  { head: "answers", ofModel: true, cell: ({ service }) => answers(service) },
  { head: "endpoint", ofModel: true, cell: ({ service }) => service?.endpoint ?? "-" },
  {
    head: "p50 ms",
    right: true,
    ofModel: true,
    cell: ({ service }) => service?.medianMs?.toFixed(1) ?? "-",
  },
];

function answers(service: Service | undefined): string {
  if (service === undefined) return "-";
  return service.state === "answers" ? short(service.digest ?? undefined) : service.state;
}

/** The digits by which people know a release. */
function short(digest: string | undefined): string {
  return digest === undefined ? "-" : digest.replace(/^sha256:/, "").slice(0, 12);
}
