import type { PlatformDefinition, ResolveOptions } from "../src/index.ts";

/** A definition in which everything is right. */
export const definition: PlatformDefinition = {
  name: "tandem",
  account: "111122223333",
  profile: "dev",
  home: { name: "eu-west-1", availabilityZones: ["eu-west-1a", "eu-west-1b"] },
  peers: [{ name: "eu-central-1", availabilityZones: ["eu-central-1a", "eu-central-1b"] }],
  owner: "ml-platform",
  costCentre: "ml",
  repository: "github.com/example/tandem",
  backend: { type: "s3" },
  addresses: { block: "10.64.0.0/14" },
};

export const options: ResolveOptions = {
  today: "2026-06-01",
  supported: { aws: ">= 5.100.0, < 7.0.0", kubernetes: ">= 2.38.0, < 4.0.0", helm: ">= 3.1.0, < 4.0.0" },
};
