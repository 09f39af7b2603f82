import {
  DataTerraformRemoteState,
  DataTerraformRemoteStateLocal,
  DataTerraformRemoteStateS3,
  type TerraformRemoteState,
} from "cdktf";
import type { Construct } from "constructs";
import type { PlatformBase } from "../platform/base.ts";
import type { StackRegion } from "../regions/stack-region.ts";
import { localStatePath } from "../state/backend.ts";
import { stateLocation } from "../state/location.ts";
import { s3Access } from "../state/s3-access.ts";
import type { Contract, ContractValues, Field } from "./contract.ts";

/**
 * Reads another layer's contract: one remote-state data source, and a typed token for each field.
 * @param place where the publishing stack lives: a region, or `global`
 */
export function readContract<C extends Contract>(
  scope: Construct,
  id: string,
  contract: C,
  platform: PlatformBase,
  place: StackRegion,
): ContractValues<C> {
  const state = createRemoteState(scope, id, platform, contract.layer, place);
  const dimensions = platform.dimensions[place === "global" ? platform.home : place] ?? {};
  const values = Object.entries(contract.fields).map(([name, field]) => [
    name,
    readField(state, name, field, (dimension) => dimensions[dimension] ?? []),
  ]);
  return Object.fromEntries(values);
}

function readField(
  state: TerraformRemoteState,
  name: string,
  field: Field,
  keysOf: (dimension: string) => readonly string[],
): unknown {
  const element = (key: string | number) => state.getString(`${name}[${JSON.stringify(key)}]`);
  switch (field.kind) {
    case "string":
      return state.getString(name);
    case "number":
      return state.getNumber(name);
    case "list": {
      const length = typeof field.length === "number" ? field.length : keysOf(field.length).length;
      return Array.from({ length }, (_, index) => element(index));
    }
    case "map":
      return Object.fromEntries(keysOf(field.keys).map((key) => [key, element(key)]));
  }
}

function createRemoteState(
  scope: Construct,
  id: string,
  platform: PlatformBase,
  layer: string,
  place: StackRegion,
): TerraformRemoteState {
  const { backend } = platform;
  const location = stateLocation(platform, layer, place);
  switch (backend.type) {
    case "s3":
      return new DataTerraformRemoteStateS3(scope, id, {
        bucket: location.bucket,
        key: location.key,
        region: location.region,
        ...s3Access(platform),
      });
    case "cloud":
      return new DataTerraformRemoteState(scope, id, {
        hostname: backend.hostname,
        organization: backend.organization,
        workspaces: { name: location.workspace },
      });
    case "local":
      return new DataTerraformRemoteStateLocal(scope, id, { path: localStatePath(backend.directory, location) });
  }
}
