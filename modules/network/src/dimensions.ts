import type { Dimensions } from "@tandem/core";
import { servicesOf } from "./endpoints/services.ts";
import type { Tier } from "./settings/schema.ts";
import type { NetworkSettings } from "./settings/settings.ts";

/** Keys of the network contract's lists and maps in one region. */
export function networkDimensions(
  settings: NetworkSettings,
  availabilityZones: readonly string[],
  natKeys: readonly string[],
): Dimensions {
  const zones = [...availabilityZones].sort();
  const zonesOf = (tier: Tier) => (settings.tiers.includes(tier) ? zones : []);
  const routed = (["public", "private", "pod"] as const).filter((tier) => settings.tiers.includes(tier));
  return {
    availabilityZones: zones,
    publicSubnets: zonesOf("public"),
    privateSubnets: zonesOf("private"),
    isolatedSubnets: zonesOf("isolated"),
    controlSubnets: zonesOf("control"),
    podSubnets: zonesOf("pod"),
    routeTables: routed.flatMap((tier) => zones.map((zone) => `${tier}-${zone}`)),
    natGateways: natKeys,
    interfaceEndpoints: servicesOf(settings.endpoints),
  };
}
