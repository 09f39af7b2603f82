import { join } from "node:path";
import { DataContract, EventsContract, NetworkContract } from "@tandem/contracts";
import { type Region, repositoryRoot } from "@tandem/core";
import { dataNames } from "@tandem/data";
import { codeKey, eventNames, RegionEvents } from "@tandem/events";
import { defineLayer } from "@tandem/platform";
import { aws } from "@tandem/provider-aws";
import { functionsFingerprint, readRecipe } from "./functions-code.ts";

/**
 * What happens in a region between a model's arrival and its servers. Names of other regions' buckets are computed: no
 * region reads another's state. The code's archive lies in the region's bucket of artifacts before the stack is planned.
 */
export const events = defineLayer({
  name: "events",
  scope: "region",
  description: "Event bus, queues, functions, schedules, retraining",
  providers: [aws],
  reads: { network: NetworkContract, data: DataContract },
  follows: ["data-global"],
  publishes: EventsContract,
  build(stack, { platform, region, regionRole, network, data }) {
    const { account, environment, events: settings, name, peers, regions } = platform;
    const owner = { platform: name, environment, account, region };
    const names = eventNames(owner);
    const dataIn = (each: Region) => dataNames({ ...owner, region: each });
    const { registryTable, keyAliases, databaseSecret } = dataIn(region);
    const workloads = join(repositoryRoot(), "workloads");
    const { runtime, handlers } = readRecipe(workloads);
    const isHome = regionRole === "home";
    const built = new RegionEvents(stack, "Events", {
      ...owner,
      names,
      settings,
      code: { key: codeKey(functionsFingerprint(workloads), settings.architecture), runtime, handlers },
      registryTable,
      registryKeyAlias: keyAliases.registry,
      modelBuckets: Object.fromEntries(regions.map((each) => [each, dataIn(each).buckets.models])),
      modelsBucket: dataIn(region).buckets.models,
      modelsKeyArn: data.keyArns.models ?? "",
      artifactsBucket: data.bucketNames.artifacts ?? "",
      artifactsKeyArn: data.keyArns.data ?? "",
      rotation: isHome
        ? {
            secretName: databaseSecret,
            secretKeyAlias: keyAliases.secrets,
            databaseEndpoint: data.databaseEndpoint,
            vpcId: network.vpcId,
            subnetIds: network.privateSubnetIds,
            databaseClientSecurityGroupId: data.databaseClientSecurityGroupId,
          }
        : undefined,
      secondary: isHome ? peers[0] : undefined,
    });
    const { intake, functions, retraining } = built;
    return {
      busName: intake.bus.name,
      busArn: intake.bus.arn,
      keyArn: built.key.arn,
      arrivalsQueueUrl: intake.arrivals.url,
      trainingQueueUrl: retraining.queue.url,
      trainingQueueArn: retraining.queue.arn,
      undeliveredQueueUrl: intake.undelivered.queue.url,
      validateReleaseArn: functions.validate.alias.arn,
      reconcileReleaseArn: functions.reconcile.alias.arn,
      driftMonitorArn: functions.drift.alias.arn,
      retrainingArn: retraining.alias.arn,
    };
  },
});
