"""EventBridge: tags of what an ARN names, and not of another bus's rule of the same name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from moto.core.resource_tagging import TaggedResource
from moto.events.exceptions import ResourceNotFoundException
from moto.events.models import EventsBackend

from ..patches import Patch, says, wrap

_SEEN = "5.2.5"


def _go_by_arn() -> None:
    def listed(self: EventsBackend, arn: str) -> dict[str, Any]:
        return dict(self.tagger.list_tags_for_resource(_known(self, arn)))

    def tag(self: EventsBackend, arn: str, tags: dict[str, str]) -> None:
        self.tagger.tag_resource(_known(self, arn), self.tagger.convert_dict_to_tags_input(tags))

    def untag(self: EventsBackend, arn: str, tag_names: list[str]) -> None:
        self.tagger.untag_resource_using_names(_known(self, arn), tag_names)

    def tagged(self: EventsBackend) -> Iterator[TaggedResource]:
        for bus in self.event_buses.values():
            yield TaggedResource(bus.arn, self.tagger.get_tag_dict_for_resource(bus.arn), "events:event-bus")
            for rule in bus.rules.values():
                yield TaggedResource(rule.arn, self.tagger.get_tag_dict_for_resource(rule.arn), "events:rule")

    wrap(EventsBackend, "list_tags_for_resource", lambda _: listed)
    wrap(EventsBackend, "tag_resource", lambda _: tag)
    wrap(EventsBackend, "untag_resource", lambda _: untag)
    wrap(EventsBackend, "iter_tagged_resources", lambda _: tagged)


def _known(backend: EventsBackend, arn: str) -> str:
    """The ARN itself; ResourceNotFoundException where nothing has it."""
    for bus in backend.event_buses.values():
        if arn == bus.arn or any(arn == rule.arn for rule in bus.rules.values()):
            return arn
    raise ResourceNotFoundException(f"{arn} does not exist.")


PATCHES = (
    Patch(
        name="events/tags",
        behaviour="Rules of the same name on two buses have tags of their own, and are found by them.",
        reference="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListTagsForResource.html",
        seen=_SEEN,
        needed=says(EventsBackend.list_tags_for_resource, 'arn.split("/")'),
        apply=_go_by_arn,
    ),
)
