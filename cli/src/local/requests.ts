import { CodedExit } from "../coded-exit.ts";
import { exitCodes } from "../exit-codes.ts";
import { type ControlOptions, control } from "./control.ts";
import { localProblems } from "./problems.ts";

/** Resources by service and region, each `kind/id`: what a user made, without what an account has from the start. */
export type Inventory = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** How an embedded AWS misbehaves; absent selectors match every request. */
export interface Fault {
  /**
   * dark: no answer; slow: a late one; held: carried out, answered when the fault is cleared; throttled: the service's
   * throttling code; failing: 500 InternalError.
   */
  readonly kind: "dark" | "slow" | "held" | "throttled" | "failing";
  readonly region?: string;
  /** Signing name: `s3`, `ec2`, `dynamodb`. */
  readonly service?: string;
  /** Name of the operation: `CreateVpc`. */
  readonly operation?: string;
  /** HTTP method. */
  readonly method?: string;
  /** Part of the path; with a `$` at its end, the path's end. */
  readonly path?: string;
  /** Share of the matching requests. @default 1 */
  readonly probability?: number;
  /** How long a slow answer waits. @default 1 */
  readonly seconds?: number;
  /** How many matching requests pass first. @default 0 */
  readonly skip?: number;
  /** How often it strikes. @default for ever */
  readonly times?: number;
  /** Makes `probability` repeatable. @default 0 */
  readonly seed?: number;
}

/** A fault that is set, and what it has done. */
export interface ActiveFault extends Fault {
  readonly matched: number;
  readonly struck: number;
}

/** Requests since the start or the last clearing; unsigned ones count under `none`. */
export interface RequestCounts {
  readonly regions: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly total: number;
  /** Calls that the embedded AWS does not know, the latest 200. */
  readonly unsupported: readonly { readonly service: string; readonly region: string; readonly reason: string }[];
}

/** A behaviour of AWS that our plugin restores. */
export interface PatchReport {
  readonly name: string;
  readonly behaviour: string;
  readonly reference: string;
  /** Release of moto in which it was seen wrong. */
  readonly seen: string;
  /** True when moto does it by itself now, so that the patch can go. */
  readonly unnecessary: boolean;
}

/** What {@link save} kept and what it could not. */
export interface SaveReport {
  readonly path: string;
  readonly services: number;
  readonly bytes: number;
  readonly lost: readonly { readonly what: string; readonly why: string }[];
}

/** What a user made, for a comparison with what was there before. */
export async function inventory(endpoint: string): Promise<Inventory> {
  return await ask<Inventory>(endpoint, "GET", "inventory");
}

/** Sets all faults at once, in place of those before; `[]` clears them. */
export async function setFaults(endpoint: string, faults: readonly Fault[]): Promise<readonly ActiveFault[]> {
  return await ask<readonly ActiveFault[]>(endpoint, "PUT", "faults", { body: faults });
}

/** Sets further faults. */
export async function addFaults(endpoint: string, faults: readonly Fault[]): Promise<readonly ActiveFault[]> {
  return await ask<readonly ActiveFault[]>(endpoint, "POST", "faults", { body: faults });
}

/** The faults that are set. */
export async function listFaults(endpoint: string): Promise<readonly ActiveFault[]> {
  return await ask<readonly ActiveFault[]>(endpoint, "GET", "faults");
}

/** Requests by region and service. */
export async function requestCounts(endpoint: string): Promise<RequestCounts> {
  return await ask<RequestCounts>(endpoint, "GET", "requests");
}

/** Starts counting at zero. */
export async function clearRequestCounts(endpoint: string): Promise<void> {
  await ask<RequestCounts>(endpoint, "DELETE", "requests");
}

/** Removes everything that was made, and all faults. */
export async function resetEmulator(endpoint: string): Promise<void> {
  await ask<unknown>(endpoint, "POST", "reset");
}

/** What the plugin restores, and what of it moto has made unnecessary. */
export async function patches(endpoint: string): Promise<readonly PatchReport[]> {
  return await ask<readonly PatchReport[]>(endpoint, "GET", "patches");
}

/** Writes everything that was made to a file in the data folder. */
export async function save(endpoint: string): Promise<SaveReport> {
  return await ask<SaveReport>(endpoint, "POST", "save");
}

/** Replaces everything by what {@link save} wrote. */
export async function load(endpoint: string): Promise<SaveReport> {
  return await ask<SaveReport>(endpoint, "POST", "load");
}

async function ask<T>(
  endpoint: string,
  method: "GET" | "POST" | "PUT" | "DELETE",
  name: string,
  options: ControlOptions = {},
): Promise<T> {
  const answer = await control<T>(endpoint, method, name, { milliseconds: 120_000, ...options });
  if (answer.kind === "answer") return answer.body;
  const port = new URL(endpoint).port;
  if (answer.kind === "refused") {
    const make = answer.status === 507 ? localProblems.diskFull : localProblems.refused;
    const problem = make({
      path: `${method} /tandem/${name}`,
      message: `was refused: ${answer.error}`,
      expected: "a request that can be met",
      got: options.body,
      hint: answer.status === 507 ? "make room on the disk" : "correct it as the message says",
    });
    throw new CodedExit([problem], answer.status === 400 ? exitCodes.invalid : exitCodes.failed);
  }
  const problem = localProblems.notRunning({
    path: endpoint,
    message: answer.kind === "nobody" ? "does not answer" : "is not an embedded AWS",
    expected: "an embedded AWS that was started by tandem",
    got: answer.kind === "nobody" ? undefined : answer.said,
    hint: `start one: \`tandem local start --port ${port}\``,
  });
  throw new CodedExit([problem], exitCodes.failed);
}
