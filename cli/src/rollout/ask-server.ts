import { Agent, request } from "node:http";

/** What a model server says of itself at `/ready`. */
export interface Readiness {
  readonly ready: boolean;
  readonly digest: string | null;
}

/** A server's answer. */
export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** A server on loopback. Not `fetch`: newer Nodes send that through the proxies of the environment. */
export interface ServerClient {
  /** Undefined when nobody answers in time. */
  ask(path: string, body?: string): Promise<Answer | undefined>;
  close(): void;
}

const PATIENCE_MS = 30_000;

/**
 * A client that keeps its connections, and uses them in turn: one that idles might be closed as it is used again.
 * @param connections at a time
 */
export function serverClient(port: number, connections = 1): ServerClient {
  const agent = new Agent({ keepAlive: true, maxSockets: connections, scheduling: "fifo" });
  return {
    close: () => agent.destroy(),
    ask: (path, body) =>
      new Promise((resolve) => {
        const headers =
          body === undefined ? {} : { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
        const options = { agent, headers, method: body === undefined ? "GET" : "POST", timeout: PATIENCE_MS };
        const sent = request({ host: "127.0.0.1", port, path, ...options }, (response) => {
          const parts: Buffer[] = [];
          response.on("data", (part: Buffer) => parts.push(part));
          response.on("error", () => resolve(undefined));
          response.on("end", () =>
            resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString("utf8") }),
          );
        });
        sent.on("timeout", () => sent.destroy());
        sent.on("error", () => resolve(undefined));
        sent.end(body);
      }),
  };
}

/** Whether a server answers predictions, and with what. */
export async function readinessOf(client: ServerClient): Promise<Readiness | undefined> {
  const answer = await client.ask("/ready");
  return answer === undefined ? undefined : (JSON.parse(answer.text) as Readiness);
}

/** A row that the served model's maker has written into its manifest, as a body for `/predict`. */
export async function goldenBody(client: ServerClient): Promise<string | undefined> {
  const answer = await client.ask("/openapi.json");
  if (answer?.status !== 200) return undefined;
  const document = JSON.parse(answer.text) as {
    readonly components: { readonly schemas: { readonly V1Request: { readonly example?: object } } };
  };
  const { example } = document.components.schemas.V1Request;
  return example === undefined ? undefined : JSON.stringify(example);
}
