import { EcrRegistryScanningConfiguration } from "@cdktf/provider-aws/lib/ecr-registry-scanning-configuration/index.js";
import type { TerraformProvider } from "cdktf";
import type { Construct } from "constructs";
import type { ReplicationProfile } from "../settings/profile.ts";

/** How often each kind of scan is made (ECR API, RegistryScanningRule). */
const FREQUENCY = { basic: "SCAN_ON_PUSH", enhanced: "CONTINUOUS_SCAN" } as const satisfies Readonly<
  Record<ReplicationProfile["scanning"], string>
>;

/** Has all images of a region's registry scanned, copies included: a copy counts as pushed. */
export function createRegistryScanning(
  scope: Construct,
  id: string,
  {
    scanning,
    provider,
  }: { readonly scanning: ReplicationProfile["scanning"]; readonly provider?: TerraformProvider | undefined },
): EcrRegistryScanningConfiguration {
  return new EcrRegistryScanningConfiguration(scope, id, {
    ...(provider === undefined ? {} : { provider }),
    scanType: scanning.toUpperCase(),
    rule: [{ scanFrequency: FREQUENCY[scanning], repositoryFilter: [{ filter: "*", filterType: "WILDCARD" }] }],
  });
}
