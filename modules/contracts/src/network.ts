import { defineContract, list, map, string } from "@tandem/core";

/** What the network of a region offers to the layers built on it. */
export const NetworkContract = defineContract({
  layer: "network",
  scope: "region",
  description: "A region's VPC: its subnets by tier, its ways out and its endpoints.",
  fields: {
    vpcId: string({ description: "VPC", sample: "vpc-0a1b2c3d4e5f67890" }),
    vpcBlock: string({ description: "The VPC's IPv4 block", sample: "10.64.0.0/16" }),
    publicSubnetIds: list("publicSubnets", {
      description: "Subnets of load balancers and NAT gateways, in zone order",
      sample: ["subnet-0aa11bb22cc33dd44", "subnet-0aa11bb22cc33dd45"],
    }),
    privateSubnetIds: list("privateSubnets", {
      description: "Subnets of nodes, in zone order",
      sample: ["subnet-0bb11bb22cc33dd44", "subnet-0bb11bb22cc33dd45"],
    }),
    isolatedSubnetIds: list("isolatedSubnets", {
      description: "Subnets of databases, without a way out, in zone order",
      sample: ["subnet-0cc11bb22cc33dd44", "subnet-0cc11bb22cc33dd45"],
    }),
    controlSubnetIds: list("controlSubnets", {
      description: "Subnets of the EKS control plane's interfaces, in zone order",
      sample: ["subnet-0dd11bb22cc33dd44", "subnet-0dd11bb22cc33dd45"],
    }),
    podSubnetIds: map("podSubnets", {
      description: "Subnets of pods by zone, as the VPC CNI's ENIConfig wants them; empty without the pod tier",
      sample: { "eu-west-1a": "subnet-0ee11bb22cc33dd44" },
    }),
    routeTableIds: list("routeTables", {
      description: "Route tables of all tiers that may leave the VPC, for peering and transit routes",
      sample: ["rtb-0aa11bb22cc33dd44"],
    }),
    natGatewayIds: map("natGateways", {
      description: "NAT gateways by zone, or `regional`, for the alarms",
      sample: { "eu-west-1a": "nat-0aa11bb22cc33dd44" },
    }),
    interfaceEndpointIds: map("interfaceEndpoints", {
      description: "Interface endpoints by service, for the alarms",
      sample: { "ecr.api": "vpce-0aa11bb22cc33dd44" },
    }),
  },
});
