import { EgressOnlyInternetGateway } from "@cdktf/provider-aws/lib/egress-only-internet-gateway/index.js";
import { InternetGateway } from "@cdktf/provider-aws/lib/internet-gateway/index.js";
import { Vpc } from "@cdktf/provider-aws/lib/vpc/index.js";
import { VpcEncryptionControl } from "@cdktf/provider-aws/lib/vpc-encryption-control/index.js";
import { VpcIpv4CidrBlockAssociation } from "@cdktf/provider-aws/lib/vpc-ipv4-cidr-block-association/index.js";
import type { AlarmDescription, Region } from "@tandem/core";
import { Construct } from "constructs";
import type { RegionAddresses } from "./addresses/index.ts";
import { networkAlarms } from "./alarms.ts";
import { ClosedDefaults } from "./closed-defaults.ts";
import { DnsFirewall } from "./dns-firewall.ts";
import { GatewayEndpoints } from "./endpoints/gateway-endpoints.ts";
import { InterfaceEndpoints } from "./endpoints/interface-endpoints.ts";
import { servicesOf } from "./endpoints/services.ts";
import { NetworkLogs } from "./logs/network-logs.ts";
import type { NetworkNames } from "./names.ts";
import { PublicAccessBlock } from "./public-access-block.ts";
import { natKeyFor, REGIONAL_NAT } from "./settings/nat-zones.ts";
import type { Tier } from "./settings/schema.ts";
import type { NetworkSettings } from "./settings/settings.ts";
import { ipv6Blocks } from "./subnets/ipv6-blocks.ts";
import { NatGateways } from "./subnets/nat-gateways.ts";
import { SubnetTier, type ZoneEgress } from "./subnets/subnet-tier.ts";

export interface NetworkProps {
  readonly account: string;
  readonly region: Region;
  readonly settings: NetworkSettings;
  readonly names: NetworkNames;
  /** The region's part of the address plan. */
  readonly addresses: RegionAddresses;
  /** NAT gateways to make: zones, or `regional` alone. */
  readonly natKeys: readonly string[];
  /** @default - no IPAM */
  readonly ipamPoolId?: string | undefined;
}

/** A region's network: VPC, subnets by tier and zone, ways out, endpoints, logs. */
export class Network extends Construct {
  readonly vpc: Vpc;
  readonly tiers: Readonly<Partial<Record<Tier, SubnetTier>>>;
  readonly natGateways: NatGateways;
  readonly gatewayEndpoints: GatewayEndpoints;
  /** Absent where no bundle is chosen. */
  readonly interfaceEndpoints?: InterfaceEndpoints;
  readonly logs: NetworkLogs;
  readonly alarms: readonly AlarmDescription[];

  constructor(scope: Construct, id: string, props: NetworkProps) {
    super(scope, id);
    this.vpc = this.createVpc(props);
    new ClosedDefaults(this, "Defaults", { vpc: this.vpc, nameTag: props.names.tag });
    const podBlock = this.createPodBlock(props);
    const gateways = this.createGateways(props);
    const publicTier = this.createTier("public", props, () => gateways.publicEgress);
    this.natGateways = this.createNatGateways(props, publicTier, gateways.internet);
    const natEgress = (zone: string) => this.natEgress(zone, props, gateways.egressOnly);
    this.tiers = {
      ...(publicTier === undefined ? {} : { public: publicTier }),
      ...this.createTiers(props, natEgress, podBlock),
    };
    this.gatewayEndpoints = this.createGatewayEndpoints(props);
    const interfaceEndpoints = this.createInterfaceEndpoints(props);
    if (interfaceEndpoints !== undefined) this.interfaceEndpoints = interfaceEndpoints;
    this.logs = new NetworkLogs(this, "Logs", { ...props, vpcId: this.vpc.id });
    this.createGuards(props);
    this.alarms = networkAlarms({
      vpcId: this.vpc.id,
      region: props.region,
      natGatewayIds: this.natGateways.ids,
      interfaceEndpointIds: this.interfaceEndpoints?.ids ?? {},
    });
  }

  private createVpc({ addresses, settings, names, ipamPoolId }: NetworkProps): Vpc {
    return new Vpc(this, "Vpc", {
      cidrBlock: addresses.block,
      enableDnsHostnames: true,
      enableDnsSupport: true,
      enableNetworkAddressUsageMetrics: true,
      ...(settings.ipv6 ? { assignGeneratedIpv6CidrBlock: true } : {}),
      ...(ipamPoolId === undefined ? {} : { ipv4IpamPoolId: ipamPoolId }),
      tags: { Name: names.tag("vpc") },
    });
  }

  private createPodBlock({ addresses: { podBlock } }: NetworkProps): VpcIpv4CidrBlockAssociation | undefined {
    if (podBlock === undefined) return undefined;
    return new VpcIpv4CidrBlockAssociation(this, "PodBlock", { vpcId: this.vpc.id, cidrBlock: podBlock });
  }

  private createGateways({ settings, names }: NetworkProps) {
    const internet =
      settings.tiers.includes("public") || settings.nat === "regional"
        ? new InternetGateway(this, "InternetGateway", { vpcId: this.vpc.id, tags: { Name: names.tag("internet") } })
        : undefined;
    const egressOnly = settings.ipv6
      ? new EgressOnlyInternetGateway(this, "EgressOnlyGateway", {
          vpcId: this.vpc.id,
          tags: { Name: names.tag("egress-only") },
        })
      : undefined;
    const publicEgress: ZoneEgress =
      internet === undefined
        ? {}
        : { ipv4: { gatewayId: internet.id }, ...(settings.ipv6 ? { ipv6: { gatewayId: internet.id } } : {}) };
    return { internet, egressOnly, publicEgress };
  }

  private createNatGateways(
    { natKeys, names }: NetworkProps,
    publicTier: SubnetTier | undefined,
    internetGateway: InternetGateway | undefined,
  ): NatGateways {
    return new NatGateways(this, "Nat", {
      keys: internetGateway === undefined ? [] : natKeys,
      vpcId: this.vpc.id,
      publicSubnetIds: publicTier?.subnetIdsByZone ?? {},
      internetGateway,
      nameTag: names.tag,
    });
  }

  /** A zone's way out through NAT: its own gateway, or the one that serves it. */
  private natEgress(
    zone: string,
    { natKeys }: NetworkProps,
    egressOnly: EgressOnlyInternetGateway | undefined,
  ): ZoneEgress {
    const key = natKeys.includes(REGIONAL_NAT) ? REGIONAL_NAT : natKeyFor(zone, natKeys);
    const gateway = key === undefined ? undefined : this.natGateways.gateways[key];
    return {
      ...(gateway === undefined ? {} : { ipv4: { natGatewayId: gateway.id } }),
      ...(egressOnly === undefined ? {} : { ipv6: { egressOnlyGatewayId: egressOnly.id } }),
    };
  }

  private createTiers(
    props: NetworkProps,
    natEgress: (zone: string) => ZoneEgress,
    podBlock: VpcIpv4CidrBlockAssociation | undefined,
  ): Partial<Record<Tier, SubnetTier>> {
    const closed = (): ZoneEgress => ({});
    const ways: Readonly<Record<Exclude<Tier, "public">, (zone: string) => ZoneEgress>> = {
      private: natEgress,
      pod: natEgress,
      isolated: closed,
      control: closed,
    };
    const made = (["private", "isolated", "control", "pod"] as const).map(
      (tier) => [tier, this.createTier(tier, props, ways[tier], tier === "pod" ? podBlock : undefined)] as const,
    );
    return Object.fromEntries(made.filter(([, tier]) => tier !== undefined));
  }

  private createTier(
    tier: Tier,
    { settings, names, addresses }: NetworkProps,
    egressOf: (zone: string) => ZoneEgress,
    after?: VpcIpv4CidrBlockAssociation,
  ): SubnetTier | undefined {
    const planned = addresses.tiers[tier];
    if (planned === undefined) return undefined;
    const zones = Object.keys(planned.subnets);
    return new SubnetTier(this, TIER_IDS[tier], {
      tier,
      vpcId: this.vpc.id,
      blocks: Object.fromEntries(Object.entries(planned.subnets).map(([zone, subnet]) => [zone, subnet.block])),
      vpcBlocks: vpcBlocks(addresses),
      ...(settings.ipv6
        ? { ipv6Blocks: ipv6Blocks(tier, zones, this.vpc.ipv6CidrBlock), vpcIpv6Block: this.vpc.ipv6CidrBlock }
        : {}),
      egress: Object.fromEntries(zones.map((zone) => [zone, egressOf(zone)])),
      nameTag: names.tag,
      // Karpenter starts nodes in the subnets that carry its cluster's name.
      ...(tier === "private" ? { tags: { "karpenter.sh/discovery": names.cluster } } : {}),
      ...(after === undefined ? {} : { dependsOn: [after] }),
    });
  }

  /** Only tiers with a way out get the routes: `isolated` and `control` know nothing but the VPC. */
  private createGatewayEndpoints({ account, region, settings, names }: NetworkProps): GatewayEndpoints {
    const tiers = [this.tiers.public, this.tiers.private, this.tiers.pod];
    return new GatewayEndpoints(this, "GatewayEndpoints", {
      vpcId: this.vpc.id,
      routeTableIds: tiers.flatMap((tier) => tier?.routeTableIds ?? []),
      access: { account, region, organizationId: settings.organizationId },
      nameTag: names.tag,
    });
  }

  private createInterfaceEndpoints(props: NetworkProps): InterfaceEndpoints | undefined {
    const { account, region, settings, names, addresses } = props;
    const services = servicesOf(settings.endpoints);
    if (services.length === 0) return undefined;
    return new InterfaceEndpoints(this, "InterfaceEndpoints", {
      vpcId: this.vpc.id,
      subnetIds: this.tiers.private?.subnetIds ?? [],
      services,
      clientBlocks: vpcBlocks(addresses),
      access: { account, region, organizationId: settings.organizationId },
      securityGroupName: names.endpointsSecurityGroup,
      nameTag: names.tag,
    });
  }

  /** What bounds the VPC from outside: DNS firewall, encryption control, the account's public access block. */
  private createGuards({ settings, names }: NetworkProps): void {
    if (settings.blockedDomains.length > 0) {
      new DnsFirewall(this, "DnsFirewall", {
        vpcId: this.vpc.id,
        blockedDomains: settings.blockedDomains,
        name: names.dnsFirewall,
      });
    }
    if (settings.encryptionControl !== "off") {
      new VpcEncryptionControl(this, "EncryptionControl", {
        vpcId: this.vpc.id,
        mode: settings.encryptionControl,
        tags: { Name: names.tag("encryption-control") },
      });
    }
    if (settings.blockPublicAccess !== "off") {
      new PublicAccessBlock(this, "PublicAccessBlock", {
        direction: settings.blockPublicAccess,
        publicSubnetIds: this.tiers.public?.subnetIdsByZone ?? {},
      });
    }
  }
}

/** Construct ids of the tiers: Terraform addresses for ever. */
const TIER_IDS: Readonly<Record<Tier, string>> = {
  public: "Public",
  private: "Private",
  isolated: "Isolated",
  control: "Control",
  pod: "Pod",
};

/** The VPC's blocks: its own, and the pods' where there are any. */
function vpcBlocks({ block, podBlock }: RegionAddresses): readonly string[] {
  return podBlock === undefined ? [block] : [block, podBlock];
}
