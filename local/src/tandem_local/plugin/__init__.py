"""Our changes to moto, one module for each service; each exports its table `PATCHES`."""

from __future__ import annotations

from ..patches import Patch
from . import (
    awslambda,
    awslambda_configuration,
    awslambda_qualifiers,
    backup,
    backup_restore_testing,
    cloudwatch,
    dynamodb,
    ec2,
    ec2_encryption,
    ec2_peering,
    ecr,
    events,
    events_endpoints,
    events_tags,
    kms,
    logs,
    rds,
    rds_global,
    rds_members,
    resourcegroupstaggingapi,
    route53resolver,
    s3,
    s3_configuration,
    s3_events,
    s3_policy,
    s3_replication,
    scheduler,
    secretsmanager,
    sqs,
    stepfunctions,
)


def all_patches() -> tuple[Patch, ...]:
    """Every patch, in the order in which they are applied."""
    modules = (
        awslambda,
        awslambda_configuration,
        awslambda_qualifiers,
        backup,
        backup_restore_testing,
        cloudwatch,
        dynamodb,
        ec2,
        ec2_encryption,
        ec2_peering,
        ecr,
        events,
        events_endpoints,
        events_tags,
        kms,
        logs,
        rds,
        rds_global,
        rds_members,
        resourcegroupstaggingapi,
        route53resolver,
        s3,
        s3_configuration,
        s3_events,
        s3_policy,
        s3_replication,
        scheduler,
        secretsmanager,
        sqs,
        stepfunctions,
    )
    return tuple(patch for module in modules for patch in module.PATCHES)
