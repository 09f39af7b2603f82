import { exitCodes } from "./exit-codes.ts";
import { listenForInterrupts } from "./interrupt.ts";
import { run } from "./run.ts";

listenForInterrupts();
// The reader has seen enough: `tandem graph | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(exitCodes.done);
  throw error;
});
process.exitCode = await run(process.argv.slice(2));
