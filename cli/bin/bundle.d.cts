import type { BuildOptions } from "esbuild";

/** How esbuild is called for the command's bundle, but for where it writes. */
export function bundleOptions(root: string, esbuild: typeof import("esbuild")): BuildOptions;

/**
 * Path of the bundle's entry for the sources as they are now; builds it when it is missing.
 * @param options `fail` is called with what to tell the user when the sources cannot be bundled, and throws; by default
 *   esbuild's own error is thrown
 */
export function ensureBundle(options: {
  readonly root: string;
  readonly work: string;
  readonly say: (line: string) => void;
  readonly fail?: (lines: readonly string[]) => never;
}): Promise<string>;
