import { KubernetesProvider } from "@cdktf/provider-kubernetes/lib/provider/index.js";
import type { ProviderDefinition } from "@tandem/core";
import { checkBlocks, openSchemas } from "@tandem/provider-schema";
import type { TerraformStack } from "cdktf";
import { type EksAccess, eksConnection } from "./eks-access.ts";
import { kubernetesRange } from "./range.ts";

const schemas = openSchemas("kubernetes");

/** The Kubernetes provider, for `defineLayer({ providers: [kubernetes] })`; `build` calls {@link configureKubernetes}. */
export const kubernetes: ProviderDefinition = {
  name: "kubernetes",
  source: "hashicorp/kubernetes",
  range: kubernetesRange,
  check: (document, range) => checkBlocks(document, kubernetes, range, schemas),
};

/** Puts the stack's configuration of the Kubernetes provider into it. */
export function configureKubernetes(stack: TerraformStack, access: EksAccess): KubernetesProvider {
  const { exec, ...connection } = eksConnection(access);
  return new KubernetesProvider(stack, "kubernetes", { ...connection, exec: [exec] });
}
