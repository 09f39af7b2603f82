import type { Tier } from "../settings/schema.ts";

/** One rule of a network ACL; AWS evaluates them by number and stops at the first that matches. */
export interface NaclRule {
  readonly number: number;
  readonly egress: boolean;
  readonly action: "allow" | "deny";
  readonly traffic: Traffic;
  readonly block: string;
  readonly family: "ipv4" | "ipv6";
}

/** Ports of a protocol, or one kind of ICMP message. */
export type Traffic =
  | { readonly protocol: "tcp" | "udp"; readonly fromPort: number; readonly toPort: number }
  | { readonly protocol: "icmp"; readonly icmpType: number; readonly icmpCode: number };

/** What the rules are written over. */
export interface NaclInput {
  readonly tier: Tier;
  /** The VPC's IPv4 blocks: its own, and the pods' where there are any. */
  readonly blocks: readonly string[];
  /** The VPC's IPv6 block, where it has one. */
  readonly ipv6Block?: string;
}

const tcp = (fromPort: number, toPort = fromPort): Traffic => ({ protocol: "tcp", fromPort, toPort });
const udp = (fromPort: number, toPort = fromPort): Traffic => ({ protocol: "udp", fromPort, toPort });

/**
 * Ports above the well-known ones. Network ACLs keep no state, so replies need them: Linux answers to 32768 and up, load
 * balancers and NAT gateways to 1024 and up (VPC user guide, "Ephemeral ports").
 */
const EPHEMERAL = [tcp(1024, 65535), udp(1024, 65535)];
const WEB = [tcp(80), tcp(443)];
const DNS = [tcp(53), udp(53)];
const ADMIN = [tcp(22), tcp(3389)];
/** "Fragmentation needed" and "packet too big": without them large packets vanish. */
const PATH_MTU = {
  ipv4: { protocol: "icmp", icmpType: 3, icmpCode: 4 },
  ipv6: { protocol: "icmp", icmpType: 2, icmpCode: 0 },
} as const satisfies Record<NaclRule["family"], Traffic>;

/** What a tier lets in and out, from and to the VPC itself and everywhere. */
interface TierTraffic {
  readonly fromVpc: readonly Traffic[];
  readonly toVpc: readonly Traffic[];
  readonly fromAnywhere: readonly Traffic[];
  readonly toAnywhere: readonly Traffic[];
}

const ROUTED: TierTraffic = {
  fromVpc: [...WEB, ...DNS],
  toVpc: [],
  fromAnywhere: EPHEMERAL,
  toAnywhere: [...WEB, ...DNS, ...EPHEMERAL],
};

const CLOSED: TierTraffic = {
  fromVpc: [tcp(443), ...EPHEMERAL],
  toVpc: [tcp(443), ...DNS, ...EPHEMERAL],
  fromAnywhere: [],
  toAnywhere: [],
};

/**
 * Coarse outer bounds by tier; security groups do the fine work inside them. `isolated` and `control` know nothing but
 * the VPC, so data has no way out even with a wrong route. `private` and `pod` reach out through NAT, which stands in
 * `public`.
 */
const TIER_TRAFFIC: Readonly<Record<Tier, TierTraffic>> = {
  public: { ...ROUTED, fromVpc: DNS, fromAnywhere: [...WEB, ...EPHEMERAL] },
  private: ROUTED,
  pod: ROUTED,
  isolated: CLOSED,
  control: CLOSED,
};

/**
 * Rules of one tier's network ACL; what is not allowed is denied. Administration ports from anywhere are denied by
 * number first, as 3389 lies among the ephemeral ports (controls N10 and N11). AWS allows 20 rules a direction and
 * address family, its own last one included.
 */
export function naclRules({ tier, blocks, ipv6Block }: NaclInput): readonly NaclRule[] {
  return [
    ...familyRules(tier, "ipv4", blocks, "0.0.0.0/0", 0),
    ...(ipv6Block === undefined ? [] : familyRules(tier, "ipv6", [ipv6Block], "::/0", 10_000)),
  ];
}

function familyRules(
  tier: Tier,
  family: NaclRule["family"],
  own: readonly string[],
  anywhere: string,
  offset: number,
): readonly NaclRule[] {
  const { fromVpc, toVpc, fromAnywhere, toAnywhere } = TIER_TRAFFIC[tier];
  const open = fromAnywhere.length > 0;
  const rules = (
    first: number,
    egress: boolean,
    action: NaclRule["action"],
    all: readonly Traffic[],
    to: readonly string[],
  ) =>
    to.flatMap((block, blockIndex) =>
      all.map((traffic, index) => ({
        number: offset + first + blockIndex * 100 + index * 10,
        egress,
        action,
        traffic,
        block,
        family,
      })),
    );
  return [
    ...rules(100, false, "allow", fromVpc, own),
    ...rules(1000, false, "deny", open ? ADMIN : [], [anywhere]),
    ...rules(2000, false, "allow", open ? [...fromAnywhere, PATH_MTU[family]] : [], [anywhere]),
    ...rules(100, true, "allow", toVpc, own),
    ...rules(2000, true, "allow", open ? [...toAnywhere, PATH_MTU[family]] : [], [anywhere]),
  ];
}
