from __future__ import annotations

import re
from pathlib import Path

from tandem_local.plugin import all_patches

PAGE = Path(__file__).parents[2] / "docs" / "embedded-aws.md"

ROW = re.compile(
    r"^\| `(?P<name>[a-z0-9]+/[a-z0-9-]+)` \| (?P<behaviour>.+?) \(\[AWS\]\((?P<reference>.+?)\)\) \| (?P<seen>\S+) \|"
)


def test_the_page_lists_every_patch_as_it_is() -> None:
    found = [match.groups() for line in PAGE.read_text(encoding="utf-8").splitlines() if (match := ROW.match(line))]
    expected = [(each.name, each.behaviour, each.reference, each.seen) for each in all_patches()]
    assert sorted(found) == sorted(expected)
