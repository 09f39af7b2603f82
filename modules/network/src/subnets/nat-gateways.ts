import { Eip } from "@cdktf/provider-aws/lib/eip/index.js";
import { NatGateway } from "@cdktf/provider-aws/lib/nat-gateway/index.js";
import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import { REGIONAL_NAT } from "../settings/nat-zones.ts";

export interface NatGatewaysProps {
  /** Gateways to make: zones, or `regional` alone. */
  readonly keys: readonly string[];
  readonly vpcId: string;
  /** Public subnet id by zone. */
  readonly publicSubnetIds: Readonly<Record<string, string>>;
  /** Gateways can only work once the VPC has a way out. */
  readonly internetGateway: ITerraformDependable | undefined;
  /** `Name` tag of a gateway: `nat-eu-west-1a`. */
  readonly nameTag: (part: string) => string;
}

/** NAT gateways with an Elastic IP each, so that partners can allow-list them. */
export class NatGateways extends Construct {
  readonly gateways: Readonly<Record<string, NatGateway>>;

  constructor(scope: Construct, id: string, props: NatGatewaysProps) {
    super(scope, id);
    this.gateways = Object.fromEntries(
      props.keys.map((key) => [key, key === REGIONAL_NAT ? this.createRegional(props) : this.createZonal(key, props)]),
    );
  }

  /** Ids by key. */
  get ids(): Readonly<Record<string, string>> {
    return Object.fromEntries(Object.entries(this.gateways).map(([key, gateway]) => [key, gateway.id]));
  }

  private createZonal(zone: string, props: NatGatewaysProps): NatGateway {
    const scope = new Construct(this, zone);
    const tags = { Name: props.nameTag(`nat-${zone}`) };
    const eip = new Eip(scope, "Eip", {
      domain: "vpc",
      tags,
      dependsOn: props.internetGateway === undefined ? [] : [props.internetGateway],
    });
    return new NatGateway(scope, "Gateway", {
      allocationId: eip.allocationId,
      subnetId: props.publicSubnetIds[zone],
      tags,
      dependsOn: props.internetGateway === undefined ? [] : [props.internetGateway],
    });
  }

  /** AWS spreads it over the zones that hold workloads, and takes the addresses itself. */
  private createRegional(props: NatGatewaysProps): NatGateway {
    return new NatGateway(this, "Regional", {
      availabilityMode: "regional",
      connectivityType: "public",
      vpcId: props.vpcId,
      tags: { Name: props.nameTag("nat-regional") },
      dependsOn: props.internetGateway === undefined ? [] : [props.internetGateway],
    });
  }
}
