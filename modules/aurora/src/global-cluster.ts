import { RdsGlobalCluster } from "@cdktf/provider-aws/lib/rds-global-cluster/index.js";
import { Construct } from "constructs";
import { ENGINE } from "./cluster/engine.ts";
import type { DatabaseSettings } from "./settings/settings.ts";

export interface GlobalClusterProps {
  readonly name: string;
  readonly settings: Pick<DatabaseSettings, "engineVersion" | "deletionProtection">;
}

/**
 * What the regions' clusters are members of. It has no database name: AWS reports none after a swap, and Terraform would
 * replace it. Engine versions are changed here alone, and AWS upgrades the members one after the other.
 * Source: Aurora user guide, "Upgrading an Amazon Aurora global database".
 */
export class GlobalCluster extends Construct {
  readonly globalCluster: RdsGlobalCluster;

  constructor(scope: Construct, id: string, { name, settings }: GlobalClusterProps) {
    super(scope, id);
    const { engineVersion, deletionProtection } = settings;
    this.globalCluster = new RdsGlobalCluster(this, "Resource", {
      globalClusterIdentifier: name,
      engine: ENGINE,
      engineVersion,
      storageEncrypted: true,
      deletionProtection,
      lifecycle: { preventDestroy: deletionProtection },
    });
  }

  /** Name that follows the writer from region to region; empty until a cluster has joined. */
  get writerEndpoint(): string {
    return this.globalCluster.endpoint;
  }
}
