import { definePlatform } from "@tandem/platform";

/** A development account: small blocks, one NAT gateway a region, everything destroyable. */
export default definePlatform({
  name: "tandem",
  account: "111122223333",
  profile: "dev",
  home: { name: "eu-west-1", availabilityZones: ["eu-west-1a", "eu-west-1b"], slot: 0 },
  peers: [{ name: "eu-central-1", availabilityZones: ["eu-central-1a", "eu-central-1b"], slot: 1 }],
  owner: "ml-platform",
  costCentre: "ml",
  repository: "github.com/example/tandem",
  backend: { type: "s3", lock: "both" },
  addresses: {
    block: "10.64.0.0/14",
    onPremises: [{ name: "office", block: "192.168.0.0/16" }],
  },
});
