import { Route } from "@cdktf/provider-aws/lib/route/index.js";
import { VpcPeeringConnection } from "@cdktf/provider-aws/lib/vpc-peering-connection/index.js";
import { VpcPeeringConnectionAccepterA } from "@cdktf/provider-aws/lib/vpc-peering-connection-accepter/index.js";
import { type Region, throwOnErrors } from "@tandem/core";
import type { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { checkLink } from "./check-link.ts";

/** The network of one region, as far as the link needs it. */
export interface LinkEnd {
  readonly region: Region;
  readonly vpcId: string;
  /** The VPC's IPv4 block: `10.64.0.0/16`. */
  readonly block: string;
  /** Route tables that get a route to the other end, by tier and zone. */
  readonly routeTableIds: Readonly<Record<string, string>>;
  /**
   * Configuration for the region.
   * @default - the stack's own
   */
  readonly provider?: TerraformProvider | undefined;
}

export interface RegionLinkProps {
  /** Who asks. The stack's own region, so that one side needs no other configuration. */
  readonly requester: LinkEnd;
  readonly accepter: LinkEnd;
  readonly account: string;
  /** `Name` tag. */
  readonly name: string;
}

/**
 * Peering of two regions' VPCs: encrypted by AWS, without a device that could fail. Only the route tables that are given
 * lead to the other end, and only to its VPC's block (control N17); public and isolated tiers get no route.
 * Source: VPC peering guide, "Work with VPC peering connections".
 * @throws ProblemsError RPL-024
 */
export class RegionLink extends Construct {
  readonly connection: VpcPeeringConnection;
  readonly acceptance: VpcPeeringConnectionAccepterA;

  constructor(scope: Construct, id: string, props: RegionLinkProps) {
    super(scope, id);
    const { requester, accepter } = props;
    throwOnErrors(checkLink(this.node.path, requester, accepter));
    this.connection = this.createConnection(props);
    this.acceptance = this.createAcceptance(props);
    this.createRoutes(requester, accepter);
    this.createRoutes(accepter, requester);
  }

  private createConnection({ requester, accepter, account, name }: RegionLinkProps): VpcPeeringConnection {
    return new VpcPeeringConnection(this, "Connection", {
      ...placed(requester),
      vpcId: requester.vpcId,
      peerVpcId: accepter.vpcId,
      peerRegion: accepter.region,
      peerOwnerId: account,
      // Across regions the other side must accept.
      autoAccept: false,
      tags: { Name: name },
    });
  }

  private createAcceptance({ accepter, name }: RegionLinkProps): VpcPeeringConnectionAccepterA {
    return new VpcPeeringConnectionAccepterA(this, "Acceptance", {
      ...placed(accepter),
      vpcPeeringConnectionId: this.connection.id,
      autoAccept: true,
      tags: { Name: name },
    });
  }

  private createRoutes(from: LinkEnd, to: LinkEnd): void {
    const routes = new Construct(this, `Routes-${from.region}`);
    for (const [table, routeTableId] of Object.entries(from.routeTableIds)) {
      new Route(routes, table, {
        ...placed(from),
        routeTableId,
        destinationCidrBlock: to.block,
        vpcPeeringConnectionId: this.connection.id,
        // A route to a connection that nobody has accepted leads nowhere.
        dependsOn: [this.acceptance],
      });
    }
  }
}

function placed({ provider }: LinkEnd) {
  return provider === undefined ? {} : { provider };
}
