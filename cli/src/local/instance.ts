import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isAlive, startOf } from "../../bin/lock.cjs";
import { workFolder } from "../work-folder.ts";
import { type ControlAnswer, control } from "./control.ts";

/** Port that `environments/local.ts` names. */
export const DEFAULT_PORT = 4566;

/** Where the files of one embedded AWS lie. */
export interface InstancePlace {
  readonly port: number;
  /** `http://127.0.0.1:<port>` */
  readonly endpoint: string;
  /** Its log, its saved state and its pid file. */
  readonly dataDir: string;
}

/** A process that is, or was, an embedded AWS. */
export interface InstanceRecord {
  readonly pid: number;
  /** Tells it from a later process with the same id. */
  readonly start: string;
  readonly port: number;
}

/** What `GET /tandem/ready` answers. */
export interface Ready {
  readonly id: string;
  readonly pid: number;
  readonly port: number;
  readonly account: string;
  readonly moto: string;
  /** Its data folder. */
  readonly data: string;
  /** Since it started. */
  readonly seconds: number;
}

/**
 * Address and folder of the embedded AWS of a port.
 * @param dataDir default: `local/<port>` in the work folder
 */
export function placeOf(port: number = DEFAULT_PORT, dataDir?: string): InstancePlace {
  return {
    port,
    endpoint: `http://127.0.0.1:${port}`,
    dataDir: dataDir ?? join(workFolder(), "local", String(port)),
  };
}

const recordPath = ({ dataDir }: InstancePlace) => join(dataDir, "instance.json");

/** Writes down which process serves a place. */
export function writeRecord(place: InstancePlace, pid: number): InstanceRecord {
  const record = { pid, start: startOf(pid) ?? "0", port: place.port };
  mkdirSync(place.dataDir, { recursive: true });
  const part = `${recordPath(place)}.${process.pid}`;
  writeFileSync(part, `${JSON.stringify(record)}\n`);
  renameSync(part, recordPath(place));
  return record;
}

/** The process of a place; undefined when none was written down or it has ended (its record is then removed). */
export function livingRecord(place: InstancePlace): InstanceRecord | undefined {
  const record = readRecord(place);
  if (record === undefined) return undefined;
  if (isAlive(record.pid, record.start)) return record;
  forgetRecord(place);
  return undefined;
}

/** Removes the pid file of a process that is gone. */
export function forgetRecord(place: InstancePlace): void {
  // `force` forgives a missing file, but not a missing folder that is a file.
  if (existsSync(recordPath(place))) rmSync(recordPath(place), { force: true });
}

/** Asks whoever listens on the port whether it is an embedded AWS. */
export async function askReady(place: InstancePlace, milliseconds = 2_000): Promise<ControlAnswer<Ready>> {
  return await control<Ready>(place.endpoint, "GET", "ready", { milliseconds });
}

function readRecord(place: InstancePlace): InstanceRecord | undefined {
  try {
    const record = JSON.parse(readFileSync(recordPath(place), "utf8")) as Partial<InstanceRecord>;
    return typeof record.pid === "number" && typeof record.start === "string"
      ? { pid: record.pid, start: record.start, port: place.port }
      : undefined;
  } catch {
    // Missing, or cut short by a full disk: then the port is asked.
    return undefined;
  }
}
