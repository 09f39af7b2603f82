"""What a user made, by region and service: "nothing is left" is then a comparison."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from moto.core.base_backend import BaseBackend

from .backends import GLOBAL, on_creation, service_of, used_backends

Names = frozenset[str]

_DEPTH = 4

_NO_RESOURCES: dict[str, frozenset[str]] = {
    # What moto remembers of calls, and what AWS itself keeps for a while after a deletion, or makes by itself.
    "*": frozenset({"tagger", "tagging_service", "events_backend", "url_bases"}),
    "autoscaling": frozenset({"ec2_backend", "elb_backend", "elbv2_backend"}),
    "cloudwatch": frozenset({"metric_data", "past_metric_data"}),
    "ec2": frozenset({"instance_types", "instance_type_offerings", "reservations", "regions", "zones", "amis"}),
    "eks": frozenset({"partition"}),
    "events": frozenset({"deliveries"}),
    "iam": frozenset({"account_password_policy", "credential_report", "managed_policies_by_name"}),
    "rds": frozenset({"neptune", "events"}),
    # Answers that are given in several parts.
    "resourcegroupstaggingapi": frozenset({"_pages"}),
    # One for each zone, made by moto.
    "route53": frozenset({"delegation_sets"}),
    "sqs": frozenset({"queue_deletions"}),
    "sts": frozenset({"assumed_roles"}),
}
"""Attributes of moto's stores that hold no resources, by service; `*` for all."""

_GONE: dict[str, Callable[[Any], bool]] = {
    # AWS shows these for a while after they are deleted, as moto does.
    # Temporary credentials of an assumed role end by themselves, and nobody could delete them.
    "AccessKey": lambda each: each.access_key_id.startswith("ASIA"),
    "Instance": lambda each: getattr(each, "_state", None) is not None and each._state.name == "terminated",
    "Plan": lambda each: getattr(each, "deletion_date", None) is not None,
    "Key": lambda each: getattr(each, "key_state", "") == "PendingDeletion" or _is_aws_managed(each),
    "NatGateway": lambda each: getattr(each, "state", "") == "deleted",
    "FakeSecret": lambda each: each.is_deleted(),
    "TransitGatewayAttachment": lambda each: getattr(each, "state", "") == "deleted",
    "VPCEndPoint": lambda each: each.state == "deleted",
    "VPCPeeringConnection": lambda each: each._status.code in {"deleted", "rejected", "expired"},
    "FakeDeleteMarker": lambda _: True,
    # A layer whose versions were deleted.
    "Layer": lambda each: not getattr(each, "layer_versions", True),
}
"""Deleted though still in moto's store, or not the user's; by the class's name."""

_WITHIN = {"EventBus": "rules", "ScheduleGroup": "schedules"}
"""Attribute in which a resource keeps others, by the class's name."""


_CONTAINERS = frozenset({"LambdaStorage", "LayerStorage"})
"""What moto puts around a store's dictionaries, and is no resource itself; by the class's name."""


def _is_aws_managed(key: Any) -> bool:
    # Made when they are first asked for.
    return any(str(alias).startswith("alias/aws/") for alias in getattr(key, "aliases", ()))


class Inventory:
    """Compares each store with what was in it when it was made: default VPCs, AWS managed policies."""

    def __init__(self) -> None:
        self._baseline: dict[BaseBackend, Names] = {}
        on_creation(lambda _service, _region, backend: self.begin(backend))

    def begin(self, backend: BaseBackend, baseline: Names | None = None) -> None:
        """Take what is in a store now, or was in it once, for what nobody made."""
        self._baseline[backend] = names_in(service_of(backend), backend) if baseline is None else baseline

    def baseline_of(self, backend: BaseBackend) -> Names:
        """What was in a store when it was made."""
        return self._baseline.get(backend, frozenset())

    def forget(self) -> None:
        """Drop what is known of stores that are gone."""
        self._baseline.clear()

    def report(self) -> dict[str, dict[str, list[str]]]:
        """`{region: {service: ["kind/id", ...]}}`; regions and services without resources are left out."""
        found: dict[str, dict[str, list[str]]] = {}
        for service, region, backend in used_backends():
            made = names_in(service, backend) - self.baseline_of(backend)
            for name in sorted(made):
                place = _bucket_region(backend, name) if service == "s3" else region
                found.setdefault(place, {}).setdefault(service, []).append(name)
        return {region: dict(sorted(services.items())) for region, services in sorted(found.items())}


def names_in(service: str, backend: BaseBackend) -> Names:
    """Everything that looks like a resource: a model object that a dictionary or a list of the store holds."""
    skipped = _NO_RESOURCES["*"] | _NO_RESOURCES.get(service, frozenset())
    names: set[str] = set()
    for attribute, value in list(vars(backend).items()):
        if attribute not in skipped and not isinstance(value, BaseBackend):
            names.update(f"{attribute.strip('_')}/{name}" for name in _walk(value, _DEPTH))
    return frozenset(names)


def _walk(value: Any, depth: int) -> Iterator[str]:
    if depth == 0:
        return
    if isinstance(value, dict):
        for key, each in list(dict.items(value)):
            if _is_resource(each):
                yield _name_of(key)
                within = _WITHIN.get(type(each).__name__)
                if within is not None:
                    yield from (f"{_name_of(key)}/{within}/{name}" for name in _walk(getattr(each, within), depth - 1))
            else:
                yield from (f"{_name_of(key)}/{name}" for name in _walk(each, depth - 1))
    elif type(value).__name__ in _CONTAINERS:
        # Names of versions and aliases, by function.
        yield from _walk(dict(vars(value)), depth)
    elif isinstance(value, (list, tuple, set)):
        for each in list(value):
            if _is_resource(each):
                yield _identity_of(each)


def _is_resource(value: Any) -> bool:
    kind = type(value)
    if isinstance(value, BaseBackend) or not kind.__module__.startswith(("moto.", "tandem_local.")):
        return False
    return not _GONE.get(kind.__name__, lambda _: False)(value)


def _name_of(key: Any) -> str:
    return "/".join(str(part) for part in key) if isinstance(key, tuple) else str(key)


def _identity_of(resource: Any) -> str:
    for attribute in ("arn", "id", "name", "resource_id", "function_arn"):
        found = getattr(resource, attribute, None)
        if isinstance(found, str):
            return found
    return type(resource).__name__


def _bucket_region(backend: BaseBackend, name: str) -> str:
    kind, _, bucket = name.partition("/")
    if kind != "buckets":
        return GLOBAL
    return str(vars(backend)["buckets"][bucket].region_name)
