import { type App, TerraformStack } from "cdktf";
import { stackId } from "../naming/state-names.ts";
import type { PlatformBase } from "../platform/base.ts";
import type { Region } from "../regions/regions.ts";
import type { StackRegion } from "../regions/stack-region.ts";
import { createBackend } from "../state/backend.ts";
import { type StateLocation, stateLocation } from "../state/location.ts";
import { type TagSet, tagsOf } from "../tags/tags.ts";
import { requiredTerraform } from "../versions/terraform.ts";
import type { ProviderDefinition } from "./provider.ts";
import { type RegionRole, regionRoleOf } from "./region-role.ts";

export interface LayerStackProps {
  readonly platform: PlatformBase;
  readonly layer: string;
  readonly place: StackRegion;
  /** Providers that the layer uses; each that can configure itself from the definition does so. */
  readonly providers: readonly ProviderDefinition[];
}

/** One layer in one place: a Terraform root with its backend, version constraints, providers and tags. */
export class LayerStack extends TerraformStack {
  readonly platform: PlatformBase;
  readonly layer: string;
  readonly place: StackRegion;
  /** Where the stack's resources and state lie. */
  readonly region: Region;
  readonly regionRole: RegionRole;
  readonly state: StateLocation;
  readonly tags: TagSet;
  /** Texts of files that lie beside its JSON, by name: see {@link addFile}. */
  readonly files: Readonly<Record<string, string>> = {};
  /** What {@link addOverride} has set, nested as it goes into the JSON; cdktf keeps its own copy to itself. */
  readonly overrides: Readonly<Record<string, unknown>> = {};

  constructor(scope: App, { platform, layer, place, providers }: LayerStackProps) {
    super(scope, stackId(platform.environment, layer, place));
    this.platform = platform;
    this.layer = layer;
    this.place = place;
    this.state = stateLocation(platform, layer, place);
    this.region = this.state.region;
    this.regionRole = regionRoleOf(platform, place);
    this.tags = tagsOf({
      platform: platform.name,
      environment: platform.environment,
      layer,
      regionRole: this.regionRole,
      owner: platform.owner,
      costCentre: platform.costCentre,
      repository: platform.repository,
      extra: platform.tags,
    });
    createBackend(this, platform, this.state);
    this.addOverride("terraform.required_version", requiredTerraform);
    for (const provider of providers) this.configureProvider(provider);
  }

  /**
   * Puts a file beside the stack's JSON, for what Terraform reads by path: `${path.module}/<name>`. Whoever takes the JSON
   * elsewhere takes it along.
   * @param name of a file, without a folder
   */
  addFile(name: string, text: string): void {
    (this.files as Record<string, string>)[name] = text;
  }

  override addOverride(path: string, value: unknown): void {
    super.addOverride(path, value);
    const keys = path.split(".");
    const last = keys.pop() ?? path;
    let at = this.overrides as Record<string, unknown>;
    for (const key of keys) {
      if (typeof at[key] !== "object" || at[key] === null || Array.isArray(at[key])) at[key] = {};
      at = at[key] as Record<string, unknown>;
    }
    at[last] = value;
  }

  private configureProvider(provider: ProviderDefinition): void {
    provider.configure?.(this);
    this.addOverride(`terraform.required_providers.${provider.name}`, {
      source: provider.source,
      version: this.platform.versions[provider.name] ?? provider.range,
    });
  }
}
