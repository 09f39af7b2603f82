import { NetworkAcl } from "@cdktf/provider-aws/lib/network-acl/index.js";
import { NetworkAclRule, type NetworkAclRuleConfig } from "@cdktf/provider-aws/lib/network-acl-rule/index.js";
import { Route } from "@cdktf/provider-aws/lib/route/index.js";
import { RouteTable } from "@cdktf/provider-aws/lib/route-table/index.js";
import { RouteTableAssociation } from "@cdktf/provider-aws/lib/route-table-association/index.js";
import { Subnet } from "@cdktf/provider-aws/lib/subnet/index.js";
import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import { type NaclRule, naclRules } from "../nacl/rules.ts";
import type { Tier } from "../settings/schema.ts";
import { TIER_TAGS } from "./tier-tags.ts";

/** Where a zone's default routes lead; both absent in a tier that knows the VPC only. */
export interface ZoneEgress {
  /** Target of 0.0.0.0/0. */
  readonly ipv4?: { readonly gatewayId: string } | { readonly natGatewayId: string };
  /** Target of ::/0. */
  readonly ipv6?: { readonly gatewayId: string } | { readonly egressOnlyGatewayId: string };
}

export interface SubnetTierProps {
  readonly tier: Tier;
  readonly vpcId: string;
  /** IPv4 block of each zone's subnet. */
  readonly blocks: Readonly<Record<string, string>>;
  /**
   * IPv6 block of each zone's subnet.
   * @default - IPv4 only
   */
  readonly ipv6Blocks?: Readonly<Record<string, string>>;
  /** The VPC's own blocks, for the tier's network ACL. */
  readonly vpcBlocks: readonly string[];
  /** @default - IPv4 only */
  readonly vpcIpv6Block?: string;
  /**
   * Default routes by zone.
   * @default - none: the tier has no way out
   */
  readonly egress?: Readonly<Record<string, ZoneEgress>>;
  /** `Name` tag of a part of the tier: `public-eu-west-1a`. */
  readonly nameTag: (part: string) => string;
  /**
   * Tags beside the tier's own, such as what Karpenter discovers subnets by.
   * @default {}
   */
  readonly tags?: Readonly<Record<string, string>>;
  /**
   * What must be there before a subnet: the VPC's second block, for pods.
   * @default []
   */
  readonly dependsOn?: ITerraformDependable[];
}

/** Subnets of one tier, one per Availability Zone, each with a route table; one network ACL around them all. */
export class SubnetTier extends Construct {
  readonly subnets: Readonly<Record<string, Subnet>>;
  readonly routeTables: Readonly<Record<string, RouteTable>>;
  readonly networkAcl: NetworkAcl;

  constructor(scope: Construct, id: string, props: SubnetTierProps) {
    super(scope, id);
    const zones = Object.keys(props.blocks).sort();
    const scopes = Object.fromEntries(zones.map((zone) => [zone, new Construct(this, zone)]));
    const each = <T>(make: (scope: Construct, zone: string) => T): Record<string, T> =>
      Object.fromEntries(Object.entries(scopes).map(([zone, zoneScope]) => [zone, make(zoneScope, zone)]));
    this.subnets = each((zoneScope, zone) => this.createSubnet(zoneScope, zone, props));
    this.routeTables = each((zoneScope, zone) => this.createRouteTable(zoneScope, zone, props));
    this.networkAcl = this.createNetworkAcl(props);
  }

  /** Ids in zone order. */
  get subnetIds(): string[] {
    return Object.values(this.subnets).map((subnet) => subnet.id);
  }

  /** Ids by zone. */
  get subnetIdsByZone(): Readonly<Record<string, string>> {
    return Object.fromEntries(Object.entries(this.subnets).map(([zone, subnet]) => [zone, subnet.id]));
  }

  /** Ids in zone order. */
  get routeTableIds(): string[] {
    return Object.values(this.routeTables).map((table) => table.id);
  }

  private createSubnet(scope: Construct, zone: string, props: SubnetTierProps): Subnet {
    const ipv6CidrBlock = props.ipv6Blocks?.[zone];
    return new Subnet(scope, "Subnet", {
      vpcId: props.vpcId,
      availabilityZone: zone,
      cidrBlock: props.blocks[zone],
      ...(ipv6CidrBlock === undefined ? {} : { ipv6CidrBlock, assignIpv6AddressOnCreation: true }),
      // Never, in the public tier either (control N9): what stands there brings its own address.
      mapPublicIpOnLaunch: false,
      tags: {
        Name: props.nameTag(`${props.tier}-${zone}`),
        "tandem:tier": props.tier,
        ...TIER_TAGS[props.tier],
        ...props.tags,
      },
      dependsOn: props.dependsOn,
    });
  }

  private createRouteTable(scope: Construct, zone: string, props: SubnetTierProps): RouteTable {
    const table = new RouteTable(scope, "RouteTable", {
      vpcId: props.vpcId,
      tags: { Name: props.nameTag(`${props.tier}-${zone}`), "tandem:tier": props.tier },
    });
    const subnet = this.subnets[zone];
    if (subnet !== undefined) {
      new RouteTableAssociation(scope, "Association", { subnetId: subnet.id, routeTableId: table.id });
    }
    const { ipv4, ipv6 } = props.egress?.[zone] ?? {};
    if (ipv4 !== undefined) {
      new Route(scope, "DefaultRoute", { routeTableId: table.id, destinationCidrBlock: "0.0.0.0/0", ...ipv4 });
    }
    if (ipv6 !== undefined) {
      new Route(scope, "DefaultRouteIpv6", { routeTableId: table.id, destinationIpv6CidrBlock: "::/0", ...ipv6 });
    }
    return table;
  }

  private createNetworkAcl(props: SubnetTierProps): NetworkAcl {
    const acl = new NetworkAcl(this, "NetworkAcl", {
      vpcId: props.vpcId,
      subnetIds: this.subnetIds,
      tags: { Name: props.nameTag(props.tier), "tandem:tier": props.tier },
    });
    const rules = naclRules({
      tier: props.tier,
      blocks: props.vpcBlocks,
      ...(props.vpcIpv6Block === undefined ? {} : { ipv6Block: props.vpcIpv6Block }),
    });
    for (const rule of rules) new NetworkAclRule(acl, ruleId(rule), ruleConfig(acl, rule));
    return acl;
  }
}

/** A rule's id says direction and number, by which AWS itself tells rules apart. */
function ruleId({ egress, number }: NaclRule): string {
  return `${egress ? "Egress" : "Ingress"}${number}`;
}

function ruleConfig(acl: NetworkAcl, rule: NaclRule): NetworkAclRuleConfig {
  const { traffic } = rule;
  return {
    networkAclId: acl.id,
    ruleNumber: rule.number,
    egress: rule.egress,
    ruleAction: rule.action,
    ...(rule.family === "ipv6" ? { ipv6CidrBlock: rule.block } : { cidrBlock: rule.block }),
    ...(traffic.protocol === "icmp"
      ? {
          // 58 is ICMPv6; the EC2 API knows it by number only.
          protocol: rule.family === "ipv6" ? "58" : "icmp",
          icmpType: traffic.icmpType,
          icmpCode: traffic.icmpCode,
        }
      : { protocol: traffic.protocol, fromPort: traffic.fromPort, toPort: traffic.toPort }),
  };
}
