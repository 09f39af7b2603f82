import type { AlarmDescription } from "@tandem/core";

/** What the network's alarms are about: ids as the contract publishes them. */
export interface NetworkAlarmTargets {
  readonly vpcId: string;
  /** NAT gateway ids by zone (`regional` for one that spans them). */
  readonly natGatewayIds: Readonly<Record<string, string>>;
  /** Interface endpoint ids by service, `ecr.api`. */
  readonly interfaceEndpointIds: Readonly<Record<string, string>>;
  readonly region: string;
}

/**
 * The network's alarm pack. Pure, so that the `observability` layer gets the same pack from contract values.
 * Metrics: AWS/NATGateway and AWS/PrivateLinkEndpoints in the VPC user guide.
 */
export function networkAlarms(targets: NetworkAlarmTargets): readonly AlarmDescription[] {
  return [
    ...Object.entries(targets.natGatewayIds).flatMap(([zone, id]) => natAlarms(zone, id)),
    ...Object.entries(targets.interfaceEndpointIds).map(([service, id]) => endpointAlarm(service, id, targets)),
  ];
}

function natAlarms(zone: string, natGatewayId: string): readonly AlarmDescription[] {
  const metric = { namespace: "AWS/NATGateway", dimensions: { NatGatewayId: natGatewayId }, statistic: "Sum" } as const;
  const common = {
    comparison: "GreaterThanThreshold",
    evaluationPeriods: 3,
    treatMissingData: "notBreaching",
  } as const;
  return [
    {
      ...common,
      id: `nat-port-allocation-${zone}`,
      description: `The NAT gateway in ${zone} has no source port left for a destination, so new connections fail. Spread the destinations, add addresses to the gateway, or reach AWS through endpoints.`,
      severity: "page",
      metric: { ...metric, name: "ErrorPortAllocation", periodSeconds: 60 },
      threshold: 0,
      datapointsToAlarm: 2,
    },
    {
      ...common,
      id: `nat-drops-${zone}`,
      description: `The NAT gateway in ${zone} drops packets. Look for a burst in the flow logs; if it lasts, open a case with AWS.`,
      severity: "ticket",
      metric: { ...metric, name: "PacketsDropCount", periodSeconds: 300 },
      threshold: 100,
      datapointsToAlarm: 3,
    },
  ];
}

function endpointAlarm(service: string, endpointId: string, { vpcId, region }: NetworkAlarmTargets): AlarmDescription {
  return {
    id: `endpoint-drops-${service}`,
    description: `The interface endpoint of ${service} drops packets: its security group or policy refuses a caller, or it is overloaded. Compare with the flow logs of its network interfaces.`,
    severity: "ticket",
    metric: {
      namespace: "AWS/PrivateLinkEndpoints",
      name: "PacketsDropped",
      // These names do contain spaces.
      dimensions: {
        "Endpoint Type": "Interface",
        "Service Name": endpointServiceName(service, region),
        "VPC Endpoint Id": endpointId,
        "VPC Id": vpcId,
      },
      statistic: "Sum",
      periodSeconds: 300,
    },
    comparison: "GreaterThanThreshold",
    threshold: 100,
    evaluationPeriods: 3,
    datapointsToAlarm: 3,
    treatMissingData: "notBreaching",
  };
}

/** `com.amazonaws.eu-west-1.ecr.api`; China's partition puts `cn.` before it. */
export function endpointServiceName(service: string, region: string): string {
  return `${region.startsWith("cn-") ? "cn." : ""}com.amazonaws.${region}.${service}`;
}
