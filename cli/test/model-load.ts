import { serverClient } from "../src/rollout/ask-server.ts";

/** What came of requests that were sent all the time. */
export interface Load {
  /** Ends the load and waits for what is open. @returns status of each answer; `undefined` for a request that was lost */
  stop(): Promise<readonly (number | undefined)[]>;
}

/** Sends predictions to a server, a given number each second, whether the ones before are answered or not. */
export function loadOn(port: number, body: string, perSecond: number): Load {
  const client = serverClient(port, 8);
  const answers: Promise<number | undefined>[] = [];
  const timer = setInterval(
    () => answers.push(client.ask("/predict", body).then((answer) => answer?.status)),
    1000 / perSecond,
  );
  return {
    async stop() {
      clearInterval(timer);
      const statuses = await Promise.all(answers);
      client.close();
      return statuses;
    },
  };
}
