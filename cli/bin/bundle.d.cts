import type { BuildOptions } from "esbuild";

/** How esbuild is called for the command's bundle, but for where it writes. */
export function bundleOptions(root: string, esbuild: typeof import("esbuild")): BuildOptions;
