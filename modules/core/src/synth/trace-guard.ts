/**
 * cdktf 0.21 captures a full stack trace for every token and nested block, half of all synth time, and has no switch
 * for it. It passes a plain object to `Error.captureStackTrace`; real errors keep their traces.
 *
 * Set `TANDEM_TRACES=1` to learn where a token was made.
 */
export function installTraceGuard(): void {
  if (process.env.TANDEM_TRACES === "1" || installed) return;
  installed = true;
  const capture = Error.captureStackTrace;
  Error.captureStackTrace = (target, below) => {
    if (target instanceof Error) capture(target, below);
  };
}

let installed = false;
