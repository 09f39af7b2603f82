"""Route 53 Resolver: query log configurations with tags, and their end."""

from __future__ import annotations

import json
from collections.abc import Callable

from moto.route53resolver.exceptions import ResourceNotFoundException
from moto.route53resolver.models import Route53ResolverBackend
from moto.route53resolver.responses import Route53ResolverResponse

from ..patches import Patch, add, lacks, never_says, wrap

_SEEN = "5.2.5"

_API = "https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_"


def _know_query_log_configs() -> None:
    def wrapper(original: Callable[..., None]) -> Callable[..., None]:
        def matched_arn(self: Route53ResolverBackend, resource_arn: str) -> None:
            if all(config.arn != resource_arn for config in self.resolver_query_log_configs.values()):
                original(self, resource_arn)

        return matched_arn

    wrap(Route53ResolverBackend, "_matched_arn", wrapper)


def _delete_query_log_config(self: Route53ResolverResponse) -> str:
    backend = self.route53resolver_backend
    config_id = self._get_param("ResolverQueryLogConfigId")
    config = backend.get_resolver_query_log_config(config_id)
    del backend.resolver_query_log_configs[config_id]
    backend.tagger.delete_all_tags_for_resource(config.arn)
    return json.dumps({"ResolverQueryLogConfig": {**config.description(), "Status": "DELETING"}})


def _disassociate_query_log_config(self: Route53ResolverResponse) -> str:
    backend = self.route53resolver_backend
    config_id, resource_id = self._get_param("ResolverQueryLogConfigId"), self._get_param("ResourceId")
    for association_id, association in backend.resolver_query_log_config_associations.items():
        if (association.resolver_query_log_config_id, association.resource_id) == (config_id, resource_id):
            del backend.resolver_query_log_config_associations[association_id]
            backend.resolver_query_log_configs[config_id].association_count -= 1
            answer = {**association.description(), "Status": "DELETING"}
            return json.dumps({"ResolverQueryLogConfigAssociation": answer})
    raise ResourceNotFoundException(f"[RSLVR-01601] '{resource_id}' is not associated with '{config_id}'")


PATCHES = (
    Patch(
        name="route53resolver/query-log-config-tags",
        behaviour="A query log configuration's tags are listed and changed like those of any Resolver resource.",
        reference=f"{_API}ListTagsForResource.html",
        seen=_SEEN,
        needed=never_says(Route53ResolverBackend._matched_arn, "query_log_config"),
        apply=_know_query_log_configs,
    ),
    Patch(
        name="route53resolver/query-log-config-delete",
        behaviour="A query log configuration is disassociated from a VPC, and deleted.",
        reference=f"{_API}DeleteResolverQueryLogConfig.html",
        seen=_SEEN,
        needed=lacks(
            Route53ResolverResponse, "delete_resolver_query_log_config", "disassociate_resolver_query_log_config"
        ),
        apply=lambda: add(
            Route53ResolverResponse,
            delete_resolver_query_log_config=_delete_query_log_config,
            disassociate_resolver_query_log_config=_disassociate_query_log_config,
        ),
    ),
)
