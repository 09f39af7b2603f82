import { existsSync, rmSync } from "node:fs";
import { App } from "cdktf";
import { publishContract } from "../contract/publish.ts";
import { readContract } from "../contract/read.ts";
import { checkLayers, checkStates, planStacks, type StackPlan } from "../layer/check-layers.ts";
import type { Layer } from "../layer/define-layer.ts";
import { LayerStack } from "../layer/layer-stack.ts";
import { orderReason } from "../layer/order.ts";
import { layerProblems } from "../layer/problems.ts";
import { checkSelection, type StackSelection, selectStacks } from "../layer/selection.ts";
import type { PlatformBase } from "../platform/base.ts";
import type { Problem } from "../problems/problem.ts";
import { ProblemsError, throwOnErrors } from "../problems/report.ts";
import type { StackRegion } from "../regions/stack-region.ts";
import { blocksOf } from "./blocks.ts";
import { type CompiledStack, compileStack } from "./compile.ts";
import { crossReferenceProblems } from "./cross-references.ts";
import type { TerraformDocument } from "./document.ts";
import { type Manifest, type ManifestEntry, manifestEntry } from "./manifest.ts";
import { stableJson } from "./stable-json.ts";
import { installTraceGuard } from "./trace-guard.ts";
import { writeFiles } from "./write.ts";

/** What synthesis works on. */
export interface SynthesisInput<TPlatform extends PlatformBase> {
  readonly platform: TPlatform;
  /** @default every stack */
  readonly selection?: StackSelection;
  /** Output folder; made when it is missing. */
  readonly outdir: string;
}

/** One synthesized stack. */
export interface SynthesizedStack {
  readonly id: string;
  readonly layer: string;
  /** A region, or `global`. */
  readonly place: StackRegion;
  readonly document: TerraformDocument;
  /** Texts of the files beside the JSON, by name. */
  readonly files: Readonly<Record<string, string>>;
  readonly entry: ManifestEntry;
}

/**
 * Synthesizes one layer's stacks, as its own app does. The JSON is the same as {@link synthPlatform} gives.
 * @throws ProblemsError with every mistake; nothing is written then
 */
export function synthLayer<TPlatform extends PlatformBase>(
  layer: Layer<TPlatform>,
  input: SynthesisInput<TPlatform>,
): readonly SynthesizedStack[] {
  return synthesize([layer as Layer], [], input);
}

/**
 * Synthesizes layers into `<outdir>/stacks/<id>/cdk.tf.json` and `<outdir>/manifest.json`, all in one process.
 *
 * Everything that can be known now is checked first, over all stacks, and nothing is written unless all of it is right.
 * @param layers every layer of the platform, whichever are selected: the rules between layers need them all
 * @throws ProblemsError with every mistake; nothing is written then
 */
export function synthPlatform<TPlatform extends PlatformBase>(
  layers: readonly Layer<TPlatform>[],
  input: SynthesisInput<TPlatform>,
): readonly SynthesizedStack[] {
  return synthesize(layers as readonly Layer[], checkLayers(layers as readonly Layer[]), input);
}

function synthesize(
  layers: readonly Layer[],
  problems: readonly Problem[],
  { platform, selection = {}, outdir }: SynthesisInput<PlatformBase>,
): readonly SynthesizedStack[] {
  installTraceGuard();
  const stacks = planStacks(layers, platform);
  throwOnErrors([...problems, ...checkStates(stacks, platform), ...checkSelection(selection, layers, platform)]);
  const existed = existsSync(outdir);
  try {
    const result = compile(platform, selectStacks(stacks, selection), outdir);
    writeFiles(outdir, filesOf(result));
    return result;
  } catch (error) {
    // cdktf's App makes its output folder at once.
    if (!existed) rmSync(outdir, { recursive: true, force: true });
    throw error;
  }
}

function compile(platform: PlatformBase, plans: readonly StackPlan[], outdir: string): readonly SynthesizedStack[] {
  const app = new App({ outdir, skipValidation: true, stackTraces: false });
  const built = plans.map((plan) => ({ ...plan, ...buildStack(app, platform, plan) }));
  throwOnErrors(built.flatMap(({ problems }) => problems));
  for (const { stack, layer, place } of built) {
    for (const other of built) {
      if (orderReason(other, { layer, place }, platform.home) !== undefined) stack.addDependency(other.stack);
    }
  }
  const compiled = built.map(({ stack, layer }) => ({ layer, ...compileStack(stack) }));
  throwOnErrors([...compiled.flatMap(checkCompiled), ...crossReferenceProblems(documentsOf(compiled))]);
  return compiled.map(({ stack, layer, document }) => {
    const dependencies = stack.dependencies.map((dependency) => dependency.node.id);
    const entry = manifestEntry(stack, layer, document, dependencies);
    return { id: stack.node.id, layer: layer.name, place: stack.place, document, files: stack.files, entry };
  });
}

interface BuiltStack {
  readonly stack: LayerStack;
  /** What the layer's constructs threw; a construct that is thrown out leaves the rest of its stack unknown. */
  readonly problems: readonly Problem[];
}

function buildStack(app: App, platform: PlatformBase, { layer, place }: StackPlan): BuiltStack {
  const stack = new LayerStack(app, { platform, layer: layer.name, place, providers: layer.providers });
  try {
    const values = layer.build(stack, {
      ...readsOf(stack, layer),
      platform,
      place,
      region: stack.region,
      regionRole: stack.regionRole,
    });
    publishContract(stack, layer.publishes, values as never);
    return { stack, problems: [] };
  } catch (error) {
    if (error instanceof ProblemsError) return { stack, problems: error.problems };
    throw error;
  }
}

function readsOf(stack: LayerStack, layer: Layer): Readonly<Record<string, unknown>> {
  const { platform, place } = stack;
  return Object.fromEntries(
    Object.entries(layer.reads).map(([alias, contract]) => {
      if (contract.scope === "global") return [alias, readContract(stack, alias, contract, platform, "global")];
      if (place !== "global") return [alias, readContract(stack, alias, contract, platform, place)];
      const perRegion = platform.regions.map((region) => [
        region,
        readContract(stack, `${alias}-${region}`, contract, platform, region),
      ]);
      return [alias, Object.fromEntries(perRegion)];
    }),
  );
}

function checkCompiled({ layer, stack, document, problems }: CompiledStack & { readonly layer: Layer }) {
  const ranges = document.terraform?.required_providers as Record<string, { version: string }> | undefined;
  return [
    ...problems,
    ...foreignResourceProblems(layer, document),
    ...layer.providers.flatMap((provider) =>
      provider.check(
        document,
        ranges?.[provider.name]?.version ?? stack.platform.versions[provider.name] ?? provider.range,
      ),
    ),
  ];
}

function foreignResourceProblems(layer: Layer, document: TerraformDocument): readonly Problem[] {
  const prefixes = [...layer.providers.map((provider) => `${provider.name}_`), "terraform_"];
  return blocksOf(document)
    .filter(({ type }) => !prefixes.some((prefix) => type.startsWith(prefix)))
    .map(({ type, path }) =>
      layerProblems.foreignResource({
        path,
        message: `is a ${type}, of a provider that layer "${layer.name}" does not name`,
        expected: `a block of ${layer.providers.map((provider) => provider.name).join(", ")}`,
        got: type,
        hint: `add the provider to the layer's \`providers\``,
      }),
    );
}

function documentsOf(compiled: readonly CompiledStack[]): Readonly<Record<string, TerraformDocument>> {
  return Object.fromEntries(compiled.map(({ stack, document }) => [stack.node.id, document]));
}

function filesOf(stacks: readonly SynthesizedStack[]): Readonly<Record<string, string>> {
  const manifest: Manifest = {
    version: CDKTF_VERSION,
    stacks: Object.fromEntries(stacks.map(({ id, entry }) => [id, entry])),
  };
  return {
    ...Object.fromEntries(
      stacks.flatMap(({ entry, document, files }) => [
        ...Object.entries(files).map(([name, text]) => [`${entry.workingDirectory}/${name}`, text]),
        [entry.synthesizedStackPath, `${JSON.stringify(document, null, 2)}\n`],
      ]),
    ),
    // Last, so that whoever follows it finds every stack that it names.
    "manifest.json": `${stableJson(manifest, 2)}\n`,
  };
}

/** What cdktf 0.21 writes into its manifest; cdktf-cli compares it with its own version. */
const CDKTF_VERSION = "0.21.0";
