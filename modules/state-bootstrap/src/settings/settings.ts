/** The state section with every default in place. */
export interface StateSettings {
  /** Whether each region's states are copied to the next region. */
  readonly replica: boolean;
  /** Days that an overwritten or deleted state is kept. */
  readonly noncurrentDays: number;
  /** Who may assume the break-glass role; empty: whoever IAM lets in the platform's account. */
  readonly breakGlassPrincipals: readonly string[];
  /** Days that access logs are kept. */
  readonly accessLogDays: number;
  /** Whether bucket, table and keys may be destroyed, full or not. */
  readonly destroyable: boolean;
}
