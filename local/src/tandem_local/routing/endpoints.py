"""Global endpoints: which region takes an event, and how the other one gets it.

Source: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-global-endpoints.html.
"""

from __future__ import annotations

import json
import secrets
import string
import time
from dataclasses import dataclass, field
from typing import Any

from moto.events.models import EventsBackend, events_backends
from moto.route53.models import route53_backends

from .. import outages
from ..settings import ACCOUNT
from .courier import courier
from .delivery import Delivery
from .events import Event


@dataclass
class Endpoint:
    """One global endpoint, as CreateEndpoint takes it."""

    name: str
    region: str
    """Where it was made."""
    settings: dict[str, Any]
    """`Description`, `EventBuses`, `ReplicationConfig`, `RoleArn`, `RoutingConfig`."""
    id: str = field(default_factory=lambda: f"{''.join(secrets.choice(string.ascii_lowercase) for _ in range(10))}.veo")
    created: float = field(default_factory=time.time)
    changed: float = field(default_factory=time.time)

    @property
    def arn(self) -> str:
        """ARN of the endpoint."""
        return f"arn:aws:events:{self.region}:{ACCOUNT}:endpoint/{self.name}"

    @property
    def buses(self) -> list[str]:
        """ARNs of its two buses, the primary's first."""
        arns = [str(each["EventBusArn"]) for each in self.settings["EventBuses"]]
        return sorted(arns, key=lambda arn: region_of(arn) != self.region)

    @property
    def replicates(self) -> bool:
        """Whether both regions get each event; yes where nothing else is said."""
        return bool((self.settings.get("ReplicationConfig") or {}).get("State", "ENABLED") == "ENABLED")

    def describe(self) -> dict[str, Any]:
        """In the form of DescribeEndpoint."""
        return {
            **{name: value for name, value in self.settings.items() if value is not None},
            "ReplicationConfig": {"State": "ENABLED" if self.replicates else "DISABLED"},
            "Name": self.name,
            "Arn": self.arn,
            "EndpointId": self.id,
            "EndpointUrl": f"https://{self.id}.endpoint.events.amazonaws.com",
            "State": "ACTIVE",
            "CreationTime": self.created,
            "LastModifiedTime": self.changed,
        }


def region_of(arn: str) -> str:
    """Region that an ARN names."""
    return arn.split(":")[3]


def endpoints_in(backend: EventsBackend) -> dict[str, Endpoint]:
    """The endpoints of a region, by name; the dictionary itself."""
    endpoints: dict[str, Endpoint] = vars(backend).setdefault("endpoints", {})
    return endpoints


def find(identifier: str) -> Endpoint | None:
    """An endpoint by its id: it belongs to no region for who sends events to it."""
    for backend in list(dict.get(events_backends, ACCOUNT, {}).values()):
        for endpoint in vars(backend).get("endpoints", {}).values():
            if endpoint.id == identifier:
                return endpoint  # type: ignore[no-any-return]
    return None


def active_bus(endpoint: Endpoint) -> str | None:
    """The primary while it is healthy and can be reached, else the other one; None when neither can."""
    primary, secondary = endpoint.buses
    order = [primary, secondary] if _is_healthy(endpoint) else [secondary]
    return next((arn for arn in order if not outages.is_dark("events", region_of(arn))), None)


def _is_healthy(endpoint: Endpoint) -> bool:
    """What the health check says: moto finds every check well, and one that is inverted then says the opposite."""
    failover = endpoint.settings["RoutingConfig"]["FailoverConfig"]
    identifier = str(failover["Primary"]["HealthCheck"]).rsplit("/", 1)[-1]
    check = route53_backends[ACCOUNT]["aws"].health_checks.get(identifier)
    return check is None or str(getattr(check, "inverted", False)).lower() != "true"


def replicate(endpoint: Endpoint, active: str, event: Event) -> None:
    """Send an event on to the other region, where it waits for a region that is dark."""
    if endpoint.replicates:
        (other,) = (arn for arn in endpoint.buses if arn != active)
        target = {"Arn": other, "RoleArn": endpoint.settings.get("RoleArn")}
        courier.post(Delivery(region_of(active), "events", endpoint.arn, target, json.dumps(event), event))
