import type { Region } from "@tandem/core";
import type { Architecture } from "@tandem/function";
import type { EventNames } from "../names.ts";
import type { EventsSettings } from "../settings/settings.ts";
import type { FunctionName } from "./function-names.ts";

/** The one archive that holds every function's code, and where each begins in it. */
export interface FunctionsCode {
  /** Names the content: see `workloads/functions.json`. */
  readonly key: string;
  /** `python3.12` */
  readonly runtime: string;
  readonly handlers: Readonly<Record<FunctionName, string>>;
}

/** Key of the archive in a region's bucket of artifacts. */
export function codeKey(fingerprint: string, architecture: Architecture): string {
  return `functions/${fingerprint}-${architecture}.zip`;
}

/** What the functions of a region work with: names and ARNs of other layers, and what the section says. */
export interface FunctionContext {
  readonly platform: string;
  readonly environment: string;
  readonly account: string;
  readonly region: Region;
  readonly names: EventNames;
  readonly settings: EventsSettings;
  readonly code: FunctionsCode;
  /** Key of events: queues, environments, logs. */
  readonly keyArn: string;
  readonly arrivalsArn: string;
  readonly undeliveredArn: string;
  readonly registryTable: string;
  readonly registryKeyAlias: string;
  /** Models buckets of all regions, home first. */
  readonly modelBuckets: Readonly<Partial<Record<Region, string>>>;
  readonly modelsBucket: string;
  readonly modelsKeyArn: string;
  readonly artifactsBucket: string;
  readonly artifactsKeyArn: string;
}
