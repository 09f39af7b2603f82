import { awsRange } from "@tandem/provider-aws/range";
import { helmRange } from "@tandem/provider-helm/range";
import { kubernetesRange } from "@tandem/provider-kubernetes/range";
import type { SupportedProvider } from "./providers.ts";

/** Providers of the platform's stacks and their supported releases. */
export const supportedProviders: readonly SupportedProvider[] = [
  { source: "hashicorp/aws", range: awsRange },
  { source: "hashicorp/kubernetes", range: kubernetesRange },
  { source: "hashicorp/helm", range: helmRange },
];
