import { type ProcessFolder, type ProcessPlace, type ProcessRecord, readProcess } from "./process-record.ts";

/** What is written down of a region's model server. */
export interface ServerRecord extends ProcessRecord {
  readonly region: string;
  /** Kept when the server ends, so that its address stays. */
  readonly port: number;
  readonly model: string;
}

/** Whose server it is. */
export interface ServerPlace extends ProcessFolder {
  readonly region: string;
}

/** Where a region's server is written down. */
export function serverPlace({ work, environment, region }: ServerPlace): ProcessPlace {
  return { work, environment, name: region };
}

/** The region's server, running or not; undefined when there never was one. */
export function readServer(place: ServerPlace): ServerRecord | undefined {
  return readProcess<ServerRecord>(serverPlace(place));
}
