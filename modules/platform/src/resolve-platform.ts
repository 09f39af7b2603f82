import { auroraControls } from "@tandem/aurora/controls";
import { checkDatabase, checkSecretKeys, databaseFindings, resolveDatabase } from "@tandem/aurora/settings";
import { applyWaivers, type Problem, pathOf, sortProblems, type Waived } from "@tandem/core";
import { dataControls } from "@tandem/data/controls";
import { checkData, dataFindings, resolveData } from "@tandem/data/settings";
import { eventsControls } from "@tandem/events/controls";
import { checkEvents, eventsFindings, resolveEvents } from "@tandem/events/settings";
import { networkControls } from "@tandem/network/controls";
import { checkNetwork, networkFindings, resolveNetwork } from "@tandem/network/settings";
import { replicationControls } from "@tandem/replication/controls";
import { checkReplication, replicationFindings, resolveReplication } from "@tandem/replication/settings";
import { stateControls } from "@tandem/state-bootstrap/controls";
import { checkState, resolveState, stateFindings } from "@tandem/state-bootstrap/settings";
import { networkRegions, planAddresses } from "./addresses.ts";
import { buildPlatform } from "./build-platform.ts";
import { checkEmulator } from "./emulator.ts";
import { checkNames } from "./names.ts";
import { valueAt } from "./parse/issues.ts";
import { parseDefinition } from "./parse/parse-definition.ts";
import type { Platform } from "./platform.ts";
import { checkRegions, definedRegions } from "./regions.ts";
import { checkSecrets } from "./secrets.ts";
import { narrowRanges, type ProviderRanges } from "./versions.ts";

/** What resolution needs besides the definition. */
export interface ResolveOptions {
  /** Day on which waivers are judged, `YYYY-MM-DD`. */
  readonly today: string;
  /** Provider versions that the project supports. */
  readonly supported: ProviderRanges;
}

/** A definition's platform, and everything that is to be said about it. */
export interface ResolvedPlatform {
  /** Absent where a problem is an error. */
  readonly platform?: Platform;
  /** Ordered by path. */
  readonly problems: readonly Problem[];
  /** Controls that are knowingly not met, for listing at synth. */
  readonly waived: readonly Waived[];
}

/**
 * Checks a definition as a whole and fills in every default and computed value. Never throws for what the user wrote.
 * @param environment the definition's name: `dev`
 */
export function resolvePlatform(environment: string, input: unknown, options: ResolveOptions): ResolvedPlatform {
  const { definition, problems: formProblems, repaired } = parseDefinition(input);
  const { ranges, problems: rangeProblems } = narrowRanges(options.supported, definition.versions);
  const network = resolveNetwork(definition.network ?? {}, definition.profile, ranges.aws);
  const data = resolveData(definition.data ?? {}, definition.profile);
  const places = definedRegions(definition).map(({ path, entry: { name, availabilityZones } }) => ({
    path,
    name,
    availabilityZones,
  }));
  const database = resolveDatabase(
    definition.database ?? {},
    definition.profile,
    places.map((region) => region.name),
  );
  const events = resolveEvents(definition.events ?? {}, definition.profile);
  const replication = resolveReplication(
    definition.replication ?? {},
    definition.profile,
    `${definition.name}/${environment}`,
  );
  const state = resolveState(definition.state ?? {}, definition.profile);
  const { plan, problems: addressProblems } = planAddresses(definition, network);
  const regions = networkRegions(definition, plan);
  const waiving = applyWaivers({
    findings: [
      ...networkFindings(network, definition.profile, regions),
      ...dataFindings(data, definition.profile),
      ...databaseFindings(database, definition.profile),
      ...eventsFindings(events, definition.profile),
      ...replicationFindings(replication, definition.profile),
      ...stateFindings(state, definition.profile, definition.backend.type),
    ],
    waivers: definition.waive ?? [],
    knownControls: {
      ...networkControls,
      ...dataControls,
      ...auroraControls,
      ...eventsControls,
      ...replicationControls,
      ...stateControls,
    },
    today: options.today,
  });
  const ruleProblems = [
    ...checkRegions(definition),
    ...checkEmulator(definition),
    ...rangeProblems,
    ...addressProblems,
    ...checkNetwork({ settings: network, regions, awsRange: ranges.aws }),
    ...checkData(data),
    ...checkDatabase({ settings: database, input: definition.database, regions: places, tiers: network.tiers }),
    ...checkEvents({ settings: events, regions: places.length }),
    ...checkReplication({
      input: definition.replication ?? {},
      regions: [definition.home, ...definition.peers].map((region) => region.name),
    }),
    ...checkState({
      input: definition.state,
      backend: definition.backend.type,
      account: definition.account,
      home: definition.home.name,
    }),
    ...checkNames(environment, definition),
    ...waiving.problems,
  ];
  const secretKeys = checkSecretKeys(valueAt(input, ["database"]));
  const blamed = repaired.map((path) => pathOf(...path));
  const problems = sortProblems([
    ...checkSecrets(input),
    ...secretKeys,
    ...formProblems.filter(({ path }) => !secretKeys.some((each) => each.path === path)),
    // What stands in for a malformed part is not the user's doing.
    ...ruleProblems.filter(({ path }) => !blamed.some((prefix) => isBelow(path, prefix))),
  ]);
  const { waived } = waiving;
  if (plan === undefined || problems.some(({ severity }) => severity === "error")) return { problems, waived };
  return {
    platform: buildPlatform(environment, definition, {
      ranges,
      network,
      data,
      database,
      events,
      replication,
      state,
      plan,
    }),
    problems,
    waived,
  };
}

function isBelow(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(`${prefix}.`) || path.startsWith(`${prefix}[`);
}
