import type { ReplicationEnd } from "@tandem/bucket";
import type { AlarmDescription, Region } from "@tandem/core";
import type { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { replicationAlarms } from "./alarms.ts";
import { ImageReplication } from "./images/image-replication.ts";
import { createRegistryScanning } from "./images/registry-scanning.ts";
import type { ReplicationNames } from "./names.ts";
import { RegionReplication } from "./objects/region-replication.ts";
import type { CopyableClass } from "./settings/class-defaults.ts";
import { bucketKey } from "./settings/dimensions.ts";
import type { ReplicationSettings } from "./settings/settings.ts";

/** What replication needs of one region. */
export interface ReplicationPlace {
  /** A class's bucket and its key. */
  readonly endOf: (bucketClass: CopyableClass) => ReplicationEnd;
  /** Bucket that gets the reports of batch jobs. */
  readonly reportBucket: string;
  /** ARN of the key of images that are copied here. */
  readonly imageKeyArn: string;
  /**
   * Configuration for the region.
   * @default - the stack's own
   */
  readonly provider?: TerraformProvider | undefined;
}

export interface ReplicationProps {
  readonly account: string;
  readonly settings: ReplicationSettings;
  readonly names: ReplicationNames;
  /** Places by region. */
  readonly places: Readonly<Partial<Record<Region, ReplicationPlace>>>;
  /** Tags of the repositories that ECR makes. */
  readonly tags: Readonly<Record<string, string>>;
}

/** What copies objects and images between all regions, each way alike. */
export class Replication extends Construct {
  /** By source region; empty where no class is copied. */
  readonly objects: Readonly<Partial<Record<Region, RegionReplication>>>;
  /** By region; empty where no images are copied. */
  readonly images: Readonly<Partial<Record<Region, ImageReplication>>>;
  /** Alarm packs by the region that has the metrics. */
  readonly alarms: Readonly<Partial<Record<Region, readonly AlarmDescription[]>>>;

  constructor(scope: Construct, id: string, props: ReplicationProps) {
    super(scope, id);
    const places = Object.entries(props.places) as [Region, ReplicationPlace][];
    const others = (region: Region) => places.map(([each]) => each).filter((each) => each !== region);
    const byRegion = <T>(make: (region: Region, place: ReplicationPlace) => T) =>
      Object.fromEntries(places.map(([region, place]) => [region, make(region, place)]));
    const { prefixes, scanning } = props.settings.images;
    const copiesNothing = Object.keys(props.settings.buckets).length === 0;
    this.objects = copiesNothing
      ? {}
      : byRegion((region, place) => this.createObjects(region, others(region), place, props));
    this.images =
      prefixes.length === 0 ? {} : byRegion((region, place) => this.createImages(region, others(region), place, props));
    for (const [region, { provider }] of places)
      createRegistryScanning(this, `Scanning-${region}`, { scanning, provider });
    this.alarms = byRegion((region) => this.alarmsOf(region, others(region), props));
  }

  /** ARN of the role that copies objects out of a region, by region. */
  get roleArns(): Readonly<Record<string, string>> {
    return Object.fromEntries(Object.entries(this.objects).map(([region, made]) => [region, made.role.role.arn]));
  }

  /** Input of `aws s3control create-job`, by region and class. */
  get batchJobs(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      Object.entries(this.objects).flatMap(([region, { batchJobs }]) =>
        Object.entries(batchJobs).map(([bucketClass, job]) => [bucketKey(region as Region, bucketClass), job]),
      ),
    );
  }

  private createObjects(
    source: Region,
    targets: readonly Region[],
    { reportBucket, provider }: ReplicationPlace,
    { account, settings, names, places }: ReplicationProps,
  ): RegionReplication {
    return new RegionReplication(this, `From-${source}`, {
      account,
      source,
      targets,
      classes: settings.buckets,
      endOf: (region, bucketClass) => endOf(places, region, bucketClass),
      roleName: names.role(source),
      batchRoleName: names.batchRole(source),
      reportBucket,
      provider,
    });
  }

  private createImages(
    region: Region,
    targets: readonly Region[],
    { imageKeyArn, provider }: ReplicationPlace,
    { account, settings, names, tags }: ReplicationProps,
  ): ImageReplication {
    return new ImageReplication(this, `Images-${region}`, {
      account,
      region,
      targets,
      prefixes: settings.images.prefixes,
      keyArn: imageKeyArn,
      templateRoleName: names.templateRole(region),
      tags,
      provider,
    });
  }

  private alarmsOf(region: Region, others: readonly Region[], { settings, places }: ReplicationProps) {
    return replicationAlarms({
      region,
      others,
      settings,
      bucketOf: (each, bucketClass) => endOf(places, each, bucketClass).bucket,
    });
  }
}

function endOf(places: ReplicationProps["places"], region: Region, bucketClass: CopyableClass): ReplicationEnd {
  const place = places[region];
  if (place === undefined) throw new Error(`The platform has no region ${region}.`);
  return place.endOf(bucketClass);
}
