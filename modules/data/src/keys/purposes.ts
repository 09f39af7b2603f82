/**
 * What a region's own keys are for: `data` (raw, features, artifacts), `models`, `database`, `logs` (log groups and
 * inventories), `backup` (recovery points: whoever loses or deletes another key must not lose its backups with it).
 */
export const REGION_KEYS = ["data", "models", "database", "logs", "backup"] as const;

/** What the keys are for that every region needs before its own data layer is there: table and secret have replicas. */
export const SHARED_KEYS = ["registry", "secrets"] as const;

/** Purpose of a region's own key. */
export type RegionKey = (typeof REGION_KEYS)[number];
/** Purpose of a key that the global data layer puts into each region. */
export type SharedKey = (typeof SHARED_KEYS)[number];
