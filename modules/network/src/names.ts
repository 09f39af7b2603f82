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
export function networkNames(input: NetworkNameInput): NetworkNames {
  const named = { ...input, layer: "network" };
  return {
    tag: (part) => nameOf("nameTag", { ...named, part }),
    cluster: nameOf("eksCluster", { ...named, part: "ml" }),
    endpointsSecurityGroup: nameOf("securityGroup", { ...named, part: "endpoints" }),
    dnsFirewall: nameOf("resolverConfig", { ...named, part: "dns-firewall" }),
    logKeyAlias: nameOf("kmsAlias", { ...named, part: "logs" }),
    logBucket: nameOf("bucket", { ...named, part: "logs" }),
    queryLog: nameOf("resolverConfig", { ...named, part: "dns-queries" }),
    flowLogGroup: nameOf("logGroup", { ...named, part: "flow-logs" }),
    flowLogRole: nameOf("iamRole", { ...named, part: "flow-logs" }),
  };
}
