import { replicationRoleName } from "@tandem/bucket";
import { nameOf, type Region } from "@tandem/core";

/** Layer that makes replication. */
export const REPLICATION_LAYER = "replication";

/** Names of what copies out of and into a region; the naming table makes them. */
export interface ReplicationNames {
  /** Role that copies objects out of a region. */
  readonly role: (source: Region) => string;
  /** Role of the jobs that copy a region's existing objects. */
  readonly batchRole: (source: Region) => string;
  /** Role with which ECR makes repositories in a region. */
  readonly templateRole: (region: Region) => string;
  /** `Name` tag of the link. */
  readonly link: string;
}

/** Names the parts of a platform's replication. */
export function replicationNames(owner: { readonly platform: string; readonly environment: string }): ReplicationNames {
  const placed = { ...owner, layer: REPLICATION_LAYER, place: "global" } as const;
  return {
    role: (source) => replicationRoleName(placed, source),
    batchRole: (source) => nameOf("iamRole", { ...placed, part: `batch-${source}` }),
    templateRole: (region) => nameOf("iamRole", { ...placed, part: `images-${region}` }),
    link: nameOf("nameTag", { ...owner, part: "region-link" }),
  };
}
