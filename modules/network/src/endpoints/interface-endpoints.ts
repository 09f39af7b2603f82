import { VpcEndpoint } from "@cdktf/provider-aws/lib/vpc-endpoint/index.js";
import { Construct } from "constructs";
import { endpointServiceName } from "../alarms.ts";
import { SecurityGroupWithRules } from "../security-group/security-group-with-rules.ts";
import { type EndpointAccess, interfaceEndpointPolicy } from "./policies.ts";
import { WITHOUT_POLICY } from "./services.ts";

export interface InterfaceEndpointsProps {
  readonly vpcId: string;
  /** One subnet per zone. */
  readonly subnetIds: string[];
  /** Services such as `ecr.api`. */
  readonly services: readonly string[];
  /** Blocks that callers come from: the VPC's own. */
  readonly clientBlocks: readonly string[];
  readonly access: EndpointAccess;
  readonly securityGroupName: string;
  /** `Name` tag of an endpoint: `ecr.api`. */
  readonly nameTag: (part: string) => string;
}

/** Interface endpoints with private DNS, all behind one security group that lets the VPC in by HTTPS. */
export class InterfaceEndpoints extends Construct {
  readonly securityGroup: SecurityGroupWithRules;
  readonly endpoints: Readonly<Record<string, VpcEndpoint>>;

  constructor(scope: Construct, id: string, props: InterfaceEndpointsProps) {
    super(scope, id);
    this.securityGroup = this.createSecurityGroup(props);
    this.endpoints = Object.fromEntries(
      props.services.map((service) => [service, this.createEndpoint(service, props)]),
    );
  }

  /** Ids by service. */
  get ids(): Readonly<Record<string, string>> {
    return Object.fromEntries(Object.entries(this.endpoints).map(([service, endpoint]) => [service, endpoint.id]));
  }

  private createSecurityGroup(props: InterfaceEndpointsProps): SecurityGroupWithRules {
    return new SecurityGroupWithRules(this, "SecurityGroup", {
      name: props.securityGroupName,
      description: "Interface endpoints",
      vpcId: props.vpcId,
      // Endpoints answer and never ask: no egress rule at all.
      ingress: Object.fromEntries(
        props.clientBlocks.map((block, index) => [
          index === 0 ? "Vpc" : "Pods",
          { description: "HTTPS from the VPC", protocol: "tcp", fromPort: 443, toPort: 443, cidr: block },
        ]),
      ),
    });
  }

  private createEndpoint(service: string, props: InterfaceEndpointsProps): VpcEndpoint {
    return new VpcEndpoint(this, service, {
      vpcId: props.vpcId,
      serviceName: endpointServiceName(service, props.access.region),
      vpcEndpointType: "Interface",
      subnetIds: props.subnetIds,
      securityGroupIds: [this.securityGroup.id],
      privateDnsEnabled: true,
      ...(WITHOUT_POLICY.includes(service) ? {} : { policy: interfaceEndpointPolicy(props.access) }),
      tags: { Name: props.nameTag(service.replaceAll(".", "-")) },
    });
  }
}
