import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type InstancePlace, placeOf, startEmulator, stopEmulator } from "../../src/local/index.ts";
import { freePort } from "../../src/rollout/free-port.ts";

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
