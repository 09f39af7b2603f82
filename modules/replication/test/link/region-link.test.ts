import { AwsProvider } from "@cdktf/provider-aws/lib/provider/index.js";
import { synthStack } from "@tandem/testing";
import { Token } from "cdktf";
import { describe, expect, it } from "vitest";
import { RegionLink } from "../../src/index.ts";
import { checkLink } from "../../src/link/check-link.ts";

const home = {
  region: "eu-west-1",
  vpcId: "vpc-a",
  block: "10.64.0.0/18",
  routeTableIds: { "private-eu-west-1a": "rtb-a", "private-eu-west-1b": "rtb-b" },
} as const;
const peer = {
  region: "eu-central-1",
  vpcId: "vpc-b",
  block: "10.64.64.0/18",
  routeTableIds: { "private-eu-central-1a": "rtb-c" },
} as const;

describe("RegionLink", () => {
  const template = synthStack((stack) => {
    const provider = new AwsProvider(stack, "peer", { region: peer.region, alias: peer.region });
    new RegionLink(stack, "Link", {
      requester: home,
      accepter: { ...peer, provider },
      account: "111122223333",
      name: "link",
    });
  });

  it("is asked for at home and accepted in the peer", () => {
    expect(template.only("aws_vpc_peering_connection")).toMatchObject({
      vpc_id: "vpc-a",
      peer_vpc_id: "vpc-b",
      peer_region: "eu-central-1",
      auto_accept: false,
    });
    expect(template.only("aws_vpc_peering_connection_accepter")).toMatchObject({
      provider: "aws.eu-central-1",
      auto_accept: true,
    });
  });

  it("routes the other end's block alone, in the tables that are given, once it is accepted (N17)", () => {
    const routes = template.blocks("aws_route").map(({ block }) => block);
    expect(routes.map((route) => [route.route_table_id, route.destination_cidr_block]).sort()).toEqual([
      ["rtb-a", "10.64.64.0/18"],
      ["rtb-b", "10.64.64.0/18"],
      ["rtb-c", "10.64.0.0/18"],
    ]);
    for (const { depends_on } of routes)
      expect(depends_on).toEqual([expect.stringContaining("peering_connection_accepter")]);
  });

  it("refuses a network and itself, and two with addresses in common", () => {
    expect(checkLink("Link", home, home)).toMatchObject([{ code: "TDM-RPL-024", path: "Link" }]);
    expect(checkLink("Link", home, { ...peer, block: "10.64.32.0/20" })).toMatchObject([{ code: "TDM-RPL-024" }]);
    expect(checkLink("Link", home, peer)).toEqual([]);
    expect(checkLink("Link", home, { ...peer, block: Token.asString({ some: "reference" }) })).toEqual([]);
  });
});
