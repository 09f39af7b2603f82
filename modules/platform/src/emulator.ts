import type { Problem } from "@tandem/core";
import { platformProblems } from "./problems.ts";
import type { ParsedDefinition } from "./schema/platform.ts";

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** An embedded AWS is reached on this machine only. */
export function checkEmulator({ emulator }: ParsedDefinition): readonly Problem[] {
  if (emulator === undefined) return [];
  const url = URL.canParse(emulator.endpoint) ? new URL(emulator.endpoint) : undefined;
  if (url?.protocol === "http:" && LOOPBACK.test(url.hostname)) return [];
  return [
    platformProblems.emulatorNotLoopback({
      path: "emulator.endpoint",
      message: "is not a plain address of this machine",
      expected: "http:// and a loopback address with a port",
      got: emulator.endpoint,
      hint: 'use "http://127.0.0.1:4566"',
    }),
  ];
}
