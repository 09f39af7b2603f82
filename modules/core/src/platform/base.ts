import type { Dimensions } from "../contract/contract.ts";
import type { Region } from "../regions/regions.ts";

/** Trades cost against protection. Each module holds one table of what changes with it. */
export type Profile = "dev" | "staging" | "prod";

/** A value for each profile. */
export type ByProfile<T> = Readonly<Record<Profile, T>>;

/** How concurrent runs on one state exclude each other; `both` is the way from a lock table to lock files. */
export type LockMode = "dynamodb" | "lockfile" | "both";

/** Where Terraform keeps state. */
export type Backend =
  | { readonly type: "s3"; readonly lock: LockMode }
  | { readonly type: "cloud"; readonly organization: string; readonly hostname: string; readonly project?: string }
  | { readonly type: "local"; readonly directory: string };

/** A role that Terraform assumes before it talks to AWS. */
export interface AssumeRole {
  readonly roleArn: string;
  readonly externalId?: string;
}

/** What every layer may know of the platform, whatever its own section says. */
export interface PlatformBase {
  readonly name: string;
  /** Name of the definition: `dev` for `environments/dev.ts`. */
  readonly environment: string;
  /** AWS account, twelve digits. */
  readonly account: string;
  readonly profile: Profile;
  /** Where a writer is first created. Which region is active is runtime state and is never known here. */
  readonly home: Region;
  readonly peers: readonly Region[];
  /** `home`, then `peers`. */
  readonly regions: readonly Region[];
  readonly backend: Backend;
  readonly owner: string;
  readonly costCentre: string;
  readonly repository: string;
  /** Tags beside the platform's own. */
  readonly tags: Readonly<Record<string, string>>;
  /** Provider versions that this platform accepts, as Terraform constraints by provider name. */
  readonly versions: Readonly<Record<string, string>>;
  readonly assumeRole?: AssumeRole;
  /** Set when the platform runs on an embedded AWS. */
  readonly emulator?: { readonly endpoint: string };
  readonly dimensions: Readonly<Partial<Record<Region, Dimensions>>>;
}
