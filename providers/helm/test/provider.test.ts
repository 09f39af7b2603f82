import { Release } from "@cdktf/provider-helm/lib/release/index.js";
import type { TerraformDocument } from "@tandem/core";
import { App, TerraformStack } from "cdktf";
import { describe, expect, it } from "vitest";
import { configureHelm, helm, helmRange } from "../src/index.ts";

const access = {
  clusterName: "tandem-test",
  region: "eu-west-1",
  endpoint: "https://example.eks.amazonaws.com",
  certificateAuthority: "LS0tLS1CRUdJTg==",
};

function synth(build: (stack: TerraformStack) => void): TerraformDocument {
  const stack = new TerraformStack(new App({ skipValidation: true }), "sample");
  build(stack);
  return JSON.parse(JSON.stringify(stack.toTerraform()));
}

describe("the Helm provider's configuration", () => {
  it("holds the cluster as an attribute, with a command that gets the token", () => {
    const [configuration] = synth((stack) => configureHelm(stack, access)).provider?.helm ?? [];
    expect(configuration).toEqual({
      kubernetes: {
        host: "https://example.eks.amazonaws.com",
        cluster_ca_certificate: '${base64decode("LS0tLS1CRUdJTg==")}',
        exec: {
          api_version: "client.authentication.k8s.io/v1beta1",
          command: "aws",
          args: ["eks", "get-token", "--cluster-name", "tandem-test", "--region", "eu-west-1"],
        },
      },
    });
  });

  it("passes the check, and so does a release with values", () => {
    const document = synth((stack) => {
      configureHelm(stack, access);
      new Release(stack, "Release", {
        name: "controller",
        chart: "controller",
        namespace: "kube-system",
        set: [{ name: "clusterName", value: "tandem-test" }],
      });
    });
    expect(helm.check(document, helmRange)).toEqual([]);
  });

  it("refuses the block form of Helm 2, by its code", () => {
    const document: TerraformDocument = { provider: { helm: [{ kubernetes: [{ host: "https://example.com" }] }] } };
    expect(helm.check(document, helmRange)).toMatchObject([{ code: "TDM-SCH-007", path: "provider.helm.kubernetes" }]);
  });
});
