import type { ServerClient } from "./ask-server.ts";

const PREDICTIONS = 100;

/**
 * Median time of predictions, one after the other on one connection.
 * @returns milliseconds; undefined when one of them was not answered
 */
export async function medianPrediction(client: ServerClient, body: string): Promise<number | undefined> {
  const times: number[] = [];
  for (let count = 0; count < PREDICTIONS; count++) {
    const began = performance.now();
    const answer = await client.ask("/predict", body);
    if (answer?.status !== 200) return undefined;
    times.push(performance.now() - began);
  }
  return median(times);
}

/** The middle of some numbers, of an even count the mean of the two in the middle. */
export function median(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
