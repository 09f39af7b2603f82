/** Options that every command understands, before or after its name. */
export interface GlobalOptions {
  /** Name of a file in `environments/`. */
  readonly env?: string;
  /** Absent means every layer. */
  readonly layer?: readonly string[];
  /** Absent means every region and `global`. */
  readonly region?: readonly string[];
  /** Output folder, relative to the current one. */
  readonly out?: string;
  readonly format: "text" | "json";
}
