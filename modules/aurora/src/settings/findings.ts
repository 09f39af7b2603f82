import type { ControlFinding, Profile } from "@tandem/core";
import { REQUIRED_PARAMETERS } from "../cluster/parameters.ts";
import type { DatabaseSettings } from "./settings.ts";

const DEFAULT_PORT = 5432;
const DEFAULT_ADMIN = "postgres";

/** Where the settings leave a control unmet: a problem, unless it is waived. */
export function databaseFindings(settings: DatabaseSettings, profile: Profile): readonly ControlFinding[] {
  return [
    ...protectionFindings(settings, profile),
    ...visibilityFindings(settings),
    ...when(settings.port === DEFAULT_PORT, {
      control: "D25",
      at: "database.port",
      message: "is PostgreSQL's default, the first that a scan tries",
      hint: "remove it, which gives 6543",
    }),
    ...when(settings.adminName === DEFAULT_ADMIN, {
      control: "D25",
      at: "database.adminName",
      message: "is the default administrator, the first that a scan tries",
      hint: 'remove it, which gives "registry_admin"',
    }),
  ];
}

function protectionFindings(settings: DatabaseSettings, profile: Profile): readonly ControlFinding[] {
  const { deletionProtection, finalSnapshot, backupRetentionDays, instances, standby } = settings;
  const leastDays = profile === "prod" ? 14 : 7;
  return [
    ...when(profile !== "dev" && !deletionProtection, {
      control: "D12",
      at: "database.deletionProtection",
      message: "lets one wrong plan delete the database",
      hint: "remove it; to take the database away on purpose, waive D12 for the days that it takes",
    }),
    ...when(backupRetentionDays < leastDays, {
      control: "D15",
      at: "database.backupRetentionDays",
      message: `keeps backups for less than ${leastDays} days`,
      hint: `use ${leastDays} or more, or leave it out`,
    }),
    ...when(profile === "prod" && !finalSnapshot, {
      control: "D23",
      at: "database.finalSnapshot",
      message: "lets a cluster go without a last snapshot",
      hint: "remove it, or set it to true",
    }),
    ...when(profile === "prod" && instances < 2, {
      control: "D24",
      at: "database.instances",
      message: "leaves one instance in one zone",
      hint: "use 2 or more",
    }),
    ...when(profile === "prod" && instances >= 2 && standby !== "full", {
      control: "D24",
      at: "database.standby",
      message: "leaves a peer that takes the writer with less than two instances",
      hint: 'remove it, or set it to "full"; a cheaper standby needs a waiver that says how long a failover may take',
    }),
  ];
}

function visibilityFindings({ monitoringSeconds, parameters }: DatabaseSettings): readonly ControlFinding[] {
  return [
    ...when(monitoringSeconds === 0, {
      control: "D18",
      at: "database.monitoringSeconds",
      message: "turns enhanced monitoring off",
      hint: "remove it, which gives 60 seconds",
    }),
    ...Object.entries(REQUIRED_PARAMETERS)
      .filter(([name, value]) => parameters[name] !== undefined && parameters[name] !== value)
      .map(([name, value]) => ({
        control: "D17",
        at: `database.parameters["${name}"]`,
        message: "weakens TLS or the log of statements",
        hint: `remove it, which gives ${value}`,
      })),
  ];
}

function when(holds: boolean, finding: ControlFinding): readonly ControlFinding[] {
  return holds ? [finding] : [];
}
