"""Resource Groups Tagging: every resource that has tags is found by them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from moto.core.resource_tagging import TaggedResource, make_tag_matcher, match_resource_type
from moto.ec2.models import EC2Backend
from moto.resourcegroupstaggingapi.models import ResourceGroupsTaggingAPIBackend
from moto.route53resolver.models import route53resolver_backends

from ..patches import Patch, never_says, wrap

_SEEN = "5.2.5"
_REFERENCE = "https://docs.aws.amazon.com/resourcegroupstagging/latest/APIReference/API_GetResources.html"

_GONE = ("deleted", "deleting")


def _find_all_of_ec2() -> None:
    def wrapper(original: Callable[..., Iterator[TaggedResource]]) -> Callable[..., Iterator[TaggedResource]]:
        def iter_tagged_resources(self: EC2Backend) -> Iterator[TaggedResource]:
            for resource in original(self):
                # AWS calls it otherwise; and what is deleted is soon no longer told.
                if resource.resource_type == "ec2:flow-logs":
                    continue
                if resource.resource_type == "ec2:natgateway" and _is_gone(self, resource.arn.rsplit("/", 1)[-1]):
                    continue
                yield resource
            for kind, identifiers in _further(self).items():
                for identifier in identifiers:
                    yield TaggedResource(
                        arn=f"arn:{self.partition}:ec2:{self.region_name}:{self.account_id}:{kind}/{identifier}",
                        tags=dict(self.tags.get(identifier, {})),
                        resource_type=f"ec2:{kind}",
                    )

        return iter_tagged_resources

    wrap(EC2Backend, "iter_tagged_resources", wrapper)


def _is_gone(backend: EC2Backend, gateway: str) -> bool:
    return backend.nat_gateways[gateway].state in _GONE


def _further(backend: EC2Backend) -> dict[str, list[str]]:
    rules = [rule.id for group in _groups(backend) for rule in (*group.ingress_rules, *group.egress_rules)]
    return {
        "elastic-ip": [each.allocation_id for each in backend.addresses if each.allocation_id],
        "network-acl": list(backend.network_acls),
        "security-group-rule": rules,
        "vpc-endpoint": [each.id for each in backend.vpc_end_points.values() if each.state not in _GONE],
        "vpc-flow-log": list(backend.flow_logs),
    }


def _groups(backend: EC2Backend) -> list[Any]:
    return [group for groups in list(backend.groups.values()) for group in list(groups.values())]


def _find_query_log_configs() -> None:
    def wrapper(original: Callable[..., Iterator[TaggedResource]]) -> Callable[..., Iterator[TaggedResource]]:
        def _get_resources_generator(
            self: ResourceGroupsTaggingAPIBackend,
            tag_filters: list[dict[str, Any]] | None = None,
            resource_type_filters: list[str] | None = None,
            resource_arn_list: list[str] | None = None,
        ) -> Iterator[TaggedResource]:
            yield from original(self, tag_filters, resource_type_filters, resource_arn_list)
            kind = "route53resolver:resolver-query-log-config"
            if not match_resource_type(kind, resource_type_filters):
                return
            backend = route53resolver_backends[self.account_id][self.region_name]
            for config in list(backend.resolver_query_log_configs.values()):
                tags = backend.tagger.get_tag_dict_for_resource(config.arn)
                wanted = not resource_arn_list or config.arn in resource_arn_list
                if tags and wanted and make_tag_matcher(tag_filters)(tags):
                    yield TaggedResource(arn=config.arn, tags=tags, resource_type=kind)

        return _get_resources_generator

    wrap(ResourceGroupsTaggingAPIBackend, "_get_resources_generator", wrapper)


PATCHES = (
    Patch(
        name="resourcegroupstaggingapi/ec2-resources",
        behaviour="Addresses, ACLs, endpoints, flow logs and rules are found by their tags, deleted NAT gateways not.",
        reference=_REFERENCE,
        seen=_SEEN,
        needed=never_says(EC2Backend.iter_tagged_resources, "elastic-ip"),
        apply=_find_all_of_ec2,
    ),
    Patch(
        name="resourcegroupstaggingapi/query-log-configs",
        behaviour="A Resolver query log configuration is found by its tags.",
        reference=_REFERENCE,
        seen=_SEEN,
        needed=never_says(ResourceGroupsTaggingAPIBackend._get_resources_generator, "query_log"),
        apply=_find_query_log_configs,
    ),
)
