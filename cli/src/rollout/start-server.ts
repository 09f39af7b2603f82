import type { Region } from "@tandem/core";
import { readinessOf, serverClient } from "./ask-server.ts";
import { type EnsuredProcess, ensureProcess } from "./ensure-process.ts";
import { freePort } from "./free-port.ts";
import { type ServedModel, serverModule } from "./server-module.ts";
import { type ServerPlace, type ServerRecord, serverPlace } from "./server-record.ts";

/**
 * Sees to it that a region's model server answers.
 * @throws CodedExit (ROL-004, ROL-005)
 */
export async function ensureServer(
  place: ServerPlace & { readonly region: Region },
  served: ServedModel,
): Promise<EnsuredProcess<ServerRecord>> {
  const { region } = place;
  return await ensureProcess<ServerRecord>({
    place: serverPlace(place),
    what: `model server of ${region}`,
    module: serverModule(served, region),
    prepare: async (before) => {
      const port = await freePort(before?.port);
      return { record: { region, port, model: served.model }, words: [`--port=${port}`] };
    },
    isReady,
  });
}

async function isReady({ port }: ServerRecord): Promise<boolean> {
  const client = serverClient(port);
  try {
    return (await readinessOf(client))?.ready === true;
  } finally {
    client.close();
  }
}
