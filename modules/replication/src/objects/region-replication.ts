import {
  createReplicationRole,
  type ReplicationEnd,
  type ReplicationRole,
  type ReplicationRoute,
} from "@tandem/bucket";
import { type Region, throwOnErrors } from "@tandem/core";
import { bucketProfiles } from "@tandem/data/settings";
import type { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import type { ClassReplication, CopyableClass } from "../settings/class-defaults.ts";
import type { ReplicationSettings } from "../settings/settings.ts";
import { batchReplicationJob } from "./batch-job.ts";
import { BatchRole } from "./batch-role.ts";
import { BucketReplication } from "./bucket-replication.ts";
import { checkRoute } from "./check-routes.ts";

export interface RegionReplicationProps {
  readonly account: string;
  /** Region that objects are copied out of. */
  readonly source: Region;
  /** Regions that they are copied into. */
  readonly targets: readonly Region[];
  /** Classes that are copied, and how. */
  readonly classes: ReplicationSettings["buckets"];
  /** The bucket of a class in a region, and its key. */
  readonly endOf: (region: Region, bucketClass: CopyableClass) => ReplicationEnd;
  readonly roleName: string;
  readonly batchRoleName: string;
  /** Bucket of the source's region that gets the reports of batch jobs. */
  readonly reportBucket: string;
  /**
   * Configuration for the source's region.
   * @default - the stack's own
   */
  readonly provider?: TerraformProvider | undefined;
}

/** One class's way out of the region. */
interface ClassRoute {
  readonly bucketClass: CopyableClass;
  readonly route: ReplicationRoute;
  readonly replication: ClassReplication;
}

/**
 * Copies a region's objects into all others: one role that copies, one for jobs, one configuration for each bucket.
 * @throws ProblemsError RPL-020 to RPL-023
 */
export class RegionReplication extends Construct {
  readonly role: ReplicationRole;
  readonly batchRole: BatchRole;
  readonly buckets: Readonly<Partial<Record<CopyableClass, BucketReplication>>>;
  /** Input of `aws s3control create-job`, by class. */
  readonly batchJobs: Readonly<Partial<Record<CopyableClass, string>>>;

  constructor(scope: Construct, id: string, props: RegionReplicationProps) {
    super(scope, id);
    const routes = routesOf(props);
    throwOnErrors(routes.flatMap(({ bucketClass, route }) => checkRoute(`${this.node.path}/${bucketClass}`, route)));
    this.role = createReplicationRole(this, {
      name: props.roleName,
      description: `Copies objects out of ${props.source}`,
      routes: routes.map(({ route }) => route),
    });
    this.batchRole = this.createBatchRole(props, routes);
    const byClass = <T>(make: (each: ClassRoute) => T) =>
      Object.fromEntries(routes.map((each) => [each.bucketClass, make(each)]));
    this.buckets = byClass((each) => this.createBucket(each, props));
    this.batchJobs = byClass((each) => this.jobOf(each, props));
  }

  private createBatchRole(props: RegionReplicationProps, routes: readonly ClassRoute[]): BatchRole {
    return new BatchRole(this, "Batch", {
      name: props.batchRoleName,
      account: props.account,
      region: props.source,
      sources: routes.map(({ route }) => route.source.bucket),
      reportBucket: props.reportBucket,
    });
  }

  private createBucket(
    { bucketClass, route, replication }: ClassRoute,
    { provider }: RegionReplicationProps,
  ): BucketReplication {
    const { source, targets } = route;
    return new BucketReplication(this, bucketClass, { ...replication, source, targets, role: this.role, provider });
  }

  private jobOf({ route, replication }: ClassRoute, { account, reportBucket }: RegionReplicationProps): string {
    return batchReplicationJob({
      account,
      source: route.source,
      prefix: replication.prefix,
      reportBucket,
      roleArn: this.batchRole.role.arn,
    });
  }
}

function routesOf({ source, targets, classes, endOf }: RegionReplicationProps): readonly ClassRoute[] {
  const entries = Object.entries(classes) as [CopyableClass, ClassReplication][];
  return entries.map(([bucketClass, replication]) => ({
    bucketClass,
    replication,
    route: {
      source: endOf(source, bucketClass),
      targets: targets.map((target) => endOf(target, bucketClass)),
      deleteMarkers: replication.deleteMarkers,
      objectLock: bucketProfiles[bucketClass].locked === true,
    },
  }));
}
