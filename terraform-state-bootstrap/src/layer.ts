import { layers } from "@tandem/app-platform";
import { StateBootstrapContract } from "@tandem/contracts";
import { type Layer, stableJson } from "@tandem/core";
import { defineLayer, type Platform } from "@tandem/platform";
import { aws } from "@tandem/provider-aws";
import { layerAccessPolicy, StateBootstrap, stacksKeptIn, stateKeysIn, stateNames } from "@tandem/state-bootstrap";
import { replicaSourceOf } from "@tandem/state-bootstrap/settings";
import { stateReplication } from "./replication.ts";

/** What keeps each region's state. Its own begins in a file and is moved into the bucket that it has made. */
export const stateBootstrap: Layer<Platform> = defineLayer({
  name: "terraform-state-bootstrap",
  scope: "region",
  description: "State bucket, lock table, key, access log, break-glass role",
  providers: [aws],
  reads: {},
  publishes: StateBootstrapContract,
  build(stack, { platform, region }) {
    const { account, environment, name, regions, state: settings } = platform;
    const kept = keptLayers(platform);
    const source = settings.replica ? replicaSourceOf(region, regions) : undefined;
    const { states, copies, lockTable, accessLog, breakGlass } = new StateBootstrap(stack, "State", {
      account,
      region,
      settings,
      names: stateNames({ platform: name, environment, account, region }),
      stateKeys: stateKeysIn(region, kept, platform),
      copies: source === undefined ? undefined : { stateKeys: stateKeysIn(source, kept, platform) },
    });
    const bySource = (value: string | undefined): Readonly<Record<string, string>> =>
      source === undefined || value === undefined ? {} : { [source]: value };
    return {
      bucket: states.bucket.bucket.bucket,
      keyArn: states.key.arn,
      lockTable: lockTable.table.name,
      accessLogBucket: accessLog.bucket.bucket.bucket,
      breakGlassRoleArn: breakGlass.role.arn,
      replicaBuckets: bySource(copies?.bucket.bucket.bucket),
      replicaKeyArns: bySource(copies?.key.arn),
      layerPolicies: stableJson(
        Object.fromEntries(
          stacksKeptIn(region, kept, platform).map((plan) => [
            plan.layer.name,
            JSON.parse(layerAccessPolicy(platform, plan)),
          ]),
        ),
      ),
    };
  },
});

/** The layers of the bootstrap itself, in the order in which they are applied: the copying needs both regions' buckets. */
export function bootstrapLayers({ state }: Platform): readonly Layer<Platform>[] {
  return state.replica ? [stateBootstrap, stateReplication] : [stateBootstrap];
}

/** Every layer that keeps its state in the buckets. */
function keptLayers(platform: Platform): readonly Layer[] {
  return [...bootstrapLayers(platform), ...layers] as readonly Layer[];
}
