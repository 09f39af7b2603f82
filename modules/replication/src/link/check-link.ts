import type { Problem } from "@tandem/core";
import { parseCidr } from "@tandem/network/addresses";
import { Token } from "cdktf";
import { replicationProblems } from "../problems.ts";
import type { LinkEnd } from "./region-link.ts";

type Place = Pick<LinkEnd, "region" | "vpcId" | "block">;

/** Networks that AWS does not peer, after a plan that looked clean. Tokens are not judged. */
export function checkLink(path: string, requester: Place, accepter: Place): readonly Problem[] {
  const ends = [requester, accepter].map(({ region, block }) => ({ region, block }));
  if (requester.region === accepter.region || requester.vpcId === accepter.vpcId) {
    return [
      replicationProblems.linkedToItself({
        path,
        message: `links ${requester.region} to itself`,
        expected: "two regions",
        got: ends,
        hint: "name the networks of home and of the peer",
      }),
    ];
  }
  if (Token.isUnresolved(requester.block) || Token.isUnresolved(accepter.block)) return [];
  const [a, b] = [parseCidr(requester.block).cidr, parseCidr(accepter.block).cidr];
  if (a === undefined || b === undefined || !a.overlaps(b)) return [];
  return [
    replicationProblems.linkedToItself({
      path,
      message: "links two VPCs that have addresses in common",
      expected: "blocks without a common address",
      got: ends,
      hint: "take both blocks from one address plan: leave `block` of the regions out",
    }),
  ];
}
