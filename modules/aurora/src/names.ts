import type { Region } from "@tandem/core";
import { nameOf } from "@tandem/core";

/** Names of the database; the naming table makes them. A region's are those of every other, as AWS allows it. */
export interface DatabaseNames {
  readonly globalCluster: string;
  readonly cluster: string;
  /** Log group that AWS dictates for the cluster's PostgreSQL log. */
  readonly logGroup: string;
  readonly subnetGroup: string;
  /** By major version, as a group belongs to one: `16`. */
  readonly clusterParameterGroup: (major: number) => string;
  readonly instanceParameterGroup: (major: number) => string;
  /** By zone; its letter is in the name. */
  readonly instance: (zone: string) => string;
  readonly finalSnapshot: string;
  readonly securityGroup: string;
  readonly clientSecurityGroup: string;
  readonly proxy: string;
  readonly proxySecurityGroup: string;
  readonly monitoringRole: string;
  readonly proxyRole: string;
}

/** Whose database is named. */
export interface DatabaseNameInput {
  readonly platform: string;
  readonly environment: string;
  readonly region: Region;
}

/** Names the parts of a region's database. */
export function databaseNames({ platform, environment, region }: DatabaseNameInput): DatabaseNames {
  const usual = { platform, environment };
  const placed = { ...usual, layer: "data", place: region };
  const cluster = nameOf("auroraCluster", { ...usual, part: "registry" });
  return {
    globalCluster: globalClusterName(usual),
    cluster,
    logGroup: `/aws/rds/cluster/${cluster}/postgresql`,
    subnetGroup: nameOf("dbSubnetGroup", { ...usual, part: "registry" }),
    clusterParameterGroup: (major) => nameOf("dbClusterParameterGroup", { ...usual, part: `registry-${major}` }),
    instanceParameterGroup: (major) => nameOf("dbParameterGroup", { ...usual, part: `registry-${major}` }),
    instance: (zone) => nameOf("auroraInstance", { ...usual, part: `registry-${zone.slice(-1)}` }),
    finalSnapshot: nameOf("dbClusterSnapshot", { ...usual, part: "registry-final" }),
    securityGroup: nameOf("securityGroup", { ...usual, part: "database" }),
    clientSecurityGroup: nameOf("securityGroup", { ...usual, part: "database-clients" }),
    proxy: nameOf("dbProxy", { ...usual, part: "registry" }),
    proxySecurityGroup: nameOf("securityGroup", { ...usual, part: "database-proxy" }),
    monitoringRole: nameOf("iamRole", { ...placed, part: "database-monitoring" }),
    proxyRole: nameOf("iamRole", { ...placed, part: "database-proxy" }),
  };
}

/** Name of the platform's global cluster, in any region. */
export function globalClusterName(naming: { readonly platform: string; readonly environment: string }): string {
  return nameOf("auroraGlobalCluster", { ...naming, part: "registry" });
}
