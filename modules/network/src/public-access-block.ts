import { VpcBlockPublicAccessExclusion } from "@cdktf/provider-aws/lib/vpc-block-public-access-exclusion/index.js";
import { VpcBlockPublicAccessOptions } from "@cdktf/provider-aws/lib/vpc-block-public-access-options/index.js";
import { Construct } from "constructs";

export interface PublicAccessBlockProps {
  /** Traffic that no internet gateway of the account may carry in this region. */
  readonly direction: "ingress" | "bidirectional";
  /** Subnets that may still be reached: the public tier's, by zone. */
  readonly publicSubnetIds: Readonly<Record<string, string>>;
}

/**
 * VPC Block Public Access for the whole account in one region, with the platform's public tier as the one exception.
 * Opt-in, because it reaches beyond the platform (VPC user guide, "Block public access to VPCs and subnets").
 */
export class PublicAccessBlock extends Construct {
  constructor(scope: Construct, id: string, { direction, publicSubnetIds }: PublicAccessBlockProps) {
    super(scope, id);
    const exclusions = Object.entries(publicSubnetIds).map(
      ([zone, subnetId]) =>
        new VpcBlockPublicAccessExclusion(this, zone, {
          internetGatewayExclusionMode: "allow-bidirectional",
          subnetId,
        }),
    );
    // The exceptions first, so that load balancers are never cut off in between.
    new VpcBlockPublicAccessOptions(this, "Options", {
      internetGatewayBlockMode: `block-${direction}`,
      dependsOn: exclusions,
    });
  }
}
