import { DefaultNetworkAcl } from "@cdktf/provider-aws/lib/default-network-acl/index.js";
import { DefaultRouteTable } from "@cdktf/provider-aws/lib/default-route-table/index.js";
import { DefaultSecurityGroup } from "@cdktf/provider-aws/lib/default-security-group/index.js";
import type { Vpc } from "@cdktf/provider-aws/lib/vpc/index.js";
import { Construct } from "constructs";

export interface ClosedDefaultsProps {
  readonly vpc: Vpc;
  /** `Name` tag of a default: `default-closed`. */
  readonly nameTag: (part: string) => string;
}

/**
 * Takes over what AWS gives every VPC and empties it (control N2): no rule in the default security group and network
 * ACL, no route in the default table. Whatever forgets to name its own is cut off instead of wide open.
 */
export class ClosedDefaults extends Construct {
  constructor(scope: Construct, id: string, { vpc, nameTag }: ClosedDefaultsProps) {
    super(scope, id);
    const tags = { Name: nameTag("default-closed") };
    new DefaultSecurityGroup(this, "SecurityGroup", { vpcId: vpc.id, tags });
    new DefaultNetworkAcl(this, "NetworkAcl", {
      defaultNetworkAclId: vpc.defaultNetworkAclId,
      tags,
      // Subnets that leave their own ACL fall back to this one by themselves; listing them would be a diff at each plan.
      lifecycle: { ignoreChanges: ["subnet_ids"] },
    });
    new DefaultRouteTable(this, "RouteTable", { defaultRouteTableId: vpc.defaultRouteTableId, route: [], tags });
  }
}
