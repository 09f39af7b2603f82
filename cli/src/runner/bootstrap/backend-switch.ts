import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { stableJson, writeFiles } from "@tandem/core";
import type { RunStack } from "../stack.ts";
import type { BootstrapStack } from "./bootstrap-stacks.ts";

/** File of the import blocks that take over what exists already. */
export const ADOPTION = "adopt.tf.json";

/** Puts the JSON with the state in a file into the stack's folder. */
export function useFile(stack: BootstrapStack): RunStack {
  return writeDocument({ ...stack, ...stack.before });
}

/** Puts the JSON with the state in the stack's own bucket into its folder. */
export function useBucket(stack: RunStack): RunStack {
  return writeDocument(stack);
}

function writeDocument(stack: RunStack): RunStack {
  mkdirSync(stack.folder, { recursive: true, mode: 0o700 });
  writeFiles(stack.folder, { ...stack.files, "cdk.tf.json": `${stableJson(stack.document, 2)}\n` });
  // What was there once is not taken over for ever.
  rmSync(join(stack.folder, ADOPTION), { force: true });
  return stack;
}
