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
  const server = createServer();
  try {
    server.listen(wanted, "127.0.0.1");
    await once(server, "listening");
    return (server.address() as AddressInfo).port;
  } catch {
    return undefined;
  } finally {
    server.close();
  }
}
