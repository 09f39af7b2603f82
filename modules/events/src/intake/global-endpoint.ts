import { CloudwatchEventEndpoint } from "@cdktf/provider-aws/lib/cloudwatch-event-endpoint/index.js";
import { arn, partitionOf, type Region } from "@tandem/core";
import { Construct } from "constructs";
import type { EventNames } from "../names.ts";
import { ServiceRole } from "../service-role.ts";
import { busArn } from "./arns.ts";

export interface GlobalEndpointProps {
  readonly account: string;
  /** Region that takes events while its health check passes. */
  readonly region: Region;
  /** Region that takes them otherwise. */
  readonly secondary: Region;
  readonly names: EventNames;
  /** Id of the primary's Route 53 health check. */
  readonly healthCheckId: string;
}

/**
 * One address for events, which moves to the secondary region when the primary is ill. What one region takes, the other gets
 * too, so that neither lacks an event after a change. Both buses have one name.
 * Source: EventBridge user guide, "Making applications Regional-fault tolerant with global endpoints".
 */
export class GlobalEndpoint extends Construct {
  readonly endpoint: CloudwatchEventEndpoint;

  constructor(scope: Construct, id: string, props: GlobalEndpointProps) {
    super(scope, id);
    const { account, region, secondary, names, healthCheckId } = props;
    const buses = [region, secondary].map((each) => busArn({ account, region: each }, names.bus));
    const role = new ServiceRole(this, "Role", {
      account,
      name: names.roles.endpoint,
      description: "Copies events to the other region",
      service: "events.amazonaws.com",
      sourceArn: arn({
        partition: partitionOf(region),
        service: "events",
        region,
        account,
        resource: `rule/${names.bus}/GlobalEndpointManagedRule-*`,
      }),
      permissions: [{ sid: "PutOnBothBuses", actions: ["events:PutEvents"], resources: buses }],
    });
    this.endpoint = new CloudwatchEventEndpoint(this, "Resource", {
      name: names.endpoint,
      description: "Takes events in the region that is healthy",
      roleArn: role.arn,
      eventBus: buses.map((eventBusArn) => ({ eventBusArn })),
      replicationConfig: { state: "ENABLED" },
      routingConfig: {
        failoverConfig: {
          primary: {
            healthCheck: arn({
              partition: partitionOf(region),
              service: "route53",
              resource: `healthcheck/${healthCheckId}`,
            }),
          },
          secondary: { route: secondary },
        },
      },
      dependsOn: [role.policy],
    });
  }
}
