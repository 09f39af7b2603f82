/** Source: PostgreSQL documentation, appendix C "SQL Key Words", those that PostgreSQL reserves. */
const KEY_WORDS = `all analyse analyze and any array as asc asymmetric authorization between binary both case cast check
  collate collation column concurrently constraint create cross current_catalog current_date current_role current_schema
  current_time current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign
  freeze from full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit
  localtime localtimestamp natural not notnull null offset on only or order outer overlaps placing primary references
  returning right select session_user similar some symmetric system_user table tablesample then to trailing true union
  unique user using variadic verbose when where window with`.split(/\s+/);

/** Source: Aurora user guide, "Understanding PostgreSQL roles and permissions"; RDS refuses `admin` as a reserved word. */
const ENGINE_ROLES = ["admin", "public", "none", "rdsadmin", "rdstopmgr", "rdsrepladmin"];

/** Whether PostgreSQL or RDS keeps a role name for itself. */
export function isReservedName(name: string): boolean {
  const lower = name.toLowerCase();
  return KEY_WORDS.includes(lower) || ENGINE_ROLES.includes(lower) || /^(pg_|rds_)/.test(lower);
}
