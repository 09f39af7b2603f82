import { HelmProvider } from "@cdktf/provider-helm/lib/provider/index.js";
import type { ProviderDefinition } from "@tandem/core";
import { type EksAccess, eksConnection } from "@tandem/provider-kubernetes";
import { checkBlocks, openSchemas } from "@tandem/provider-schema";
import type { TerraformStack } from "cdktf";
import { helmRange } from "./range.ts";

const schemas = openSchemas("helm");

/** The Helm provider, for `defineLayer({ providers: [helm] })`; `build` calls {@link configureHelm}. */
export const helm: ProviderDefinition = {
  name: "helm",
  source: "hashicorp/helm",
  range: helmRange,
  check: (document, range) => checkBlocks(document, helm, range, schemas),
};

/** Puts the stack's configuration of the Helm provider into it. */
export function configureHelm(stack: TerraformStack, access: EksAccess): HelmProvider {
  return new HelmProvider(stack, "helm", { kubernetes: eksConnection(access) });
}
