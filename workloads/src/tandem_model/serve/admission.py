"""How many requests are inside at once: some computed, some waiting, the rest refused at once."""

from __future__ import annotations

import asyncio
from types import TracebackType

from ..problems import ModelError, problem

RETRY_AFTER_SECONDS = 1


class Admission:
    """Places for requests. Used from one event loop.

    `with admission:` takes a place before the body is read, so that bodies are bounded too; `workers` are those that
    compute.
    """

    def __init__(self, concurrency: int, queue: int) -> None:
        self._places = concurrency + queue
        self.inside = 0
        self.workers = asyncio.Semaphore(concurrency)

    def __enter__(self) -> None:
        if self.inside >= self._places:
            raise ModelError(
                [
                    problem(
                        "busy",
                        "request",
                        "found no place",
                        expected=f"at most {self._places} requests at once",
                        got=f"{self.inside} inside",
                        hint=f"send it again after {RETRY_AFTER_SECONDS} s (Retry-After), or add servers",
                    )
                ]
            )
        self.inside += 1

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.inside -= 1
