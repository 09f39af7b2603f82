// Asks one question as a run does, with a stack at work, and prints what the answer was.
import { listenForInterrupts } from "../../src/interrupt.ts";
import { terminalConfirm } from "../../src/runner/confirm.ts";
import { liveReporter } from "../../src/runner/live-reporter.ts";
import { listenForSignals } from "../../src/runner/signals.ts";

const reporter = liveReporter(process.stderr, ["stack"]);
listenForInterrupts();
const signals = listenForSignals((text) => reporter.note(text));
reporter.progress({ id: "stack", stage: "confirm", done: 0, total: 0 });
const yes = await terminalConfirm(reporter, signals.stop)("Go on?", ["stack: 1 to add"]);
signals.release();
reporter.end("stack", `answer ${yes}, stopped ${signals.stop.aborted}`);
reporter.close();
