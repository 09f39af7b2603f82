import { defineContract, type Layer, type PlatformBase, type StackRegion, stateLocation } from "@tandem/core";
import { evaluate, samplePlatform } from "@tandem/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layerAccessPolicy } from "../../src/policies/layer-access.ts";

const platform: PlatformBase = samplePlatform;
const contractOf = (layer: string, scope: "region" | "global") =>
  defineContract({ layer, scope, description: "", fields: {} });
const layer = (name: string, scope: "region" | "global", reads: Layer["reads"] = {}): Layer => ({
  name,
  scope,
  description: "",
  providers: [],
  reads,
  publishes: contractOf(name, scope),
  build: () => ({}),
});

const network = layer("network", "region");
const data = layer("data", "region", { network: network.publishes });
const dns = layer("dns", "global", { data: data.publishes });
const layers = [network, data, dns];
const everyState = layers.flatMap(({ name, scope }) =>
  (scope === "global" ? (["global"] as const) : platform.regions).map((place) => stateLocation(platform, name, place)),
);

const objectOf = (name: string, place: StackRegion) => {
  const { bucket, key } = stateLocation(platform, name, place);
  return `arn:aws:s3:::${bucket}/${key}`;
};
const verdict = (of: Layer, place: StackRegion, action: string, resource: string, context = {}) =>
  evaluate([layerAccessPolicy(platform, { layer: of, place })], { action, resource, context });

describe("S5: access of a layer's role", () => {
  it("reads and writes its own state, and deletes its lock file but not its state", () => {
    const own = objectOf("data", "eu-west-1");
    expect(verdict(data, "eu-west-1", "s3:GetObject", own)).toBe("allowed");
    expect(verdict(data, "eu-west-1", "s3:PutObject", own)).toBe("allowed");
    expect(verdict(data, "eu-west-1", "s3:DeleteObject", own)).toBe("not allowed");
    for (const action of ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"]) {
      expect(verdict(data, "eu-west-1", action, `${own}.tflock`)).toBe("allowed");
    }
    expect(verdict(data, "eu-west-1", "s3:DeleteObjectVersion", `${own}.tflock`)).toBe("not allowed");
  });

  it("reads the states of the layers that it reads, in its own region", () => {
    expect(verdict(data, "eu-west-1", "s3:GetObject", objectOf("network", "eu-west-1"))).toBe("allowed");
    expect(verdict(data, "eu-west-1", "s3:PutObject", objectOf("network", "eu-west-1"))).toBe("not allowed");
    expect(verdict(data, "eu-west-1", "s3:GetObject", objectOf("network", "eu-central-1"))).toBe("not allowed");
    expect(verdict(data, "eu-west-1", "s3:GetObject", objectOf("dns", "global"))).toBe("not allowed");
  });

  it("of a global layer reads a regional layer in every region, and writes at home alone", () => {
    for (const region of platform.regions) {
      expect(verdict(dns, "global", "s3:GetObject", objectOf("data", region))).toBe("allowed");
      expect(verdict(dns, "global", "s3:PutObject", objectOf("data", region))).toBe("not allowed");
      expect(verdict(dns, "global", "s3:ListBucket", objectOf("data", region).split("/")[0] as string)).toBe("allowed");
    }
    expect(verdict(dns, "global", "s3:PutObject", objectOf("dns", "global"))).toBe("allowed");
  });

  it("takes its own lock and digest in the table, no other, and not without naming one", () => {
    const table = "arn:aws:dynamodb:eu-west-1:111122223333:table/tandem-test-tfstate-lock";
    const { bucket, key } = stateLocation(platform, "data", "eu-west-1");
    const item = (...ids: readonly string[]) =>
      verdict(data, "eu-west-1", "dynamodb:PutItem", table, ids.length === 0 ? {} : { "dynamodb:LeadingKeys": ids });
    expect(item(`${bucket}/${key}`)).toBe("allowed");
    expect(item(`${bucket}/${key}-md5`)).toBe("allowed");
    expect(item(`${bucket}/${key}`, `${bucket}/other`)).toBe("not allowed");
    expect(item()).toBe("not allowed");
  });

  it("uses the state key through S3 and DynamoDB, elsewhere to read through S3", () => {
    const use = (region: string, action: string, service: string, alias = "alias/tandem/test/tfstate") =>
      verdict(dns, "global", action, `arn:aws:kms:${region}:111122223333:key/0a1b`, {
        "kms:ResourceAliases": [alias],
        "kms:ViaService": `${service}.${region}.amazonaws.com`,
      });
    expect(use("eu-west-1", "kms:GenerateDataKey", "s3")).toBe("allowed");
    expect(use("eu-west-1", "kms:Decrypt", "dynamodb")).toBe("allowed");
    expect(use("eu-west-1", "kms:Decrypt", "secretsmanager")).toBe("not allowed");
    expect(use("eu-west-1", "kms:Decrypt", "s3", "alias/tandem/test/data")).toBe("not allowed");
    expect(use("eu-central-1", "kms:Decrypt", "s3")).toBe("allowed");
    expect(use("eu-central-1", "kms:GenerateDataKey", "s3")).toBe("not allowed");
  });

  it("never writes a state that is not its own, nor deletes any", () => {
    const stacks = layers.flatMap((each) =>
      (each.scope === "global" ? (["global"] as const) : platform.regions).map((place) => ({ layer: each, place })),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...stacks),
        fc.constantFrom(...everyState),
        fc.constantFrom("s3:PutObject", "s3:DeleteObject", "s3:DeleteObjectVersion", "s3:PutObjectAcl"),
        fc.constantFrom("", ".tflock"),
        (stack, state, action, suffix) => {
          const own = stateLocation(platform, stack.layer.name, stack.place);
          const outcome = evaluate([layerAccessPolicy(platform, stack)], {
            action,
            resource: `arn:aws:s3:::${state.bucket}/${state.key}${suffix}`,
          });
          const isOwn = own.bucket === state.bucket && own.key === state.key;
          const mayWrite = isOwn && (action === "s3:PutObject" || (action === "s3:DeleteObject" && suffix !== ""));
          expect(outcome).toBe(mayWrite ? "allowed" : "not allowed");
        },
      ),
    );
  });
});
