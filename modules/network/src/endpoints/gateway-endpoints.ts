import { VpcEndpoint } from "@cdktf/provider-aws/lib/vpc-endpoint/index.js";
import { Construct } from "constructs";
import { endpointServiceName } from "../alarms.ts";
import { dynamodbEndpointPolicy, type EndpointAccess, s3EndpointPolicy } from "./policies.ts";

export interface GatewayEndpointsProps {
  readonly vpcId: string;
  /** Route tables that get the routes: those of tiers that may leave the VPC. */
  readonly routeTableIds: string[];
  readonly access: EndpointAccess;
  /** `Name` tag of an endpoint: `s3`. */
  readonly nameTag: (part: string) => string;
}

/** Gateway endpoints of S3 and DynamoDB: free, so always there (control N14). */
export class GatewayEndpoints extends Construct {
  readonly s3: VpcEndpoint;
  readonly dynamodb: VpcEndpoint;

  constructor(scope: Construct, id: string, props: GatewayEndpointsProps) {
    super(scope, id);
    this.s3 = this.createEndpoint("S3", "s3", s3EndpointPolicy(props.access), props);
    this.dynamodb = this.createEndpoint("DynamoDb", "dynamodb", dynamodbEndpointPolicy(props.access), props);
  }

  private createEndpoint(id: string, service: string, policy: string, props: GatewayEndpointsProps): VpcEndpoint {
    return new VpcEndpoint(this, id, {
      vpcId: props.vpcId,
      serviceName: endpointServiceName(service, props.access.region),
      vpcEndpointType: "Gateway",
      routeTableIds: props.routeTableIds,
      policy,
      tags: { Name: props.nameTag(service) },
    });
  }
}
