import { RdsClusterInstance } from "@cdktf/provider-aws/lib/rds-cluster-instance/index.js";
import { Construct } from "constructs";
import type { DatabaseNames } from "../names.ts";
import type { DatabaseSettings } from "../settings/settings.ts";
import { ENGINE } from "./engine.ts";
import type { MonitoringRole } from "./monitoring-role.ts";

export interface InstancesProps {
  readonly names: DatabaseNames;
  readonly settings: DatabaseSettings;
  readonly clusterIdentifier: string;
  /** Zones with an instance, in order of preference for the writer. */
  readonly zones: readonly string[];
  readonly maintenanceWindow: string;
  readonly parameterGroup: string;
  readonly keyArn: string;
  /** Absent where enhanced monitoring is off. */
  readonly monitoring: MonitoringRole | undefined;
}

/**
 * Instances of a cluster, one in a zone and named after it: a zone that is added or left moves no other instance. Which
 * of them writes is AWS's to say.
 */
export class Instances extends Construct {
  readonly byZone: Readonly<Record<string, RdsClusterInstance>>;

  constructor(scope: Construct, id: string, props: InstancesProps) {
    super(scope, id);
    this.byZone = Object.fromEntries(
      props.zones.map((zone, index) => [zone, this.createInstance(zone, index === 0 ? 0 : 1, props)]),
    );
  }

  /** Tiers 0 and 1 grow with a serverless writer, so that whichever takes over has its size (control D24). */
  private createInstance(zone: string, promotionTier: 0 | 1, props: InstancesProps): RdsClusterInstance {
    const { names, settings, keyArn, monitoring } = props;
    const { capacity, insights } = settings;
    return new RdsClusterInstance(this, zone, {
      identifier: names.instance(zone),
      clusterIdentifier: props.clusterIdentifier,
      engine: ENGINE,
      instanceClass: capacity.type === "serverless" ? "db.serverless" : capacity.instanceClass,
      availabilityZone: zone,
      promotionTier,
      publiclyAccessible: false,
      dbParameterGroupName: props.parameterGroup,
      autoMinorVersionUpgrade: true,
      preferredMaintenanceWindow: props.maintenanceWindow,
      applyImmediately: settings.applyImmediately,
      copyTagsToSnapshot: true,
      performanceInsightsEnabled: true,
      performanceInsightsKmsKeyId: keyArn,
      performanceInsightsRetentionPeriod: insights.retentionDays,
      ...(monitoring === undefined
        ? {}
        : {
            monitoringInterval: settings.monitoringSeconds,
            monitoringRoleArn: monitoring.role.arn,
            dependsOn: [monitoring.permission],
          }),
      tags: { Name: names.instance(zone) },
      lifecycle: { preventDestroy: settings.deletionProtection },
    });
  }
}
