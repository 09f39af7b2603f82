import type { SupportedProvider } from "./providers.ts";

/** Providers of the platform's stacks and their supported releases. */
export const supportedProviders: readonly SupportedProvider[] = [
  { source: "hashicorp/aws", range: ">= 5.100.0, < 7.0.0" },
  { source: "hashicorp/kubernetes", range: ">= 2.38.0, < 4.0.0" },
  { source: "hashicorp/helm", range: ">= 3.1.0, < 4.0.0" },
];
