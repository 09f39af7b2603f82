import { request } from "node:http";

/** What a control endpoint said: nobody listens, somebody else does, or JSON. */
export type ControlAnswer<T> =
  | { readonly kind: "nobody" }
  /** Something listens that does not speak like the embedded AWS, or not in time. */
  | { readonly kind: "stranger"; readonly said: string }
  | { readonly kind: "refused"; readonly status: number; readonly error: string }
  | { readonly kind: "answer"; readonly body: T };

/** How a control endpoint is asked. */
export interface ControlOptions {
  /** JSON body. */
  readonly body?: unknown;
  /** How long to wait. @default 30000 */
  readonly milliseconds?: number;
}

/**
 * Asks a control endpoint of an embedded AWS, `/tandem/<name>`.
 *
 * Not `fetch`: newer Nodes send that through the proxies of the environment.
 */
export function control<T>(
  endpoint: string,
  method: "GET" | "POST" | "PUT" | "DELETE",
  name: string,
  { body, milliseconds = 30_000 }: ControlOptions = {},
): Promise<ControlAnswer<T>> {
  const text = body === undefined ? undefined : JSON.stringify(body);
  const headers = text === undefined ? {} : { "content-type": "application/json", "content-length": text.length };
  return new Promise((resolve) => {
    const sent = request(
      new URL(`/tandem/${name}`, endpoint),
      { method, headers: { ...headers, connection: "close" }, agent: false, timeout: milliseconds },
      (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("error", (error) => resolve({ kind: "stranger", said: error.message }));
        response.on("end", () => {
          resolve(answerOf<T>(response.statusCode ?? 0, Buffer.concat(parts).toString("utf8")));
        });
      },
    );
    sent.on("timeout", () => sent.destroy(new Error(`no answer within ${milliseconds / 1000} s`)));
    sent.on("error", (error: NodeJS.ErrnoException) => {
      resolve(error.code === "ECONNREFUSED" ? { kind: "nobody" } : { kind: "stranger", said: error.message });
    });
    sent.end(text);
  });
}

function answerOf<T>(status: number, text: string): ControlAnswer<T> {
  try {
    const body: unknown = JSON.parse(text);
    if (status === 200) return { kind: "answer", body: body as T };
    const { error } = body as { readonly error?: unknown };
    if (typeof error === "string") return { kind: "refused", status, error };
  } catch {
    // Said below.
  }
  return { kind: "stranger", said: `HTTP ${status}: ${text.slice(0, 80)}` };
}
