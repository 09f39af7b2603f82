import type { DatabaseSettings } from "@tandem/aurora/settings";
import type { PlatformBase, Region } from "@tandem/core";
import type { DataSettings } from "@tandem/data/settings";
import type { EventsSettings } from "@tandem/events/settings";
import type { AddressPlan } from "@tandem/network/addresses";
import type { NetworkSettings } from "@tandem/network/settings";
import type { ReplicationSettings } from "@tandem/replication/settings";
import type { StateSettings } from "@tandem/state-bootstrap/settings";

/** A platform definition with every default and computed value in place. Plain data. */
export interface Platform extends PlatformBase {
  readonly addresses: AddressPlan;
  readonly network: NetworkSettings;
  readonly data: DataSettings;
  readonly database: DatabaseSettings;
  readonly events: EventsSettings;
  readonly replication: ReplicationSettings;
  /** What keeps state, with backend `s3`. */
  readonly state: StateSettings;
  /** NAT gateways of each region: zones, or `regional`. */
  readonly natKeys: Readonly<Partial<Record<Region, readonly string[]>>>;
  readonly ipamPoolIds: Readonly<Partial<Record<Region, string>>>;
}
