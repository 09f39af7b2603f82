import { isAlive } from "../../bin/lock.cjs";
import { askReady, DEFAULT_PORT, type InstancePlace, livingRecord, placeOf } from "./instance.ts";
import { portHolder } from "./port-holder.ts";
import type { InstanceOptions } from "./stop.ts";

/** What is known of the embedded AWS of a port. */
export interface EmulatorStatus extends InstancePlace {
  /**
   * running: it answers; hanging: its process lives and does not; foreign: somebody else has the port; stopped: nobody.
   */
  readonly state: "running" | "hanging" | "foreign" | "stopped";
  readonly pid?: number;
  /** Since it started. */
  readonly seconds?: number;
  /** Release of moto. */
  readonly moto?: string;
  /** Who has the port, when it is foreign. */
  readonly holder?: string;
}

/** Looks whether an embedded AWS runs on a port. A stale pid file is removed. */
export async function emulatorStatus({ port = DEFAULT_PORT, dataDir }: InstanceOptions = {}): Promise<EmulatorStatus> {
  const place = placeOf(port, dataDir);
  const answer = await askReady(place);
  if (answer.kind === "answer") {
    const { pid, seconds, moto, data } = answer.body;
    return { ...place, dataDir: data, state: "running", pid, seconds, moto };
  }
  const record = livingRecord(place);
  if (record !== undefined && isAlive(record.pid, record.start)) return { ...place, state: "hanging", pid: record.pid };
  if (answer.kind === "nobody") return { ...place, state: "stopped" };
  const holder = await portHolder(port);
  return { ...place, state: "foreign", ...(holder === undefined ? {} : { holder }) };
}
