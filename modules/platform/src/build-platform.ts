import { type DatabaseSettings, databaseDimensions } from "@tandem/aurora/settings";
import type { Dimensions, Region } from "@tandem/core";
import { type DataSettings, dataDimensions } from "@tandem/data/settings";
import type { EventsSettings } from "@tandem/events/settings";
import type { AddressPlan } from "@tandem/network/addresses";
import { type NetworkSettings, natKeys, networkDimensions } from "@tandem/network/settings";
import { type ReplicationSettings, replicationDimensions } from "@tandem/replication/settings";
import { type StateSettings, stateDimensions } from "@tandem/state-bootstrap/settings";
import type { Platform } from "./platform.ts";
import type { ParsedDefinition } from "./schema/platform.ts";
import type { ProviderRanges } from "./versions.ts";

/** Puts a definition that is right, and what was computed from it, together. */
export function buildPlatform(
  environment: string,
  definition: ParsedDefinition,
  {
    ranges,
    network,
    data,
    database,
    events,
    replication,
    state,
    plan,
  }: {
    readonly ranges: ProviderRanges;
    readonly network: NetworkSettings;
    readonly data: DataSettings;
    readonly database: DatabaseSettings;
    readonly events: EventsSettings;
    readonly replication: ReplicationSettings;
    readonly state: StateSettings;
    readonly plan: AddressPlan;
  },
): Platform {
  const {
    name,
    account,
    profile,
    home,
    peers,
    owner,
    costCentre,
    repository,
    tags = {},
    assumeRole,
    emulator,
  } = definition;
  const entries = [home, ...peers];
  const regions = entries.map((entry) => entry.name);
  const byRegion = <T>(make: (entry: ParsedDefinition["home"]) => T): Readonly<Partial<Record<Region, T>>> =>
    Object.fromEntries(entries.map((entry) => [entry.name, make(entry)]));
  const keysOf = ({ availabilityZones, natAvailabilityZones }: ParsedDefinition["home"]) =>
    natKeys(network.nat, availabilityZones, natAvailabilityZones);
  return {
    name,
    environment,
    account,
    profile,
    home: home.name,
    peers: peers.map((peer) => peer.name),
    regions,
    backend: backendOf(definition),
    owner,
    costCentre,
    repository,
    tags,
    versions: ranges,
    ...(assumeRole === undefined ? {} : { assumeRole }),
    ...(emulator === undefined ? {} : { emulator }),
    dimensions: byRegion(
      (entry): Dimensions => ({
        ...networkDimensions(network, entry.availabilityZones, keysOf(entry)),
        ...dataDimensions,
        ...databaseDimensions(database),
        ...replicationDimensions(replication, regions),
        ...stateDimensions(state, entry.name, regions),
      }),
    ),
    addresses: plan,
    network,
    data,
    database,
    events,
    replication,
    state,
    natKeys: byRegion(keysOf),
    ipamPoolIds: Object.fromEntries(
      entries.flatMap((entry) => (entry.ipamPoolId === undefined ? [] : [[entry.name, entry.ipamPoolId]])),
    ),
  };
}

function backendOf({ backend }: ParsedDefinition): Platform["backend"] {
  switch (backend.type) {
    case "s3":
      return { type: "s3", lock: backend.lock ?? "both" };
    case "cloud":
      return { ...backend, hostname: backend.hostname ?? "app.terraform.io" };
    case "local":
      return { type: "local", directory: backend.directory ?? "../../../.terraform-state" };
  }
}
