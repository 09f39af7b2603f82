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
  /** How to give way. */
  readonly remedy?: (taken: readonly Cidr[]) => string;
  /** Claims of one origin are compared where they come from, not here. */
  readonly origin?: string;
}

/** Who gives way: what somebody wrote before what follows from something else. */
export const YIELDS = { never: 0, byDefault: 1, plannedPods: 2, planned: 3, written: 4 } as const;

/** Reports each two claims that share an address, at the one that is easier to change. */
export function checkOverlaps(claims: readonly Claim[], report: Report): void {
  for (const [index, a] of claims.entries()) {
    for (const b of claims.slice(index + 1)) {
      if (a.cidr.overlaps(b.cidr) && !areSettledElsewhere(a, b)) {
        report(a.yields > b.yields ? overlap(a, b, claims) : overlap(b, a, claims));
      }
    }
  }
}

/** Blocks of all claims but one. */
export function takenByOthers(claims: readonly Claim[], own?: Claim): readonly Cidr[] {
  return claims.filter((claim) => claim !== own).map(({ cidr }) => cidr);
}

function areSettledElsewhere(a: Claim, b: Claim): boolean {
  return (a.yields === YIELDS.never && b.yields === YIELDS.never) || (a.origin !== undefined && a.origin === b.origin);
}

function overlap(claim: Claim, other: Claim, claims: readonly Claim[]) {
  const place = other.path === undefined ? "" : ` (${other.path})`;
  return networkProblems.overlap({
    path: claim.path ?? claim.name,
    message: `${claim.name} overlaps ${other.name}${place}: ${other.breaks}`,
    expected: `a /${claim.cidr.prefix} disjoint from ${other.cidr}`,
    got: claim.cidr.toString(),
    hint: claim.remedy?.(takenByOthers(claims, claim)) ?? `move ${claim.name}`,
  });
}
