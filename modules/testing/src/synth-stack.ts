import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  compileStack,
  installTraceGuard,
  LayerStack,
  type PlatformBase,
  type Problem,
  throwOnErrors,
} from "@tandem/core";
import { aws } from "@tandem/provider-aws";
import { App } from "cdktf";
import { samplePlatform } from "./sample-platform.ts";
import { Template } from "./template.ts";

/** Differences from the usual stack. */
export interface SynthStackOptions {
  /**
   * Provider versions that the stack accepts, by provider.
   * @default the whole supported range
   */
  readonly versions?: PlatformBase["versions"];
  /** @default the platform's home region */
  readonly place?: PlatformBase["home"];
}

let outdir: string | undefined;

/**
 * Synthesizes constructs in a stack of their own, the way a layer's are: aspects, validations, and the check against
 * every provider version included.
 * @throws ProblemsError with what is wrong
 */
export function synthStack(build: (stack: LayerStack) => void, options: SynthStackOptions = {}): Template {
  const { document, problems } = inspectStack(build, options);
  throwOnErrors(problems);
  return new Template(document);
}

/** Like {@link synthStack}, for tests of what is wrong: returns the problems instead of throwing them. */
export function inspectStack(build: (stack: LayerStack) => void, options: SynthStackOptions = {}) {
  installTraceGuard();
  const platform = { ...samplePlatform, versions: options.versions ?? {} };
  outdir ??= mkdtempSync(join(tmpdir(), "tandem-test-"));
  const app = new App({ outdir, skipValidation: true, stackTraces: false });
  const stack = new LayerStack(app, {
    platform,
    layer: "test",
    place: options.place ?? platform.home,
    providers: [aws],
  });
  build(stack);
  const { document, problems } = compileStack(stack);
  const all: readonly Problem[] = [...problems, ...aws.check(document, platform.versions.aws ?? aws.range)];
  return { document, problems: all };
}
