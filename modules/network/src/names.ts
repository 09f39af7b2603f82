import { nameOf, type Region } from "@tandem/core";

/** Names of a region's network; the naming table makes them. */
export interface NetworkNames {
  /** `Name` tag of a part. */
  readonly tag: (part: string) => string;
  /** Cluster whose Karpenter may start nodes in the private subnets. */
  readonly cluster: string;
  readonly endpointsSecurityGroup: string;
  readonly dnsFirewall: string;
  readonly logKeyAlias: string;
  readonly logBucket: string;
  readonly queryLog: string;
  readonly flowLogGroup: string;
  readonly flowLogRole: string;
}

/** Whose network is named. */
export interface NetworkNameInput {
  readonly platform: string;
  readonly environment: string;
  readonly account: string;
  readonly region: Region;
}

/** Names the parts of a region's network. */
export function networkNames({ platform, environment, account, region }: NetworkNameInput): NetworkNames {
  const usual = { platform, environment };
  const placed = { ...usual, layer: "network", place: region };
  return {
    tag: (part) => nameOf("nameTag", { ...usual, part }),
    cluster: nameOf("eksCluster", { ...usual, part: "ml" }),
    endpointsSecurityGroup: nameOf("securityGroup", { ...usual, part: "endpoints" }),
    dnsFirewall: nameOf("resolverFirewall", { ...usual, part: "dns-firewall" }),
    logKeyAlias: nameOf("kmsAlias", { ...usual, part: "network-logs" }),
    logBucket: nameOf("bucket", { ...usual, account, region, part: "network-logs" }),
    queryLog: nameOf("resolverQueryLog", { ...usual, part: "dns-queries" }),
    flowLogGroup: nameOf("logGroup", { ...placed, part: "flow-logs" }),
    flowLogRole: nameOf("iamRole", { ...placed, part: "flow-logs" }),
  };
}
