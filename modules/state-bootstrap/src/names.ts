import { nameOf, type Region } from "@tandem/core";

/** Names of what keeps a region's state; the naming table makes them. */
export interface StateNames {
  readonly bucket: string;
  readonly lockTable: string;
  readonly keyAlias: string;
  readonly accessLogBucket: string;
  /** Bucket that holds copies of another region's states. */
  readonly replicaBucket: string;
  readonly replicaKeyAlias: string;
  readonly breakGlassRole: string;
}

/** Whose state is kept. */
export interface StateNameInput {
  readonly platform: string;
  readonly environment: string;
  readonly account: string;
  readonly region: Region;
}

/** Layer that makes what keeps state. */
export const STATE_LAYER = "terraform-state-bootstrap";

/** Names the parts of what keeps a region's state. */
export function stateNames({ platform, environment, account, region }: StateNameInput): StateNames {
  const usual = { platform, environment };
  const inRegion = { ...usual, account, region };
  return {
    bucket: nameOf("stateBucket", inRegion),
    lockTable: nameOf("stateLockTable", usual),
    keyAlias: nameOf("stateKeyAlias", usual),
    accessLogBucket: nameOf("bucket", { ...inRegion, part: "tfstate-access-logs" }),
    replicaBucket: nameOf("bucket", { ...inRegion, part: "tfstate-replica" }),
    replicaKeyAlias: nameOf("kmsAlias", { ...usual, part: "tfstate-replica" }),
    breakGlassRole: nameOf("iamRole", { ...usual, layer: STATE_LAYER, place: region, part: "break-glass" }),
  };
}
