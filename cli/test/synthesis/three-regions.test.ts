import { layers } from "@tandem/app-platform";
import { synthPlatform } from "@tandem/core";
import { type PlatformDefinition, resolvePlatform } from "@tandem/platform";
import { awsRange } from "@tandem/provider-aws/range";
import { helmRange } from "@tandem/provider-helm/range";
import { kubernetesRange } from "@tandem/provider-kubernetes/range";
import { describe, expect, it } from "vitest";
import dev from "../../../environments/dev.ts";
import { freshFolder } from "./run-synth.ts";

const options = {
  today: "2026-06-01",
  supported: { aws: awsRange, helm: helmRange, kubernetes: kubernetesRange },
};

function synthesize(definition: PlatformDefinition) {
  const { platform, problems } = resolvePlatform("dev", definition, options);
  if (platform === undefined) throw new Error(JSON.stringify(problems, null, 2));
  return synthPlatform(layers, { platform, outdir: freshFolder() });
}

const three: PlatformDefinition = {
  ...dev,
  peers: [
    ...dev.peers,
    { name: "us-east-1", availabilityZones: ["us-east-1a", "us-east-1d"] },
    { name: "ap-southeast-2", availabilityZones: ["ap-southeast-2b", "ap-southeast-2c"] },
  ],
};

describe("more than two regions", () => {
  it("synthesize without a redesign", () => {
    expect(synthesize(three).map(({ id }) => id)).toEqual([
      "dev-network-eu-west-1",
      "dev-network-eu-central-1",
      "dev-network-us-east-1",
      "dev-network-ap-southeast-2",
    ]);
  });

  it("change nothing in the regions that are there already", () => {
    const before = synthesize(dev);
    const after = synthesize(three);
    for (const stack of before) expect(after.find(({ id }) => id === stack.id)?.document).toEqual(stack.document);
  });

  it("name nothing of another region", () => {
    for (const { place, document } of synthesize(three)) {
      const others = ["eu-west-1", "eu-central-1", "us-east-1", "ap-southeast-2"].filter((region) => region !== place);
      const text = JSON.stringify(document);
      for (const other of others) expect(text).not.toContain(other);
    }
  });
});

describe("determinism", () => {
  it("does not depend on the order of a definition's keys", () => {
    const shuffled = (value: unknown): unknown =>
      Array.isArray(value) || typeof value !== "object" || value === null
        ? value
        : Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, each]) => [key, shuffled(each)]),
          );
    const documents = (definition: PlatformDefinition) =>
      JSON.stringify(synthesize(definition).map(({ document }) => document));
    const tagged = { ...dev, tags: { b: "2", a: "1" } };
    expect(documents(shuffled(tagged) as PlatformDefinition)).toBe(documents(tagged));
  });
});
