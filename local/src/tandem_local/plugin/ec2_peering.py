"""EC2: peering connections between regions."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

from moto.ec2.models import ec2_backends
from moto.ec2.models.vpc_peering_connections import VPCPeeringConnection, VPCPeeringConnectionBackend
from moto.ec2.models.vpcs import VPC

from ..patches import Patch, never_says, wrap

_SEEN = "5.2.5"

_GUIDE = "https://docs.aws.amazon.com/vpc/latest/peering/"


def _tag_each_side() -> None:
    def wrapper(original: Callable[..., VPCPeeringConnection]) -> Callable[..., VPCPeeringConnection]:
        def create(
            self: VPCPeeringConnectionBackend, vpc: VPC, peer_vpc: VPC, *args: Any, **kwargs: Any
        ) -> VPCPeeringConnection:
            connection = original(self, vpc, peer_vpc, *args, **kwargs)
            if peer_vpc.region != vpc.region:
                # The accepter's region has its own tags of it; state and options are one.
                peer = ec2_backends[peer_vpc.owner_id][peer_vpc.region]
                seen_there = copy.copy(connection)
                seen_there.ec2_backend = peer
                peer.vpc_pcxs[connection.id] = seen_there
            return connection

        return create

    wrap(VPCPeeringConnectionBackend, "create_vpc_peering_connection", wrapper)


PATCHES = (
    Patch(
        name="ec2/peering-tags",
        behaviour="Each region has its own tags of a peering connection.",
        reference=f"{_GUIDE}working-with-vpc-peering.html",
        seen=_SEEN,
        needed=never_says(VPCPeeringConnectionBackend.create_vpc_peering_connection, "copy"),
        apply=_tag_each_side,
    ),
)
