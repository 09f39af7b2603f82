"""What came of a request, as Step Functions takes it."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from ...problems import ModelError, format_problem

LONGEST_ERROR, LONGEST_CAUSE = 256, 32768
"""Characters: https://docs.aws.amazon.com/step-functions/latest/apireference/API_SendTaskFailure.html"""

_SECRET_VARIABLES = ("AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN")
_HIDDEN = "***"


@dataclass(frozen=True)
class Success:
    """The release that was made; `region` is the one that it was written in."""

    model: str
    version: str
    digest: str
    region: str

    def as_json(self) -> dict[str, str]:
        """The output of the workflow's task."""
        return asdict(self)


@dataclass(frozen=True)
class Failure:
    """Why there is none."""

    error: str
    cause: str


def refusal(error: ModelError, token: str) -> Failure:
    """The answer to a request that was refused, or whose model was not good enough: the first code, and all causes."""
    return _failure(error.problems[0].code, "\n\n".join(map(format_problem, error.problems)), token)


def fault(error: Exception, token: str) -> Failure:
    """The answer when the trainer itself is at fault."""
    return _failure(type(error).__name__, str(error) or "no reason was given", token)


def _failure(error: str, cause: str, token: str) -> Failure:
    secrets = [token, *(os.environ.get(name, "") for name in _SECRET_VARIABLES)]
    return Failure(redacted(error, secrets)[:LONGEST_ERROR], redacted(cause, secrets)[:LONGEST_CAUSE])


def redacted(text: str, secrets: Iterable[str]) -> str:
    """The text with each secret hidden, longer ones first: one may be part of another."""
    for secret in sorted(filter(None, secrets), key=len, reverse=True):
        text = text.replace(secret, _HIDDEN)
    return text
