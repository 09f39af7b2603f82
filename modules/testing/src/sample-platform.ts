import type { PlatformBase } from "@tandem/core";

/** A platform of two regions for tests of constructs and of core itself. */
export const samplePlatform: PlatformBase = {
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
  dimensions: {
    "eu-west-1": { availabilityZones: ["eu-west-1a", "eu-west-1b"] },
    "eu-central-1": { availabilityZones: ["eu-central-1a", "eu-central-1b", "eu-central-1c"] },
  },
};
