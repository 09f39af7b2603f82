import { DeploymentV1 } from "@cdktf/provider-kubernetes/lib/deployment-v1/index.js";
import { NamespaceV1 } from "@cdktf/provider-kubernetes/lib/namespace-v1/index.js";
import type { TerraformDocument } from "@tandem/core";
import { App, TerraformStack } from "cdktf";
import { describe, expect, it } from "vitest";
import { configureKubernetes, kubernetes, kubernetesRange } from "../src/index.ts";

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

describe("the Kubernetes provider's configuration", () => {
  it("gets a token for each run from the AWS CLI", () => {
    const [configuration] = synth((stack) => configureKubernetes(stack, access)).provider?.kubernetes ?? [];
    expect(configuration).toEqual({
      host: "https://example.eks.amazonaws.com",
      cluster_ca_certificate: '${base64decode("LS0tLS1CRUdJTg==")}',
      exec: [
        {
          api_version: "client.authentication.k8s.io/v1beta1",
          command: "aws",
          args: ["eks", "get-token", "--cluster-name", "tandem-test", "--region", "eu-west-1"],
        },
      ],
    });
  });

  it("gets it with the role that Terraform has", () => {
    const roleArn = "arn:aws:iam::111122223333:role/deploy";
    const [configuration] =
      synth((stack) => configureKubernetes(stack, { ...access, roleArn })).provider?.kubernetes ?? [];
    expect(configuration?.exec).toMatchObject([{ args: expect.arrayContaining(["--role-arn", roleArn]) }]);
  });

  it("passes the check on 2.38 and 3.2, and so do resources", () => {
    const document = synth((stack) => {
      configureKubernetes(stack, access);
      const labels = { app: "model" };
      const namespace = new NamespaceV1(stack, "Namespace", { metadata: { name: "models", labels } });
      new DeploymentV1(stack, "Deployment", {
        metadata: { name: "model", namespace: namespace.metadata.name },
        spec: {
          replicas: "2",
          selector: { matchLabels: labels },
          template: {
            metadata: { labels },
            spec: {
              container: [
                { name: "model", image: "model:1", port: [{ containerPort: 8080 }], env: [{ name: "A", value: "b" }] },
              ],
            },
          },
        },
      });
    });
    expect(kubernetes.check(document, kubernetesRange)).toEqual([]);
    expect(kubernetes.check(document, "= 3.2.1")).toEqual([]);
  });
});
