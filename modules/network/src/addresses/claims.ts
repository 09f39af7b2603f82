import { networkProblems } from "../problems.ts";
import type { Cidr } from "./cidr.ts";
import type { Report } from "./read-block.ts";

/** A block and who has it. */
export interface Claim {
  /** What has the block, in words: `the VPC of eu-west-1`. */
  readonly name: string;
  readonly cidr: Cidr;
  /** Where to change it in the definition; absent for ranges that nobody chose. */
  readonly path?: string;
  /** What goes wrong when something else takes an address of it. */
  readonly breaks: string;
  /** Who of two gives way: the higher; 0 never does. */
  readonly yields: number;
  /** How to give way, past what is taken. */
  readonly remedy?: (taken: readonly Cidr[]) => Remedy;
  /** Claims of one origin are compared where they come from, not here. */
  readonly origin?: string;
}

/** Advice to somebody whose block has to move, and the block that it names. */
export interface Remedy {
  readonly hint: string;
  readonly block?: Cidr;
}

/** Who gives way: what somebody wrote before what follows from something else. */
export const YIELDS = { never: 0, byDefault: 1, plannedPods: 2, planned: 3, written: 4 } as const;

/**
 * Reports each two claims that share an address, at the one that is easier to change. A claim gets one hint however often
 * it is in the way, and no two claims get the same block, so that all hints can be followed at once.
 */
export function checkOverlaps(claims: readonly Claim[], report: Report): void {
  const remedies = new Map<Claim, Remedy>();
  const remedyFor = (claim: Claim): Remedy => {
    const given = [...remedies.values()].flatMap(({ block }) => block ?? []);
    const remedy = remedies.get(claim) ??
      claim.remedy?.([...claims.filter((other) => other !== claim).map(({ cidr }) => cidr), ...given]) ?? {
        hint: `move ${claim.name}`,
      };
    remedies.set(claim, remedy);
    return remedy;
  };
  for (const [index, a] of claims.entries()) {
    for (const b of claims.slice(index + 1)) {
      if (!a.cidr.overlaps(b.cidr) || areSettledElsewhere(a, b)) continue;
      const [claim, other] = a.yields > b.yields ? [a, b] : [b, a];
      report(overlap(claim, other, remedyFor(claim)));
    }
  }
}

function areSettledElsewhere(a: Claim, b: Claim): boolean {
  return (a.yields === YIELDS.never && b.yields === YIELDS.never) || (a.origin !== undefined && a.origin === b.origin);
}

function overlap(claim: Claim, other: Claim, { hint }: Remedy) {
  const place = other.path === undefined ? "" : ` (${other.path})`;
  return networkProblems.overlap({
    path: claim.path ?? claim.name,
    message: `${claim.name} overlaps ${other.name}${place}: ${other.breaks}`,
    expected: `a /${claim.cidr.prefix} disjoint from ${other.cidr}`,
    got: claim.cidr.toString(),
    hint,
  });
}
