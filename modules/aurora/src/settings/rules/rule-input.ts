import type { Region } from "@tandem/core";
import type { DatabaseInput } from "../schema.ts";
import type { DatabaseSettings } from "../settings.ts";

/** One region as the rules look at it; home is the first. */
export interface DatabaseRegion {
  /** Where the region stands in the definition: `home`, `peers[0]`. */
  readonly path: string;
  readonly name: Region;
  readonly availabilityZones: readonly string[];
}

/** What the rules look at. */
export interface DatabaseRuleInput {
  readonly settings: DatabaseSettings;
  /** The section as written, undefined where there is none. */
  readonly input: DatabaseInput | undefined;
  readonly regions: readonly DatabaseRegion[];
  /** Tiers of each VPC. */
  readonly tiers: readonly string[];
}
