import { lowestVersion, type Profile, parseConstraint } from "@tandem/core";
import { gte } from "semver";
import { FIRST_AWS_PROVIDER } from "./features.ts";
import { networkProfiles } from "./profile.ts";
import type { NetworkInput, Tier } from "./schema.ts";
import type { NetworkSettings } from "./settings.ts";

const DEFAULT_TIERS: readonly Tier[] = ["public", "private", "isolated", "control"];

/**
 * Fills in the defaults, by profile where cost and protection pull apart.
 * @param awsRange versions of the AWS provider that the platform accepts; what only newer ones have is on by default
 * where all accepted ones have it
 */
export function resolveNetwork(input: NetworkInput, profile: Profile, awsRange: string): NetworkSettings {
  const defaults = networkProfiles[profile];
  return {
    tiers: input.tiers ?? DEFAULT_TIERS,
    nat: input.nat ?? defaults.nat,
    ipv6: input.ipv6 ?? false,
    endpoints: input.endpoints ?? defaults.endpoints,
    ...(input.organizationId === undefined ? {} : { organizationId: input.organizationId }),
    flowLogs: {
      destination: input.flowLogs?.destination ?? "s3",
      retentionDays: input.flowLogs?.retentionDays ?? defaults.logRetentionDays,
    },
    resolverQueryLog: input.resolverQueryLog ?? true,
    blockedDomains: input.blockedDomains ?? [],
    encryptionControl: input.encryptionControl ?? (supports(awsRange, "encryptionControl") ? "monitor" : "off"),
    blockPublicAccess: input.blockPublicAccess ?? "off",
    ...(input.capacity === undefined ? {} : { capacity: input.capacity }),
    destroyLogs: defaults.destroyLogs,
  };
}

/** Whether every provider version that a constraint admits has a feature; an unreadable one is reported elsewhere. */
export function supports(awsRange: string, feature: keyof typeof FIRST_AWS_PROVIDER): boolean {
  const constraint = parseConstraint(awsRange);
  const lowest = constraint === undefined ? undefined : lowestVersion(constraint);
  return lowest !== undefined && gte(lowest, FIRST_AWS_PROVIDER[feature]);
}
