import { PrivateBucket } from "@tandem/bucket";
import type { Region } from "@tandem/core";
import { Construct } from "constructs";
import { backupTags } from "../backup/tag.ts";
import type { RegionKey } from "../keys/purposes.ts";
import type { DataNames } from "../names.ts";
import { type BucketOwner, dataBucketPolicy, logBucketPolicy } from "../policies/bucket-policies.ts";
import { releaseRoleArn } from "../release/release-role.ts";
import type { DataSettings } from "../settings/settings.ts";
import { ClassBucket } from "./class-bucket.ts";
import { BUCKET_CLASSES, type BucketClass, type ByClass, byClass } from "./classes.ts";
import { ageingRule } from "./lifecycle.ts";
import { bucketProfiles } from "./profiles.ts";

export interface RegionBucketsProps extends BucketOwner {
  readonly names: DataNames;
  readonly settings: DataSettings;
  /** ARNs of the region's own keys. */
  readonly keyArns: Readonly<Record<RegionKey, string>>;
  /** The platform's other regions, whose objects may be copied here. */
  readonly replicaSources: readonly Region[];
}

/** A region's buckets, one of each class. */
export class RegionBuckets extends Construct {
  readonly buckets: ByClass<PrivateBucket>;

  constructor(scope: Construct, id: string, props: RegionBucketsProps) {
    super(scope, id);
    const logs = this.createLogs(props);
    this.buckets = byClass((each) => (each === "logs" ? logs : this.createBucket(each, logs, props)));
  }

  /** Values by class, as the contract publishes them. */
  valuesOf(value: (bucket: PrivateBucket) => string): ByClass<string> {
    return byClass((each) => value(this.buckets[each]));
  }

  private createLogs(props: RegionBucketsProps): PrivateBucket {
    const { names, settings } = props;
    const namesOf = (classes: readonly BucketClass[]) => classes.map((each) => [each, names.buckets[each]] as const);
    const logged = BUCKET_CLASSES.filter((each) => bucketProfiles[each].accessLog);
    const listed = BUCKET_CLASSES.filter((each) => bucketProfiles[each].inventory !== undefined);
    return new PrivateBucket(this, "logs", {
      name: names.buckets.logs,
      policy: logBucketPolicy({
        ...props,
        name: names.buckets.logs,
        logged: Object.fromEntries(namesOf(logged)),
        listed: namesOf(listed).map(([, name]) => name),
      }),
      lifecycleRules: [ageingRule(settings.buckets.logs)],
      destroyable: settings.destroyable,
    });
  }

  private createBucket(bucketClass: BucketClass, logs: PrivateBucket, props: RegionBucketsProps): ClassBucket {
    const { names, settings, keyArns } = props;
    const profile = bucketProfiles[bucketClass];
    const name = names.buckets[bucketClass];
    const keyArn = keyArns[profile.key ?? "data"];
    const isModels = bucketClass === "models";
    return new ClassBucket(this, bucketClass, {
      name,
      keyArn,
      policy: dataBucketPolicy({
        ...props,
        name,
        keyArn,
        writers: isModels ? modelWriters(props) : undefined,
      }),
      lifecycleRules: [ageingRule(settings.buckets[bucketClass])],
      lockDays: profile.locked === true ? settings.lockDays : undefined,
      destroyable: settings.destroyable,
      tags: profile.backup === true ? backupTags(names) : {},
      profile,
      logPrefix: bucketClass,
      logTarget: { bucket: logs, keyArn: keyArns.logs },
      account: props.account,
    });
  }
}

function modelWriters({ settings, names, ...owner }: RegionBucketsProps) {
  return settings.modelWriters === "notServing" ? "notServing" : { only: releaseRoleArn(names.releaseRole, owner) };
}
