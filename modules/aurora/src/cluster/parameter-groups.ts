import { DbParameterGroup } from "@cdktf/provider-aws/lib/db-parameter-group/index.js";
import { RdsClusterParameterGroup } from "@cdktf/provider-aws/lib/rds-cluster-parameter-group/index.js";
import { Construct } from "constructs";
import type { DatabaseNames } from "../names.ts";
import { clusterParameters } from "./parameters.ts";

export interface ParameterGroupsProps {
  readonly names: DatabaseNames;
  /** Major version of the engine. */
  readonly major: number;
  readonly parameters: Readonly<Record<string, string>>;
}

/**
 * Parameters of a region's cluster and instances. Each region has its own and the same: a new writer keeps the groups of
 * its own region. The instances' group is there so that a first parameter needs no other group, and so no restart.
 */
export class ParameterGroups extends Construct {
  readonly cluster: RdsClusterParameterGroup;
  readonly instance: DbParameterGroup;

  constructor(scope: Construct, id: string, { names, major, parameters }: ParameterGroupsProps) {
    super(scope, id);
    const family = `aurora-postgresql${major}`;
    // A new major has groups of another family, and they must be there before the cluster moves to them.
    const lifecycle = { createBeforeDestroy: true };
    this.cluster = new RdsClusterParameterGroup(this, "Cluster", {
      name: names.clusterParameterGroup(major),
      family,
      description: "Registry database, cluster",
      parameter: clusterParameters(parameters).map((each) => ({ ...each })),
      lifecycle,
    });
    this.instance = new DbParameterGroup(this, "Instance", {
      name: names.instanceParameterGroup(major),
      family,
      description: "Registry database, instances",
      lifecycle,
    });
  }
}
