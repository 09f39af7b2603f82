import { layers } from "@tandem/app-platform";
import { synthPlatform, type TerraformDocument } from "@tandem/core";
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

interface FunctionBlock {
  readonly environment: { readonly variables: Readonly<Record<string, string>> };
}

/** Statements of policies that name other regions: whose replication may write, and where a decision may be made. */
const OF_OTHER_REGIONS = ["DenyStrangeReplicas", "MoveReleasesElsewhere", "UseRegistryKeysElsewhere"];

/** The blocks of policies, each with its statements apart, without those that name other regions. */
function keptStatements(policies: object) {
  return Object.entries(policies as Readonly<Record<string, { readonly policy: unknown }>>).map(
    ([name, { policy, ...block }]) => {
      // Terraform's own quotes in a reference are not JSON's: such a policy is compared as it is.
      if (/\$\{[^}]*"/.test(String(policy))) return [name, block, policy];
      const { Statement } = JSON.parse(String(policy)) as { readonly Statement: readonly { readonly Sid: string }[] };
      return [name, block, [Statement].flat().filter(({ Sid }) => !OF_OTHER_REGIONS.includes(Sid))];
    },
  );
}

/**
 * A stack without what names the other regions: the statements of its policies about them, and the list of the platform's
 * regions that its functions hold.
 */
function withoutOtherRegions(document: TerraformDocument | undefined) {
  const {
    aws_s3_bucket_policy: buckets = {},
    aws_iam_role_policy: roles = {},
    aws_lambda_function: functions = {},
    ...others
  } = document?.resource ?? {};
  const listless = Object.entries(functions as unknown as Readonly<Record<string, FunctionBlock>>).map(
    ([name, { environment, ...block }]) => {
      const { TANDEM_MODEL_BUCKETS: _, ...variables } = environment.variables;
      return [name, block, variables];
    },
  );
  const kept = [buckets, roles].map(keptStatements);
  return { ...document, resource: others, kept, listless };
}

function remoteStates(document: TerraformDocument) {
  return Object.values(document.data?.terraform_remote_state ?? {}) as unknown as readonly {
    readonly config: { readonly key: string; readonly region: string };
  }[];
}

describe("more than two regions", () => {
  it("synthesize without a redesign", () => {
    const places = ["eu-west-1", "eu-central-1", "us-east-1", "ap-southeast-2"];
    for (const layer of layers) {
      const ids = synthesize(three)
        .filter((stack) => stack.layer === layer.name)
        .map(({ id }) => id);
      expect(ids).toEqual(
        (layer.scope === "global" ? ["global"] : places).map((place) => `dev-${layer.name}-${place}`),
      );
    }
  });

  it("change nothing in the regions that are there already, but who may copy into their buckets and whom functions count", () => {
    const after = synthesize(three);
    for (const { id, document } of synthesize(dev).filter(({ place }) => place !== "global")) {
      const grown = after.find((stack) => stack.id === id)?.document;
      expect(withoutOtherRegions(grown)).toEqual(withoutOtherRegions(document));
    }
  });

  it("reach into no other region from a region's own stack", () => {
    for (const { id, place, document } of synthesize(three).filter((stack) => stack.place !== "global")) {
      expect(id).toContain(place);
      const providers = [document.provider?.aws].flat();
      expect(providers.map((provider) => (provider as { readonly region?: string }).region)).toEqual([place]);
      for (const { config } of remoteStates(document)) {
        expect([config.key, config.region]).toEqual([expect.stringMatching(`^dev/${place}/`), place]);
      }
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
