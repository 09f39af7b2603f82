// A runner of its own, for tests that kill it: `run-tiny.ts <json>`.
import { listenForInterrupts } from "../../src/interrupt.ts";
import { prepareToolchain } from "../../src/toolchain/toolchain.ts";
import { runTiny, type TinyPlace, type TinyStack, tinyWorkspace } from "./tiny-platform.ts";

const { place, stacks, work } = JSON.parse(process.argv[2] ?? "") as {
  readonly place: TinyPlace;
  readonly stacks: readonly TinyStack[];
  readonly work: string;
};
listenForInterrupts();
await runTiny(tinyWorkspace(place, stacks), { toolchain: await prepareToolchain({ work }), work }, { mode: "apply" });
