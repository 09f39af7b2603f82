import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";

/**
 * A TCP port of loopback that nobody listens on.
 * @param wanted taken when it is free; another one when it is not
 */
export async function freePort(wanted?: number): Promise<number> {
  return (await tryPort(wanted ?? 0)) ?? (await tryPort(0)) ?? 0;
}

async function tryPort(wanted: number): Promise<number | undefined> {
  const server = createServer().listen(wanted, "127.0.0.1");
  try {
    await once(server, "listening");
  } catch {
    return undefined;
  }
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
