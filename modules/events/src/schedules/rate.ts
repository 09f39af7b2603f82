/** EventBridge's expression for a number of minutes; it wants the singular for one. */
export function everyMinutes(minutes: number): string {
  return minutes === 1 ? "rate(1 minute)" : `rate(${minutes} minutes)`;
}
