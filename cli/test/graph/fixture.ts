import { type Contract, defineContract, type Layer, type PlatformBase } from "@tandem/core";

/** A platform of two regions and most of the layers that are to come, to draw. */
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
  tags: {},
  versions: {},
  dimensions: {},
};

function contract(layer: string, scope: "region" | "global"): Contract {
  return defineContract({ layer, scope, description: layer, fields: {} });
}

function layer(
  name: string,
  scope: "region" | "global",
  reads: readonly Contract[],
  description: string,
  order: Pick<Layer, "follows" | "homeFirst"> = {},
): Layer {
  return {
    ...order,
    name,
    scope,
    description,
    providers: [],
    reads: Object.fromEntries(reads.map((each) => [each.layer, each])),
    publishes: contract(name, scope),
    build: () => ({}),
  };
}

const network = contract("network", "region");
const data = contract("data", "region");
const eks = contract("eks", "region");
const serving = contract("serving-asg", "region");

export const layers: readonly Layer[] = [
  layer("network", "region", [], "VPC, subnets by tier and zone, NAT, endpoints, flow logs"),
  layer("data-global", "global", [], "Aurora global cluster, release registry"),
  layer(
    "data",
    "region",
    [network],
    "KMS keys, buckets by class, Aurora member cluster, database secret, backup vault",
    { follows: ["data-global"], homeFirst: true },
  ),
  layer("replication", "global", [data], "S3 replication in both directions, ECR replication"),
  layer("eks", "region", [network, data], "Cluster, node groups, add-ons, access entries"),
  layer("eks-addons", "region", [eks], "Everything inside the cluster"),
  layer("serving-asg", "region", [network, data], "Load balancer, launch template, Auto Scaling groups"),
  layer("dns-failover", "global", [serving, eks], "Zone, health checks, failover records"),
];
