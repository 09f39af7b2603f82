import { arn, type Problem, partitionOf, type Statement } from "@tandem/core";
import { functionArn } from "./names.ts";
import { functionProblems } from "./problems.ts";
import type { RoleInput } from "./role-policy.ts";

/** Where a function's network interfaces lie. */
export interface FunctionVpc {
  /** One subnet per zone, two zones at the least. */
  readonly subnetIds: readonly string[];
  readonly securityGroupIds: readonly string[];
}

/** Refuses a function that one zone can stop (control L8). */
export function checkVpc(path: string, vpc: FunctionVpc | undefined): readonly Problem[] {
  if (vpc === undefined || vpc.subnetIds.length >= 2) return [];
  return [
    functionProblems.zones({
      path: `${path}.vpc.subnetIds`,
      message: "lie in one zone",
      expected: "subnets of two zones or more",
      got: vpc.subnetIds.length,
      hint: "add a zone to the region's availabilityZones",
    }),
  ];
}

/**
 * Lets Lambda make the function's interfaces, and keeps the function's own code from it: both act in the same role.
 * Source: Lambda developer guide, "Giving Lambda functions access to resources in an Amazon VPC", "Security best practices".
 */
export function interfaceStatements(place: RoleInput): readonly Statement[] {
  const { account, region } = place;
  const ofAccount = (resource: string) =>
    arn({ partition: partitionOf(region), service: "ec2", region, account, resource });
  const looks = ["ec2:DescribeNetworkInterfaces", "ec2:DescribeSubnets"];
  const changes = [
    "ec2:AssignPrivateIpAddresses",
    "ec2:CreateNetworkInterface",
    "ec2:DeleteNetworkInterface",
    "ec2:UnassignPrivateIpAddresses",
  ];
  return [
    { sid: "FindInterfaces", actions: looks, resources: ["*"] },
    {
      sid: "MakeInterfaces",
      actions: changes,
      resources: [ofAccount("network-interface/*"), ofAccount("security-group/*"), ofAccount("subnet/*")],
    },
    {
      sid: "DenyInterfacesToCode",
      effect: "Deny",
      actions: [...looks, ...changes],
      resources: ["*"],
      conditions: { ArnEquals: { "lambda:SourceFunctionArn": functionArn(place) } },
    },
  ];
}
