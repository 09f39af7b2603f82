import { Cidr } from "./cidr.ts";

const block = (a: number, b: number, prefix: number) => new Cidr(a * 2 ** 24 + b * 2 ** 16, prefix);

/** Private addresses (RFC 1918). */
export const PRIVATE_RANGES: readonly Cidr[] = [block(10, 0, 8), block(172, 16, 12), block(192, 168, 16)];

/** Shared addresses (RFC 6598). Pods get theirs from here: no office network routes them. */
export const POD_RANGE = block(100, 64, 10);

/** Default of `aws eks create-cluster` where the VPC is in 10.0.0.0/8 (EKS API, KubernetesNetworkConfigRequest). */
export const DEFAULT_SERVICE_BLOCK = "172.20.0.0/16";

/** Prefix lengths that EKS takes for service addresses (EKS API, KubernetesNetworkConfigRequest). */
export const SERVICE_PREFIX = { largest: 12, smallest: 24 } as const;

/** A range that a VPC cannot use, whatever the definition says. */
export interface SpecialRange {
  readonly name: string;
  readonly cidr: Cidr;
  /** What would fail. */
  readonly breaks: string;
}

/** Ranges with a meaning of their own (RFC 6890), and one that AWS services and Docker take for themselves. */
export const SPECIAL_RANGES: readonly SpecialRange[] = [
  {
    name: "the link-local range",
    cidr: block(169, 254, 16),
    breaks: "instances would lose their metadata, DNS and time services, which live there",
  },
  {
    name: "Docker's default bridge",
    cidr: block(172, 17, 16),
    breaks: "containers on nodes, in CodeBuild and in SageMaker would not reach these addresses",
  },
  { name: "the loopback range", cidr: block(127, 0, 8), breaks: "no host sends these addresses to a network" },
  { name: '"this network"', cidr: block(0, 0, 8), breaks: "no host accepts an address from it" },
  { name: "the multicast range", cidr: block(224, 0, 4), breaks: "an interface cannot have a multicast address" },
  {
    name: "the range reserved by the IETF",
    cidr: block(240, 0, 4),
    breaks: "operating systems refuse these addresses",
  },
];

/** Whether all of a block is private or shared, and so nobody else's. */
export function isPrivate(cidr: Cidr): boolean {
  return [...PRIVATE_RANGES, POD_RANGE].some((range) => range.contains(cidr));
}

/** Whether a special range refuses the whole block, so that nothing else needs saying of it. */
export function isSpecial(cidr: Cidr): boolean {
  return SPECIAL_RANGES.some((range) => range.cidr.contains(cidr));
}
