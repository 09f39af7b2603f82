import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type AddressList,
  addressesOf,
  checkAddresses,
  formatAddresses,
  type Layer,
  type Problem,
  parseAddresses,
  type SynthesizedStack,
  synthPlatform,
} from "@tandem/core";
import { loadPlatform } from "@tandem/environments";
import type { Platform } from "@tandem/platform";

/** Synthesizes every stack of an environment and keeps no files. */
export async function synthesizeInMemory(
  layers: readonly Layer<Platform>[],
  environment: string,
): Promise<readonly SynthesizedStack[]> {
  const { platform } = await loadPlatform(environment);
  const outdir = mkdtempSync(join(tmpdir(), "tandem-addresses-"));
  try {
    return synthPlatform(layers, { platform, outdir });
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

/** The committed list of one layer in one environment, as text, as it should be now. */
export function addressListOf(layer: string, stacks: readonly SynthesizedStack[]): string {
  const own = stacks.filter((stack) => stack.layer === layer);
  return formatAddresses(Object.fromEntries(own.map(({ id, document }) => [id, addressesOf(document)])));
}

/** Holds one layer's stacks against its committed list; a missing list holds nothing. */
export function checkAddressList(path: string, layer: string, stacks: readonly SynthesizedStack[]): readonly Problem[] {
  const list: AddressList = existsSync(path) ? parseAddresses(readFileSync(path, "utf8")) : {};
  return stacks
    .filter((stack) => stack.layer === layer)
    .flatMap(({ id, document }) => checkAddresses(id, document, list));
}
