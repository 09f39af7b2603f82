"""EventBridge: global endpoints, which moto has none of."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any

from moto.events.exceptions import ResourceAlreadyExistsException, ResourceNotFoundException
from moto.events.responses import EventsHandler

from ..patches import Patch, add, lacks, wrap
from ..routing import endpoints
from ..routing.bus import publish
from ..routing.endpoints import Endpoint
from ..routing.entries import event_in, refusal_of

_SEEN = "5.2.5"

_SETTINGS = ("Description", "EventBuses", "ReplicationConfig", "RoleArn", "RoutingConfig")


def _have_endpoints() -> None:
    add(
        EventsHandler,
        create_endpoint=_create,
        describe_endpoint=_describe,
        list_endpoints=_list,
        update_endpoint=_update,
        delete_endpoint=_delete,
    )

    def put(original: Callable[..., Any]) -> Callable[..., Any]:
        def put_events(self: EventsHandler) -> Any:
            identifier = self._get_param("EndpointId")
            return _put(identifier, self._get_param("Entries")) if identifier else original(self)

        return put_events

    wrap(EventsHandler, "put_events", put)


def _create(self: EventsHandler) -> str:
    name = self._get_param("Name")
    known = endpoints.endpoints_in(self.events_backend)
    if name in known:
        raise ResourceAlreadyExistsException(f"Endpoint {name} already exists.")
    endpoint = Endpoint(name, self.region, {each: self._get_param(each) for each in _SETTINGS})
    known[name] = endpoint
    return json.dumps({**endpoint.describe(), "State": "CREATING"})


def _found(self: EventsHandler) -> Endpoint:
    name = self._get_param("Name")
    endpoint = endpoints.endpoints_in(self.events_backend).get(name)
    if endpoint is None:
        raise ResourceNotFoundException(f"Endpoint {name} does not exist.")
    return endpoint


def _describe(self: EventsHandler) -> str:
    return json.dumps(_found(self).describe())


def _list(self: EventsHandler) -> str:
    prefix = self._get_param("NamePrefix") or ""
    known = sorted(endpoints.endpoints_in(self.events_backend).items())
    return json.dumps({"Endpoints": [each.describe() for name, each in known if name.startswith(prefix)]})


def _update(self: EventsHandler) -> str:
    endpoint = _found(self)
    said = {each: self._get_param(each) for each in _SETTINGS}
    endpoint.settings.update({name: value for name, value in said.items() if value is not None})
    endpoint.changed = time.time()
    return json.dumps({**endpoint.describe(), "State": "UPDATING"})


def _delete(self: EventsHandler) -> str:
    del endpoints.endpoints_in(self.events_backend)[_found(self).name]
    return "{}"


def _put(identifier: str, entries: list[dict[str, Any]]) -> str:
    endpoint = endpoints.find(identifier)
    if endpoint is None:
        raise ResourceNotFoundException(f"Endpoint {identifier} does not exist.")
    answers = [_put_one(endpoint, entry) for entry in entries]
    return json.dumps({"FailedEntryCount": sum("ErrorCode" in each for each in answers), "Entries": answers})


def _put_one(endpoint: Endpoint, entry: dict[str, Any]) -> dict[str, Any]:
    refusal = refusal_of(entry)
    if refusal is not None:
        return refusal
    active = endpoints.active_bus(endpoint)
    if active is None:
        return {"ErrorCode": "InternalFailure", "ErrorMessage": "No region of the endpoint can be reached."}
    event = event_in(entry, endpoints.region_of(active))
    if not publish(endpoints.region_of(active), active.rsplit("/", 1)[-1], event):
        return {"ErrorCode": "ResourceNotFoundException", "ErrorMessage": f"{active} does not exist."}
    endpoints.replicate(endpoint, active, event)
    return {"EventId": event["id"]}


PATCHES = (
    Patch(
        name="events/endpoint",
        behaviour="A global endpoint sends events to the region that is well, and replicates them to the other.",
        reference="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-global-endpoints.html",
        seen=_SEEN,
        needed=lacks(EventsHandler, "create_endpoint"),
        apply=_have_endpoints,
    ),
)
