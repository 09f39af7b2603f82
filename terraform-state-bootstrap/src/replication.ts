import { replicationRoleName } from "@tandem/bucket";
import { StateBootstrapContract, StateReplicationContract } from "@tandem/contracts";
import type { Region } from "@tandem/core";
import { defineLayer, ofRegion } from "@tandem/platform";
import { aws, configureAwsIn } from "@tandem/provider-aws";
import { StateReplication, stateNames } from "@tandem/state-bootstrap";
import { replicaRegionOf } from "@tandem/state-bootstrap/settings";

/**
 * The copying of states between regions. It has a state of its own, so that no region's bootstrap needs another region;
 * S3 accepts the configuration only when the bucket of the copies is there.
 */
export const stateReplication = defineLayer({
  name: "terraform-state-replication",
  scope: "global",
  description: "Copies of each region's states in another region",
  providers: [aws],
  reads: { state: StateBootstrapContract },
  publishes: StateReplicationContract,
  build(stack, { platform, region: home, state }) {
    const { account, environment, name, regions } = platform;
    const namesIn = (region: Region) => stateNames({ platform: name, environment, account, region });
    for (const region of regions) {
      const targetRegion = replicaRegionOf(region, regions);
      new StateReplication(stack, `From-${region}`, {
        source: { bucket: namesIn(region).bucket, region, keyArn: ofRegion(state, region).keyArn },
        target: {
          bucket: namesIn(targetRegion).replicaBucket,
          region: targetRegion,
          keyArn: ofRegion(ofRegion(state, targetRegion).replicaKeyArns, region),
        },
        roleName: replicationRoleName({ platform: name, environment, layer: "terraform-state-replication" }, region),
        provider: region === home ? undefined : configureAwsIn(stack, region),
      });
    }
    return {};
  },
});
