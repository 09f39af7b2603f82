"""Our changes to moto, one module for each service; each exports its table `PATCHES`."""

from __future__ import annotations

from ..patches import Patch
from . import (
    cloudwatch,
    ec2,
    ec2_encryption,
    kms,
    resourcegroupstaggingapi,
    route53resolver,
    s3,
    s3_policy,
    s3_replication,
)


def all_patches() -> tuple[Patch, ...]:
    """Every patch, in the order in which they are applied."""
    modules = (
        cloudwatch,
        ec2,
        ec2_encryption,
        kms,
        resourcegroupstaggingapi,
        route53resolver,
        s3,
        s3_policy,
        s3_replication,
    )
    return tuple(patch for module in modules for patch in module.PATCHES)
