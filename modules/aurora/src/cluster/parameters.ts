/** One parameter of a group, as the provider takes it. */
export interface Parameter {
  readonly name: string;
  readonly value: string;
  /** Static parameters, and what users add, wait for an instance's restart: RDS takes no other way for them. */
  readonly applyMethod: "immediate" | "pending-reboot";
}

/** What control D17 rests on: TLS only, statements that change the schema in the log. */
export const REQUIRED_PARAMETERS: Readonly<Record<string, string>> = {
  "rds.force_ssl": "1",
  log_statement: "ddl",
};

/** Milliseconds above which a statement is logged. */
const SLOW_STATEMENT_MS = "1000";

const IMMEDIATE: Readonly<Record<string, string>> = {
  ...REQUIRED_PARAMETERS,
  log_min_duration_statement: SLOW_STATEMENT_MS,
  log_lock_waits: "1",
};

// Grants and changes of roles and schema; pgaudit's objects and reads would log the data itself.
const AT_RESTART: Readonly<Record<string, string>> = {
  shared_preload_libraries: "pg_stat_statements,pgaudit",
  "pgaudit.log": "ddl,role",
};

/**
 * Parameters of a cluster's group, sorted by name: the platform's, and over them the user's.
 * Source: Aurora user guide, "Aurora PostgreSQL cluster parameters" and "Using pgAudit to log database activity".
 */
export function clusterParameters(given: Readonly<Record<string, string>>): readonly Parameter[] {
  const values = { ...IMMEDIATE, ...AT_RESTART, ...given };
  return Object.entries(values)
    .map(([name, value]) => ({
      name,
      value,
      applyMethod: name in IMMEDIATE ? ("immediate" as const) : ("pending-reboot" as const),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
