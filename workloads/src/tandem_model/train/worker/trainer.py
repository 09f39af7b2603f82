"""Takes requests of all regions, one at a time, and answers each."""

from __future__ import annotations

import time
import traceback
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from ...problems import ModelError
from .aws import Message, TrainingQueue, UnreachableError, Workflow
from .log import Log
from .outcome import Failure, Success, fault, refusal
from .pulse import Pulse, UnwantedError
from .request import read_request, token_of
from .retrain import Releases, may_pass, retrain

DARK_SECONDS = 15
"""How long a region that did not answer is passed over, and a request waits that cannot be met now."""


@dataclass
class Region:
    """A region that is listened to. `dark_until` is in seconds of the monotonic clock."""

    name: str
    queue: TrainingQueue
    workflow: Workflow
    is_dark: bool = False
    dark_until: float = 0.0


@dataclass(frozen=True)
class Trainer:
    """`hidden_seconds` is how long a request stays with a trainer that has died."""

    regions: Sequence[Region]
    releases: Releases
    revision: str
    hidden_seconds: int
    log: Log

    def listen(self, once: bool) -> None:
        """Take requests, until one is done when `once` is set."""
        while True:
            for region in self.regions:
                if self._take(region) and once:
                    return
            # Where every region is dark nothing else waits.
            if all(region.is_dark for region in self.regions):
                time.sleep(max(0.0, min(region.dark_until for region in self.regions) - time.monotonic()))

    def _take(self, region: Region) -> bool:
        """Look for one request in a region; says whether there was one."""
        if region.dark_until > time.monotonic():
            return False
        try:
            message = region.queue.receive(self.hidden_seconds)
        except UnreachableError as error:
            self._pass_over(region, error)
            return False
        if region.is_dark:
            region.is_dark = False
            self.log("answers again", region.name)
        if message is None:
            return False
        try:
            self._meet(region, message)
        except UnreachableError as error:
            # The message comes back by itself, and what was released then is found again.
            self._pass_over(region, error)
        except KeyboardInterrupt:
            # It may be answered and deleted already.
            with suppress(UnreachableError):
                region.queue.hide(message, 0)
                self.log("given back", region.name)
            raise
        return True

    def _pass_over(self, region: Region, error: UnreachableError) -> None:
        if not region.is_dark:
            self.log("passed over", region.name, because=str(error), again_in_seconds=DARK_SECONDS)
        region.is_dark, region.dark_until = True, time.monotonic() + DARK_SECONDS

    def _meet(self, region: Region, message: Message) -> None:
        token = token_of(message.body)
        if token is None:
            self.log("nobody to answer", region.name, hint="it goes to the dead letters after some more times")
            region.queue.hide(message, DARK_SECONDS)
            return
        try:
            with Pulse(region.queue, region.workflow, message, token, self.hidden_seconds) as pulse:
                outcome = self._outcome(region, message, token, pulse)
            taken = region.workflow.answer(token, outcome)
        except UnwantedError:
            taken = False
        # What nobody waits for was answered before, or its time is over.
        region.queue.delete(message)
        if not taken:
            self.log("nobody waits", region.name)
        elif isinstance(outcome, Success):
            self.log("answered", region.name, model=outcome.model, version=outcome.version, digest=outcome.digest)
        else:
            self.log("answered", region.name, error=outcome.error)

    def _outcome(self, region: Region, message: Message, token: str, pulse: Pulse) -> Success | Failure:
        """What to answer. While registry and buckets are out of reach it waits, and so does the workflow."""

        def say(line: str) -> None:
            self.log("training", region.name, said=line)

        try:
            request = read_request(message.body)
            self.log("taken", region.name, model=request.model, execution=request.execution)
            while True:
                pulse.require_wanted()
                try:
                    return retrain(self.releases, request, self.revision, pulse.require_wanted, say)
                except ModelError as error:
                    if not may_pass(error):
                        raise
                    self.log("put off", region.name, because=error.problems[0].code, again_in_seconds=DARK_SECONDS)
                    time.sleep(DARK_SECONDS)
        except ModelError as error:
            return refusal(error, token)
        except UnwantedError:
            raise
        except Exception as error:  # noqa: BLE001 - the workflow waits for an answer, whatever went wrong
            self.log("fault", region.name, trace=traceback.format_exc())
            return fault(error, token)
