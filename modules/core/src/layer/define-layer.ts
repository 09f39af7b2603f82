import type { Contract, ContractValues, LayerScope } from "../contract/contract.ts";
import type { PlatformBase } from "../platform/base.ts";
import type { Region } from "../regions/regions.ts";
import type { StackRegion } from "../regions/stack-region.ts";
import type { LayerStack } from "./layer-stack.ts";
import type { ProviderDefinition } from "./provider.ts";
import type { RegionRole } from "./region-role.ts";

/** Contracts that a layer reads, by the name under which `build` gets their values. */
export type Reads = Readonly<Record<string, Contract>>;

/**
 * Values of the contracts that a layer reads. A regional layer gets its own region's (or the one global) value; a global
 * layer gets a regional contract once per region.
 */
export type ReadValues<TScope extends LayerScope, TReads extends Reads> = {
  readonly [K in keyof TReads]: TScope extends "global"
    ? TReads[K] extends Contract<TReads[K]["fields"], "region">
      ? Readonly<Record<Region, ContractValues<TReads[K]>>>
      : ContractValues<TReads[K]>
    : ContractValues<TReads[K]>;
};

/** What `build` gets: the platform definition, where this stack lies, and what the layer reads. */
export type BuildContext<TPlatform extends PlatformBase, TScope extends LayerScope, TReads extends Reads> = {
  readonly platform: TPlatform;
  /** The stack's region; a global layer's stack keeps its state in the home region and runs there. */
  readonly region: Region;
  readonly regionRole: RegionRole;
} & ReadValues<TScope, TReads>;

/** A layer as its app declares it. */
export interface LayerDefinition<
  TPlatform extends PlatformBase,
  TScope extends LayerScope,
  TReads extends Reads,
  TContract extends Contract,
  TValues extends ContractValues<TContract>,
> {
  /** Lower-case words joined by hyphens: part of stack ids and state keys, for ever. */
  readonly name: TContract["layer"];
  readonly scope: TScope;
  /** What the layer holds, for pictures and tables. */
  readonly description: string;
  readonly providers: readonly ProviderDefinition[];
  readonly reads: TReads;
  /**
   * Layers that must be applied first although nothing of theirs is read: names of what they hold are computed.
   * @default []
   */
  readonly follows?: readonly string[];
  /**
   * Whether a peer's stack is first applied after the home region's: what lies at home is the origin that peers join.
   * Neither reads the other's state, and each plans without the other.
   * @default false
   */
  readonly homeFirst?: boolean;
  readonly publishes: TContract;
  build(
    stack: LayerStack,
    context: BuildContext<TPlatform, TScope, TReads>,
  ): TValues & NothingBeside<TValues, ContractValues<TContract>>;
}

/** Makes every key of `TValues` that the contract does not have uncompilable. */
type NothingBeside<TValues, TContractValues> = {
  readonly [K in Exclude<keyof TValues, keyof TContractValues>]: never;
};

/** A layer with its types put aside: what synth, the runner and the pictures walk over. */
export interface Layer<TPlatform extends PlatformBase = PlatformBase> {
  readonly name: string;
  readonly scope: LayerScope;
  readonly description: string;
  readonly providers: readonly ProviderDefinition[];
  readonly reads: Reads;
  readonly follows?: readonly string[];
  readonly homeFirst?: boolean;
  readonly publishes: Contract;
  build(stack: LayerStack, context: LayerBuildContext<TPlatform>): Readonly<Record<string, unknown>>;
}

/** {@link BuildContext} with its types put aside. */
export interface LayerBuildContext<TPlatform extends PlatformBase> {
  readonly platform: TPlatform;
  readonly region: Region;
  readonly place: StackRegion;
  readonly regionRole: RegionRole;
  readonly [read: string]: unknown;
}

/** `defineLayer` for one platform type: {@link LayerDefinition} in, {@link Layer} out. */
export function layerDefinerFor<TPlatform extends PlatformBase>() {
  return function defineLayer<
    const TScope extends LayerScope,
    const TReads extends Reads,
    TContract extends Contract,
    TValues extends ContractValues<TContract>,
  >(layer: LayerDefinition<TPlatform, TScope, TReads, TContract, TValues>): Layer<TPlatform> {
    return layer as unknown as Layer<TPlatform>;
  };
}
