import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type InstancePlace, placeOf, startEmulator, stopEmulator } from "../../src/local/index.ts";

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("the system named no port");
  return address.port;
}

/** An embedded AWS of a test's own, and how to end it. */
export async function ownEmulator(): Promise<InstancePlace & { readonly end: () => Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), "tandem-local-"));
  const port = await freePort();
  await startEmulator({ port, dataDir, say: () => {} });
  return {
    ...placeOf(port, dataDir),
    end: async () => {
      await stopEmulator({ port, dataDir });
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
