import type { Problem } from "@tandem/core";
import { platformProblems } from "./problems.ts";
import type { ParsedDefinition } from "./schema/platform.ts";

const LOOPBACK = /^http:\/\/127\.0\.0\.1:\d{1,5}$/;

/** An embedded AWS is reached on this machine only. */
export function checkEmulator({ emulator }: ParsedDefinition): readonly Problem[] {
  if (emulator === undefined || LOOPBACK.test(emulator.endpoint)) return [];
  return [
    platformProblems.emulatorNotLoopback({
      path: "emulator.endpoint",
      message: "is not an address of this machine",
      expected: "http://127.0.0.1 and a port",
      got: emulator.endpoint,
      hint: 'use "http://127.0.0.1:4566"',
    }),
  ];
}
