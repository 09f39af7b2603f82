"""What hadolint does not look at; what the image runs is tried in `cli/test/model/image.tf.test.ts`."""

import re
from pathlib import Path

import pytest

DOCKERFILE = (Path(__file__).parents[2] / "Dockerfile").read_text(encoding="utf-8")


@pytest.mark.parametrize("line", re.findall(r"^FROM (?!scratch).*$", DOCKERFILE, re.MULTILINE))
def test_every_base_is_pinned_by_digest(line: str) -> None:
    assert re.search(r"@sha256:[0-9a-f]{64}( AS \w+)?$", line)


def test_the_process_is_not_root() -> None:
    (user,) = re.findall(r"^USER (\d+):(\d+)$", DOCKERFILE, re.MULTILINE)
    assert all(int(number) > 0 for number in user)
