import { DbSubnetGroup } from "@cdktf/provider-aws/lib/db-subnet-group/index.js";
import { RdsCluster, type RdsClusterConfig } from "@cdktf/provider-aws/lib/rds-cluster/index.js";
import type { AlarmDescription, Region, RegionRole } from "@tandem/core";
import { Construct } from "constructs";
import { databaseAlarms } from "./alarms.ts";
import { ENGINE } from "./cluster/engine.ts";
import { IGNORED_ON_MEMBERS } from "./cluster/ignored.ts";
import { Instances } from "./cluster/instances.ts";
import { PostgresqlLog } from "./cluster/log-group.ts";
import { MonitoringRole } from "./cluster/monitoring-role.ts";
import { ParameterGroups } from "./cluster/parameter-groups.ts";
import { DatabaseSecurityGroups } from "./cluster/security-groups.ts";
import { PROXY_KEY } from "./dimensions.ts";
import { parseVersion } from "./engine/version.ts";
import type { DatabaseNames } from "./names.ts";
import { readPassword } from "./password.ts";
import { DatabaseProxy } from "./proxy.ts";
import { instanceZones } from "./settings/instance-zones.ts";
import type { DatabaseSettings } from "./settings/settings.ts";

export interface MemberClusterProps {
  readonly account: string;
  readonly region: Region;
  /** Read for the first creation alone: home's cluster is the origin that peers join. */
  readonly regionRole: RegionRole;
  readonly settings: DatabaseSettings;
  readonly names: DatabaseNames;
  readonly availabilityZones: readonly string[];
  readonly vpcId: string;
  /** Subnets without a route out, in two zones at the least. */
  readonly subnetIds: readonly string[];
  /** Key of storage, snapshots and Performance Insights; a key of this region. */
  readonly keyArn: string;
  /** Key of the log group; CloudWatch Logs may use it. */
  readonly logKeyArn: string;
  /** Name of the database secret, the same in each region. */
  readonly secretName: string;
  /**
   * More tags of the cluster, as those by which AWS Backup finds it.
   * @default {}
   */
  readonly tags?: Readonly<Record<string, string>>;
}

/**
 * A region's member of the global database: it joins by name and reads nothing of another region. Which member writes is
 * runtime state; see `cluster/ignored.ts` for what a plan leaves to AWS.
 */
export class MemberCluster extends Construct {
  readonly cluster: RdsCluster;
  readonly instances: Instances;
  readonly securityGroups: DatabaseSecurityGroups;
  readonly log: PostgresqlLog;
  /** Absent without `database.proxy`. */
  readonly proxy?: DatabaseProxy;
  readonly alarms: readonly AlarmDescription[];

  constructor(scope: Construct, id: string, props: MemberClusterProps) {
    super(scope, id);
    const { settings, names, logKeyArn } = props;
    const groups = this.createParameterGroups(props);
    this.securityGroups = new DatabaseSecurityGroups(this, "Access", { ...props, ...settings });
    this.log = new PostgresqlLog(this, "Log", {
      name: names.logGroup,
      keyArn: logKeyArn,
      retentionDays: settings.logRetentionDays,
    });
    this.cluster = this.createCluster(props, groups);
    this.instances = this.createInstances(props, groups);
    const proxy = settings.proxy ? this.createProxy(props, this.securityGroups) : undefined;
    if (proxy !== undefined) this.proxy = proxy;
    this.alarms = databaseAlarms({ clusterIdentifier: names.cluster, capacity: settings.capacity });
  }

  /** Endpoints of proxies as the data contract has them. */
  get proxyEndpoints(): Readonly<Record<string, string>> {
    return this.proxy === undefined ? {} : { [PROXY_KEY]: this.proxy.proxy.endpoint };
  }

  private createParameterGroups({ names, settings }: MemberClusterProps): ParameterGroups {
    const { major = 0 } = parseVersion(settings.engineVersion) ?? {};
    return new ParameterGroups(this, "Parameters", { names, major, parameters: settings.parameters });
  }

  private createCluster(props: MemberClusterProps, groups: ParameterGroups): RdsCluster {
    const { names, settings, region, keyArn } = props;
    const { insights, deletionProtection, finalSnapshot } = settings;
    const subnetGroup = this.createSubnetGroup(props);
    return new RdsCluster(this, "Cluster", {
      clusterIdentifier: names.cluster,
      globalClusterIdentifier: names.globalCluster,
      engine: ENGINE,
      engineVersion: settings.engineVersion,
      ...this.administrator(props),
      ...serverless(settings),
      port: settings.port,
      dbSubnetGroupName: subnetGroup.name,
      vpcSecurityGroupIds: [this.securityGroups.database.id],
      dbClusterParameterGroupName: groups.cluster.name,
      storageEncrypted: true,
      kmsKeyId: keyArn,
      iamDatabaseAuthenticationEnabled: true,
      enabledCloudwatchLogsExports: ["postgresql"],
      ...(insights.onCluster ? insightsOfCluster(settings, keyArn) : {}),
      backupRetentionPeriod: settings.backupRetentionDays,
      preferredBackupWindow: settings.windows[region]?.backup,
      preferredMaintenanceWindow: settings.windows[region]?.maintenance,
      applyImmediately: settings.applyImmediately,
      copyTagsToSnapshot: true,
      deletionProtection,
      deleteAutomatedBackups: settings.deleteBackups,
      skipFinalSnapshot: !finalSnapshot,
      ...(finalSnapshot ? { finalSnapshotIdentifier: names.finalSnapshot } : {}),
      tags: { Name: names.cluster, ...props.tags },
      dependsOn: [this.log.group],
      lifecycle: { preventDestroy: deletionProtection, ignoreChanges: [...IGNORED_ON_MEMBERS] },
    });
  }

  /** A member that joins takes over the origin's; AWS refuses it one of its own. */
  private administrator({ regionRole, settings, secretName }: MemberClusterProps): Partial<RdsClusterConfig> {
    if (regionRole !== "home") return {};
    return {
      masterUsername: settings.adminName,
      masterPasswordWo: readPassword(this, "Password", secretName),
      masterPasswordWoVersion: settings.passwordVersion,
    };
  }

  private createSubnetGroup({ names, subnetIds }: MemberClusterProps): DbSubnetGroup {
    return new DbSubnetGroup(this, "Subnets", {
      name: names.subnetGroup,
      description: "Isolated subnets of the registry database",
      subnetIds: [...subnetIds],
      tags: { Name: names.subnetGroup },
    });
  }

  private createInstances(props: MemberClusterProps, groups: ParameterGroups): Instances {
    const { account, region, regionRole, names, settings, availabilityZones, keyArn } = props;
    const zones = instanceZones(settings, regionRole, availabilityZones);
    const monitoring =
      settings.monitoringSeconds === 0 || zones.length === 0
        ? undefined
        : new MonitoringRole(this, "Monitoring", { account, region, name: names.monitoringRole });
    return new Instances(this, "Instances", {
      names,
      settings,
      clusterIdentifier: this.cluster.id,
      zones,
      maintenanceWindow: settings.windows[region]?.maintenance ?? "",
      parameterGroup: groups.instance.name,
      keyArn,
      monitoring,
    });
  }

  private createProxy(props: MemberClusterProps, { proxy }: DatabaseSecurityGroups): DatabaseProxy | undefined {
    if (proxy === undefined) return undefined;
    const { account, region, names, secretName, subnetIds } = props;
    return new DatabaseProxy(this, "Proxy", {
      account,
      region,
      name: names.proxy,
      roleName: names.proxyRole,
      secretName,
      subnetIds,
      securityGroupId: proxy.id,
      clusterIdentifier: this.cluster.id,
      instances: Object.values(this.instances.byZone),
    });
  }
}

function insightsOfCluster({ insights }: DatabaseSettings, keyArn: string): Partial<RdsClusterConfig> {
  return {
    databaseInsightsMode: insights.mode,
    performanceInsightsEnabled: true,
    performanceInsightsKmsKeyId: keyArn,
    performanceInsightsRetentionPeriod: insights.retentionDays,
  };
}

function serverless({ capacity }: DatabaseSettings): Partial<RdsClusterConfig> {
  if (capacity.type !== "serverless") return {};
  const { minAcu, maxAcu, autoPauseSeconds } = capacity;
  return {
    serverlessv2ScalingConfiguration: {
      minCapacity: minAcu,
      maxCapacity: maxAcu,
      ...(minAcu === 0 ? { secondsUntilAutoPause: autoPauseSeconds ?? 300 } : {}),
    },
  };
}
