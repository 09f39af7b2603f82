import { VpcSecurityGroupEgressRule } from "@cdktf/provider-aws/lib/vpc-security-group-egress-rule/index.js";
import { SecurityGroupWithRules } from "@tandem/network";
import { Construct } from "constructs";
import type { DatabaseNames } from "../names.ts";

/** Port that a proxy listens on, whatever the database's is. Source: Aurora user guide, "Connecting through RDS Proxy". */
export const PROXY_PORT = 5432;

export interface DatabaseSecurityGroupsProps {
  readonly names: DatabaseNames;
  readonly vpcId: string;
  readonly port: number;
  /** Whether there is a proxy between clients and cluster. */
  readonly proxy: boolean;
}

/**
 * Who may connect: members of the group of clients and, where there is one, the proxy. The database's own group lets
 * nothing out. Groups refer to each other, never to addresses.
 */
export class DatabaseSecurityGroups extends Construct {
  readonly clients: SecurityGroupWithRules;
  readonly database: SecurityGroupWithRules;
  readonly proxy?: SecurityGroupWithRules;

  constructor(scope: Construct, id: string, props: DatabaseSecurityGroupsProps) {
    super(scope, id);
    const { names, vpcId, port } = props;
    this.clients = new SecurityGroupWithRules(this, "Clients", {
      name: names.clientSecurityGroup,
      description: "Members may connect to the registry database",
      vpcId,
    });
    const proxy = props.proxy ? this.createProxyGroup(props) : undefined;
    if (proxy !== undefined) this.proxy = proxy;
    this.database = new SecurityGroupWithRules(this, "Database", {
      name: names.securityGroup,
      description: "Registry database",
      vpcId,
      ingress: {
        Clients: connects("PostgreSQL from clients", port, this.clients),
        ...(proxy === undefined ? {} : { Proxy: connects("PostgreSQL from the proxy", port, proxy) }),
      },
    });
    this.letOut("ClientsToDatabase", this.clients, "PostgreSQL to the database", port, this.database);
    if (proxy === undefined) return;
    this.letOut("ClientsToProxy", this.clients, "PostgreSQL to the proxy", PROXY_PORT, proxy);
    this.letOut("ProxyToDatabase", proxy, "PostgreSQL to the database", port, this.database);
  }

  private createProxyGroup({ names, vpcId }: DatabaseSecurityGroupsProps): SecurityGroupWithRules {
    return new SecurityGroupWithRules(this, "Proxy", {
      name: names.proxySecurityGroup,
      description: "Proxy of the registry database",
      vpcId,
      ingress: { Clients: connects("PostgreSQL from clients", PROXY_PORT, this.clients) },
    });
  }

  /** Egress stands outside its group: the group that it leads to names this one. */
  private letOut(
    id: string,
    from: SecurityGroupWithRules,
    description: string,
    port: number,
    to: SecurityGroupWithRules,
  ): void {
    new VpcSecurityGroupEgressRule(this, id, {
      securityGroupId: from.id,
      description,
      ipProtocol: "tcp",
      fromPort: port,
      toPort: port,
      referencedSecurityGroupId: to.id,
    });
  }
}

function connects(description: string, port: number, from: SecurityGroupWithRules) {
  return { description, protocol: "tcp", fromPort: port, toPort: port, securityGroupId: from.id } as const;
}
