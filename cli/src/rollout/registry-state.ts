/** A region's part in a release, as `tandem model show --format json` prints it. */
export interface RegionOfRelease {
  /** Undefined or null until the region has looked at it. */
  readonly valid?: boolean | null;
  readonly reason?: string;
  readonly active: boolean;
}

/** A release in the registry. */
export interface Release {
  readonly version: string;
  readonly digest: string;
  readonly stage: "candidate" | "approved" | "active" | "retired" | "rejected";
  readonly at: string;
  readonly by: string;
  readonly why: string;
  readonly regions: Readonly<Record<string, RegionOfRelease>>;
}

/** All that the registry knows of a model. */
export interface ModelState {
  readonly model: string;
  readonly epoch: number;
  /** Version of the active release. */
  readonly active: string | null;
  /** What each region's pointer says. */
  readonly running: Readonly<
    Record<string, { readonly version: string; readonly digest: string; readonly epoch: number }>
  >;
  /** Oldest first. */
  readonly releases: readonly Release[];
}

/** The release that is active. */
export function activeOf({ active, releases }: ModelState): Release | undefined {
  return releases.find(({ version }) => version === active);
}

/** What each region's pointer tells its servers to answer with. */
export function pointersOf({ running }: ModelState): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(running).map(([region, { digest }]) => [region, digest]));
}

/** One entry of a model's history. */
export interface HistoryEntry {
  readonly model: string;
  readonly version: string;
  readonly at: string;
  readonly region: string;
  readonly epoch: number;
  readonly deed: string;
  readonly by: string;
  readonly why: string;
  readonly valid?: boolean | null;
  readonly degraded: readonly string[];
}

/** An entry in a line: `18:40:02  eu-west-1  breast-cancer 0123456789ab  promoted by ann: better`. */
export function formatEntry({ at, region, model, version, deed, by, why, degraded, valid }: HistoryEntry): string {
  const what = deed === "observed" ? (valid === true ? "validated" : "refused") : deed;
  const without = degraded.length === 0 ? "" : ` without ${degraded.join(", ")}`;
  return `${at.slice(11, 19)}  ${region}  ${model} ${version}  ${what}${without} by ${by}${why === "" ? "" : `: ${why}`}`;
}
