import { definePlatform } from "@tandem/platform";

/** Production: three zones, a NAT gateway in each, endpoints for AWS traffic, nothing destroyable by accident. */
export default definePlatform({
  name: "tandem",
  account: "444455556666",
  profile: "prod",
  home: {
    name: "eu-west-1",
    availabilityZones: ["eu-west-1a", "eu-west-1b", "eu-west-1c"],
    slot: 0,
  },
  peers: [
    {
      name: "eu-central-1",
      availabilityZones: ["eu-central-1a", "eu-central-1b", "eu-central-1c"],
      slot: 1,
    },
  ],
  owner: "ml-platform",
  costCentre: "ml",
  repository: "github.com/example/tandem",
  backend: { type: "s3", lock: "both" },
  addresses: {
    block: "10.128.0.0/12",
    onPremises: [
      { name: "Dublin data centre", block: "10.16.0.0/12" },
      { name: "offices", block: "192.168.0.0/16" },
    ],
  },
  network: {
    tiers: ["public", "private", "isolated", "control", "pod"],
    capacity: { nodesPerZone: 100, podsPerNode: 58 },
  },
});
