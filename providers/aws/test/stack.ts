import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  installTraceGuard,
  LayerStack,
  type PlatformBase,
  type ProviderDefinition,
  type TerraformDocument,
} from "@tandem/core";
import { App } from "cdktf";

/** A platform on AWS, in two regions. */
export const platform: PlatformBase = {
  name: "tandem",
  environment: "test",
  account: "111122223333",
  profile: "dev",
  home: "eu-west-1",
  peers: ["eu-central-1"],
  regions: ["eu-west-1", "eu-central-1"],
  backend: { type: "s3", lock: "both" },
  owner: "ml-platform",
  costCentre: "ml",
  repository: "github.com/example/tandem",
  tags: { Team: "ml" },
  versions: {},
  dimensions: {},
};

let outdir: string | undefined;

/** A stack of the platform, with what it becomes as JSON. */
export function makeStack(
  providers: readonly ProviderDefinition[],
  differences: Partial<PlatformBase> = {},
  place: LayerStack["place"] = "eu-west-1",
): { readonly stack: LayerStack; document(): TerraformDocument } {
  installTraceGuard();
  outdir ??= mkdtempSync(join(tmpdir(), "tandem-test-"));
  const app = new App({ outdir, skipValidation: true, stackTraces: false });
  const stack = new LayerStack(app, { platform: { ...platform, ...differences }, layer: "sample", place, providers });
  return { stack, document: () => JSON.parse(JSON.stringify(stack.toTerraform())) as TerraformDocument };
}
