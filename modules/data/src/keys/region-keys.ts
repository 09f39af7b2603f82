import type { Region, Statement } from "@tandem/core";
import { backupEncrypts, CustomerKey, cloudWatchLogsEncrypts, inventoryEncrypts, type KeyPlace } from "@tandem/key";
import type { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { REGION_KEYS, type RegionKey, SHARED_KEYS, type SharedKey } from "./purposes.ts";

interface KeySetProps<TPurpose extends string> {
  readonly account: string;
  readonly region: Region;
  /** `alias/...` by purpose. */
  readonly aliases: Readonly<Record<TPurpose, string>>;
  /** Whether Terraform may destroy the keys. */
  readonly destroyable: boolean;
}

export type RegionKeysProps = KeySetProps<RegionKey>;

export interface SharedKeysProps extends KeySetProps<SharedKey> {
  /**
   * Configuration for the region.
   * @default - the stack's own
   */
  readonly provider?: TerraformProvider | undefined;
}

interface KeyUse {
  readonly description: string;
  /** Services that use the key by themselves. */
  readonly services?: (place: KeyPlace) => readonly Statement[];
}

const USES: Readonly<Record<RegionKey | SharedKey, KeyUse>> = {
  data: { description: "Raw data, features and artifacts" },
  models: { description: "Released models" },
  database: { description: "Database, its snapshots and insights" },
  logs: {
    description: "Log groups of the data layer, and inventories of its buckets",
    services: (place) => [cloudWatchLogsEncrypts(place), inventoryEncrypts(place)],
  },
  backup: { description: "Recovery points", services: (place) => [backupEncrypts(place)] },
  registry: { description: "Release registry" },
  secrets: { description: "Database secret" },
};

/** A region's own keys, one for each purpose. */
export class RegionKeys extends Construct {
  readonly keys: Readonly<Record<RegionKey, CustomerKey>>;

  constructor(scope: Construct, id: string, props: RegionKeysProps) {
    super(scope, id);
    this.keys = createKeys(this, REGION_KEYS, props);
  }

  get arns(): Readonly<Record<RegionKey, string>> {
    return Object.fromEntries(REGION_KEYS.map((purpose) => [purpose, this.keys[purpose].arn])) as Record<
      RegionKey,
      string
    >;
  }
}

/** The keys in one region of what all regions share. */
export class SharedKeys extends Construct {
  readonly keys: Readonly<Record<SharedKey, CustomerKey>>;

  constructor(scope: Construct, id: string, props: SharedKeysProps) {
    super(scope, id);
    this.keys = createKeys(this, SHARED_KEYS, props);
  }
}

function createKeys<TPurpose extends RegionKey | SharedKey>(
  scope: Construct,
  purposes: readonly TPurpose[],
  { aliases, ...props }: KeySetProps<TPurpose> & { readonly provider?: TerraformProvider | undefined },
): Readonly<Record<TPurpose, CustomerKey>> {
  return Object.fromEntries(
    purposes.map((purpose) => {
      const { description, services } = USES[purpose];
      const key = new CustomerKey(scope, purpose, {
        ...props,
        alias: aliases[purpose],
        description,
        services: services?.(props) ?? [],
      });
      return [purpose, key];
    }),
  ) as Record<TPurpose, CustomerKey>;
}
