import { definePlatform } from "@tandem/platform";

/** This machine: an embedded AWS on loopback, in the shape of `dev`. */
export default definePlatform({
  name: "tandem",
  account: "123456789012",
  profile: "dev",
  home: { name: "eu-west-1", availabilityZones: ["eu-west-1a", "eu-west-1b"], slot: 0 },
  peers: [{ name: "eu-central-1", availabilityZones: ["eu-central-1a", "eu-central-1b"], slot: 1 }],
  owner: "you",
  costCentre: "none",
  repository: "local",
  backend: { type: "s3", lock: "both" },
  emulator: { endpoint: process.env.TANDEM_EMULATOR_ENDPOINT ?? "http://127.0.0.1:4566" },
  // The version that CI proves the embedded AWS with: a new release must not break anybody's first minute. The variable
  // is for proving another one by hand; see docs/embedded-aws.md.
  versions: { aws: process.env.TANDEM_AWS_PROVIDER_VERSION ?? "5.100.0" },
  addresses: { block: "10.64.0.0/14" },
});
