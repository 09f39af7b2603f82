import { nameOf } from "../naming/name-of.ts";
import { stateKey, workspaceName } from "../naming/state-names.ts";
import type { PlatformBase } from "../platform/base.ts";
import type { Region } from "../regions/regions.ts";
import type { StackRegion } from "../regions/stack-region.ts";

/** Where one stack's state lies, for each kind of backend. */
export interface StateLocation {
  /** Region whose bucket holds the state; global stacks keep theirs in the home region. */
  readonly region: Region;
  readonly bucket: string;
  readonly lockTable: string;
  /** `<environment>/<region>/<layer>/terraform.tfstate` */
  readonly key: string;
  /** HCP Terraform workspace. */
  readonly workspace: string;
}

/** Computes where a stack keeps its state: a pure function of the definition, so no stack has to ask another. */
export function stateLocation(platform: PlatformBase, layer: string, place: StackRegion): StateLocation {
  const region = place === "global" ? platform.home : place;
  const parts = {
    platform: platform.name,
    environment: platform.environment,
    account: platform.account,
    region,
  };
  return {
    region,
    bucket: nameOf("stateBucket", parts),
    lockTable: nameOf("stateLockTable", parts),
    key: stateKey(platform.environment, place, layer),
    workspace: workspaceName(platform.name, platform.environment, layer, place),
  };
}
