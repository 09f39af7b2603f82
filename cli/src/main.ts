import { exitCodes } from "./exit-codes.ts";
import { listenForInterrupts } from "./interrupt.ts";
import { run } from "./run.ts";

listenForInterrupts();
// The reader has seen enough: `tandem graph | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(exitCodes.done);
  throw error;
});
// Not awaited: the bundle is no module, and has no place for it.
void run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
