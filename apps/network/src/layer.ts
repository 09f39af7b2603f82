import { NetworkContract } from "@tandem/contracts";
import { Network, networkNames } from "@tandem/network";
import { defineLayer, ofRegion } from "@tandem/platform";
import { aws } from "@tandem/provider-aws";

/** Each region's network. */
export const network = defineLayer({
  name: "network",
  scope: "region",
  description: "VPC, subnets by tier and zone, NAT, endpoints, flow logs",
  providers: [aws],
  reads: {},
  publishes: NetworkContract,
  build(stack, { platform, region }) {
    const { account, environment, name, network: settings } = platform;
    const made = new Network(stack, "Network", {
      account,
      region,
      settings,
      names: networkNames({ platform: name, environment, account, region }),
      addresses: ofRegion(platform.addresses.regions, region),
      natKeys: ofRegion(platform.natKeys, region),
      ipamPoolId: platform.ipamPoolIds[region],
    });
    const { public: publicTier, private: privateTier, isolated, control, pod } = made.tiers;
    return {
      vpcId: made.vpc.id,
      vpcBlock: made.vpc.cidrBlock,
      publicSubnetIds: publicTier?.subnetIds ?? [],
      privateSubnetIds: privateTier?.subnetIds ?? [],
      isolatedSubnetIds: isolated?.subnetIds ?? [],
      controlSubnetIds: control?.subnetIds ?? [],
      podSubnetIds: pod?.subnetIdsByZone ?? {},
      routeTableIds: [publicTier, privateTier, pod].flatMap((tier) => tier?.routeTableIds ?? []),
      natGatewayIds: made.natGateways.ids,
      interfaceEndpointIds: made.interfaceEndpoints?.ids ?? {},
    };
  },
});
