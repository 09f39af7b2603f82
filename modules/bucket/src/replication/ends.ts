import type { Region } from "@tandem/core";
import { bucketArn } from "../denials.ts";

/** One side of a replication. */
export interface ReplicationEnd {
  /** The bucket's name. */
  readonly bucket: string;
  readonly region: Region;
  /** ARN of the key of the bucket; may be a token. */
  readonly keyArn: string;
}

/** Where a bucket's objects go. */
export interface ReplicationRoute {
  readonly source: ReplicationEnd;
  readonly targets: readonly ReplicationEnd[];
  /**
   * Whether a deleted object disappears from the targets, too.
   * @default false
   */
  readonly deleteMarkers?: boolean;
  /**
   * Whether the source locks objects: the locks are copied with them.
   * @default false
   */
  readonly objectLock?: boolean;
}

/** ARN of an end's bucket. */
export function endArn({ bucket, region }: ReplicationEnd): string {
  return bucketArn({ name: bucket, region });
}
