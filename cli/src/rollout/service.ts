import type { Platform } from "@tandem/platform";
import { goldenBody, readinessOf, type ServerClient, serverClient } from "./ask-server.ts";
import { medianPrediction } from "./measure.ts";
import { isRunning } from "./process-record.ts";
import { readServer } from "./server-record.ts";

/** A region's model server as it is now. */
export interface Service {
  readonly region: string;
  /** `http://127.0.0.1:40123` */
  readonly endpoint: string;
  readonly state: "answers" | "is not ready" | "does not run";
  /** What it answers with. */
  readonly digest: string | null;
  /** Median time of a prediction, in milliseconds. */
  readonly medianMs: number | null;
  /** Body of a request that it answers: a row of the model's manifest. */
  readonly body: string | null;
}

/** Asks the model server of each region, one after the other: two that are measured at once would wait for each other. */
export async function servicesOf({ environment, regions }: Platform, work: string): Promise<readonly Service[]> {
  const found: Service[] = [];
  for (const region of regions) {
    const record = readServer({ work, environment, region });
    if (record === undefined) continue;
    const { port } = record;
    const client = serverClient(port);
    try {
      found.push({ region, endpoint: `http://127.0.0.1:${port}`, ...(await look(client, isRunning(record))) });
    } finally {
      client.close();
    }
  }
  return found;
}

async function look(client: ServerClient, running: boolean): Promise<Omit<Service, "region" | "endpoint">> {
  const nothing = { digest: null, medianMs: null, body: null };
  if (!running) return { ...nothing, state: "does not run" };
  const readiness = await readinessOf(client);
  if (readiness?.ready !== true) return { ...nothing, state: "is not ready", digest: readiness?.digest ?? null };
  const body = (await goldenBody(client)) ?? null;
  const medianMs = body === null ? undefined : await medianPrediction(client, body);
  return { state: "answers", digest: readiness.digest, medianMs: medianMs ?? null, body };
}

/** A command line that asks a server for a prediction. */
export function curlLine({ endpoint, body }: Service): string {
  return `curl -s ${endpoint}/predict -H 'content-type: application/json' -d '${(body ?? "").replaceAll("'", "'\\''")}'`;
}
