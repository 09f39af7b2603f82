import { join, resolve } from "node:path";
import { layers } from "@tandem/app-platform";
import { synthPlatform, type Waived } from "@tandem/core";
import { loadPlatform } from "@tandem/environments";

/** What is synthesized, in a command line's words. */
export interface EnvironmentSelection {
  /** Name of a file in `environments/`, or path of a JSON file. */
  readonly env: string;
  /** @default every layer */
  readonly layer?: readonly string[];
  /** @default every region, and `global` */
  readonly region?: readonly string[];
  /** @default "cdktf.out" */
  readonly out?: string;
}

/** Where the stacks are. */
export interface SynthesizedEnvironment {
  readonly outdir: string;
  readonly stacks: readonly { readonly id: string; readonly path: string; readonly resources: number }[];
  /** Controls that are knowingly not met. */
  readonly waived: readonly Waived[];
}

/**
 * Synthesizes the selected stacks of an environment in this process.
 * @throws ProblemsError with every mistake in the definition and the stacks; nothing is written then
 */
export async function synthesizeEnvironment({
  env,
  layer,
  region,
  out = "cdktf.out",
}: EnvironmentSelection): Promise<SynthesizedEnvironment> {
  const { platform, waived } = await loadPlatform(env);
  const outdir = resolve(out);
  const stacks = synthPlatform(layers, { platform, outdir, selection: { layers: layer, regions: region } });
  return {
    outdir,
    stacks: stacks.map(({ id, entry }) => ({
      id,
      path: join(outdir, entry.workingDirectory),
      resources: entry.tandem.resources,
    })),
    waived,
  };
}
