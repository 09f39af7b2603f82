"""One entry of a model's history: written once, never changed, and all that the registry knows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..manifest import VERSION_LENGTH
from ..manifest.codec import decode, encode
from ..problems import ModelError, problem
from .keys import PARTITION_KEY, SORT_KEY, log_key
from .stages import Deed

Item = dict[str, Any]
"""An item of the table: text, whole numbers, truth values, None and lists of them."""


LONGEST_REASON = 1000
"""Characters of a reason; a manifest may be wrong in thousands of places."""


@dataclass(frozen=True)
class Entry:
    """What was done to one release, where, by whom, when and why.

    `number` counts the model's entries as seen in `region`, where the entry was written; two regions may use a number
    each. `digest` is the release's (`sha256:...`). `epoch` is the one that a switch begins, that an activation follows,
    and otherwise the one that was current. `at` is UTC, ISO 8601 with microseconds.

    Of `released` and `observed`: `manifest` is the manifest's digest, `seen` the digest of the region's model bytes
    (None: they are not there), and `valid` what came of the validation (None: not validated).
    Of decisions: `degraded` lists the regions that were declared out of reach.
    Of `activated`: `decided_in` is the region whose switch it follows.
    """

    model: str
    number: int
    region: str
    deed: Deed
    digest: str
    epoch: int
    by: str
    at: str
    why: str = ""
    manifest: str | None = None
    seen: str | None = None
    valid: bool | None = None
    degraded: tuple[str, ...] = ()
    decided_in: str = ""

    @property
    def version(self) -> str:
        """The release's version, which is made from its digest."""
        return version_of(self.digest)


def version_of(digest: str) -> str:
    """The version that a model of this digest has."""
    return digest.removeprefix("sha256:")[:VERSION_LENGTH]


def to_item(entry: Entry) -> Item:
    """The entry as an item of the table."""
    return {**encode(entry), PARTITION_KEY: entry.model, SORT_KEY: log_key(entry.number, entry.region)}


def from_item(item: Item) -> Entry:
    """The entry that an item holds.

    Raises:
        ModelError: MDL-078, the item was not written by this program, or by a newer one
    """
    found: list[str] = []
    fields = {name: value for name, value in item.items() if name != SORT_KEY}
    entry: Entry = decode(
        Entry, fields, "", lambda path, expected, got: found.append(f"{path}: {got!r}, not {expected}")
    )
    if found:
        raise ModelError(
            [
                problem(
                    "registryUnreadable",
                    f"{item.get(PARTITION_KEY)} {item.get(SORT_KEY)}",
                    "is no entry that this program knows",
                    expected="an entry written by Tandem",
                    got="; ".join(found),
                    hint="update Tandem here; an entry is never edited by hand",
                )
            ]
        )
    return entry
