import type { ControlFinding, Problem } from "@tandem/core";
import { networkProblems } from "../problems.ts";
import { FIRST_AWS_PROVIDER } from "./features.ts";
import { supports } from "./resolve.ts";
import { LOG_RETENTION_DAYS } from "./retention.ts";
import type { NetworkSettings } from "./settings.ts";

/** One region as the rules look at it. */
export interface NetworkRegion {
  /** Where the region stands in the definition: `home`, `peers[0]`. */
  readonly path: string;
  readonly availabilityZones: readonly string[];
  readonly natAvailabilityZones?: readonly string[] | undefined;
  /** Usable addresses of the smallest subnet of a tier. */
  readonly smallestSubnet: Readonly<Partial<Record<string, { readonly path: string; readonly addresses: number }>>>;
}

/** What the rules look at. */
export interface NetworkRuleInput {
  readonly settings: NetworkSettings;
  readonly regions: readonly NetworkRegion[];
  readonly awsRange: string;
}

/** The network's rules between values; the address plan has its own. */
export function checkNetwork(context: NetworkRuleInput): readonly Problem[] {
  return [
    ...checkTiers(context),
    ...checkNat(context),
    ...checkProviderFeatures(context),
    ...checkRetention(context),
    ...context.regions.flatMap((region) => checkCapacity(context.settings, region)),
  ];
}

function checkTiers({ settings: { tiers, nat } }: NetworkRuleInput): readonly Problem[] {
  return [
    ...(tiers.includes("private")
      ? []
      : [
          networkProblems.privateTierMissing({
            path: "network.tiers",
            message: 'does not hold "private"',
            expected: "private among the tiers: nodes and endpoints live in it",
            got: tiers,
            hint: 'add "private"',
          }),
        ]),
    ...((nat === "single" || nat === "perAz") && !tiers.includes("public")
      ? [
          networkProblems.natNeedsPublicTier({
            path: "network.nat",
            message: `is "${nat}", and there is no public tier for the gateways to stand in`,
            expected: 'a public tier, or nat "none"',
            got: { nat, tiers },
            hint: 'add "public" to network.tiers, or set network.nat to "none" and let interface endpoints carry the traffic to AWS',
          }),
        ]
      : []),
    ...[...new Set(tiers.filter((tier, index) => tiers.indexOf(tier) !== index))].map((tier) =>
      networkProblems.tierTwice({
        path: "network.tiers",
        message: `holds "${tier}" twice`,
        expected: "each tier once",
        got: tiers,
        hint: `remove one "${tier}"`,
      }),
    ),
  ];
}

function checkNat({ settings: { nat }, regions }: NetworkRuleInput): readonly Problem[] {
  return regions.flatMap(({ path, availabilityZones, natAvailabilityZones: chosen }) => {
    if (chosen === undefined) return [];
    const at = `${path}.natAvailabilityZones`;
    const strangers = chosen
      .filter((zone) => !availabilityZones.includes(zone))
      .map((zone) =>
        networkProblems.natZoneUnknown({
          path: `${at}[${chosen.indexOf(zone)}]`,
          message: `"${zone}" is not one of the region's zones here`,
          expected: `one of ${availabilityZones.join(", ")}`,
          got: zone,
          hint: `choose from ${path}.availabilityZones, or add the zone there`,
        }),
      );
    const wanted = NAT_ZONE_COUNT[nat];
    if (wanted.fits(chosen.length)) return strangers;
    return [
      ...strangers,
      networkProblems.natZonesDoNotFit({
        path: at,
        message: `has ${chosen.length} zones, and network.nat is "${nat}"`,
        expected: wanted.words,
        got: chosen,
        hint: wanted.hint,
      }),
    ];
  });
}

const NO_ZONES = {
  fits: () => false,
  words: "no natAvailabilityZones",
  hint: 'remove it, or set network.nat to "perAz" or "single"',
};

const NAT_ZONE_COUNT = {
  none: NO_ZONES,
  regional: NO_ZONES,
  single: {
    fits: (count: number) => count === 1,
    words: "exactly one zone",
    hint: 'name one zone, or set network.nat to "perAz"',
  },
  perAz: {
    fits: (count: number) => count >= 1,
    words: "one zone or more",
    hint: "name the zones that are to have a gateway, or remove it to have one in each",
  },
};

function checkProviderFeatures({ settings, awsRange }: NetworkRuleInput): readonly Problem[] {
  const wanted = [
    { on: settings.nat === "regional", feature: "regionalNat", path: "network.nat", got: settings.nat },
    {
      on: settings.encryptionControl !== "off",
      feature: "encryptionControl",
      path: "network.encryptionControl",
      got: settings.encryptionControl,
    },
  ] as const;
  return wanted
    .filter(({ on, feature }) => on && !supports(awsRange, feature))
    .map(({ feature, path, got }) => {
      const first = FIRST_AWS_PROVIDER[feature];
      return networkProblems.providerTooOld({
        path,
        message: `needs AWS provider ${first}, and older versions are accepted`,
        expected: `versions.aws of ">= ${first}" or newer`,
        got: { value: got, "versions.aws": awsRange },
        hint: `set versions: { aws: ">= ${first}, < 7.0.0" }, or leave ${path} at its default`,
      });
    });
}

function checkRetention({ settings: { flowLogs } }: NetworkRuleInput): readonly Problem[] {
  const { destination, retentionDays } = flowLogs;
  if (destination !== "cloudwatch" || LOG_RETENTION_DAYS.includes(retentionDays)) return [];
  const next = LOG_RETENTION_DAYS.find((days) => days > retentionDays) ?? LOG_RETENTION_DAYS.at(-1);
  return [
    networkProblems.retentionNotOffered({
      path: "network.flowLogs.retentionDays",
      message: "is not a retention that CloudWatch Logs offers",
      expected: `one of ${LOG_RETENTION_DAYS.join(", ")}`,
      got: retentionDays,
      hint: `use ${next}, or destination "s3", which takes any number`,
    }),
  ];
}

function checkCapacity({ capacity, tiers }: NetworkSettings, region: NetworkRegion): readonly Problem[] {
  if (capacity === undefined) return [];
  const { nodesPerZone, podsPerNode } = capacity;
  const needs = tiers.includes("pod")
    ? ([
        ["private", nodesPerZone],
        ["pod", nodesPerZone * podsPerNode],
      ] as const)
    : ([["private", nodesPerZone * (podsPerNode + 1)]] as const);
  return needs.flatMap(([tier, needed]) => {
    const subnet = region.smallestSubnet[tier];
    if (subnet === undefined || subnet.addresses >= needed) return [];
    return [
      networkProblems.subnetTooSmall({
        path: subnet.path,
        message: `has fewer addresses than network.capacity needs in one zone`,
        expected: `${needed} usable addresses: ${nodesPerZone} nodes with ${podsPerNode} pods each`,
        got: subnet.addresses,
        hint:
          tier === "private" && !tiers.includes("pod")
            ? 'add "pod" to network.tiers, so that pods take addresses from 100.64.0.0/10, or lower network.capacity'
            : "give the region a larger block, or lower network.capacity",
      }),
    ];
  });
}

/** Where the settings leave a control unmet: a problem, unless it is waived. */
export function networkFindings(
  settings: NetworkSettings,
  profile: "dev" | "staging" | "prod",
  regions: readonly NetworkRegion[],
): readonly ControlFinding[] {
  const sharesGateway = regions.find(
    ({ availabilityZones, natAvailabilityZones }) =>
      settings.nat === "single" ||
      (settings.nat === "perAz" &&
        (natAvailabilityZones?.length ?? availabilityZones.length) < availabilityZones.length),
  );
  return [
    ...(profile === "prod" && sharesGateway !== undefined
      ? [
          {
            control: "N13",
            at: settings.nat === "single" ? "network.nat" : `${sharesGateway.path}.natAvailabilityZones`,
            message: "lets zones share a NAT gateway: the loss of its zone cuts the others off",
            hint: 'set network.nat to "perAz" or "regional", and leave natAvailabilityZones out',
          },
        ]
      : []),
    ...(profile !== "dev" && !settings.endpoints.includes("eksPrivate")
      ? [
          {
            control: "N14",
            at: "network.endpoints",
            message: "sends traffic to ECR, STS, SSM, KMS and CloudWatch Logs through the internet",
            hint: 'add "eksPrivate"',
          },
        ]
      : []),
  ];
}
