import {
  formatProblem,
  type Layer,
  ProblemsError,
  type SynthesizedStack,
  synthLayer,
  synthPlatform,
  type Waived,
} from "@tandem/core";
import type { Platform } from "@tandem/platform";
import { loadPlatform } from "./load-platform.ts";

/**
 * Main of one layer's app: what `cdktf` runs in `apps/<layer>`. The environment is named by `TANDEM_ENV`, or by
 * `environment` in the context of `cdktf.json`; the output folder is the one that `cdktf` asks for.
 */
export async function runLayerApp(layer: Layer<Platform>): Promise<void> {
  await run((platform, outdir) => synthLayer(layer, { platform, outdir }));
}

/**
 * Main of an app with several layers: what `cdktf` runs at the top.
 * @param layers every layer, or which ones a platform has
 */
export async function runPlatformApp(
  layers: readonly Layer<Platform>[] | ((platform: Platform) => readonly Layer<Platform>[]),
): Promise<void> {
  await run((platform, outdir) =>
    synthPlatform(typeof layers === "function" ? layers(platform) : layers, { platform, outdir }),
  );
}

async function run(synth: (platform: Platform, outdir: string) => readonly SynthesizedStack[]): Promise<void> {
  try {
    const { platform, waived } = await loadPlatform(environmentName());
    synth(platform, process.env.CDKTF_OUTDIR ?? "cdktf.out");
    for (const each of waived) process.stderr.write(`${formatWaived(each)}\n`);
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    process.stderr.write(`${error.problems.map(formatProblem).join("\n\n")}\n`);
    process.exitCode = 2;
  }
}

/** One line for a control that is knowingly not met. */
export function formatWaived({ waiver }: Waived): string {
  return `waived  ${waiver.control}  ${waiver.at}  until ${waiver.expires}, ${waiver.owner}: ${waiver.reason}`;
}

function environmentName(): string {
  const context: { readonly environment?: string } = JSON.parse(process.env.CDKTF_CONTEXT_JSON ?? "{}");
  return process.env.TANDEM_ENV ?? context.environment ?? "dev";
}
