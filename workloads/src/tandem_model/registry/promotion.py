"""Moves the regions' pointers after a switch: peers first, home last, none before it knows of the switch."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from ..problems import ModelError, problem
from .answers import Await
from .registry import Registry
from .state import ModelState

_PATIENCE_SECONDS = 30
"""A global table brings a write to the other regions within a second or so."""

_STEP_SECONDS = 0.25


def settle(
    registries: Sequence[Registry],
    wanted: ModelState,
    answered: Await = lambda _region, _state: None,
    wait: Callable[[float], None] = time.sleep,
) -> ModelState:
    """Let each region follow, home (the first of `registries`) last; stop where one cannot.

    After a region's pointer has moved, `answered` waits until its servers answer so: what the peers' servers do not
    predict, home's never try.

    Each region's reconciler does the same by itself, in its own time; this is for whoever wants to see the end of it.

    Returns:
        the state that the last one sees

    Raises:
        ModelError: MDL-073, a region does not hold the release; MDL-084, it does not hear of the switch, or its
            servers do not answer with it
    """
    home, *peers = registries
    state = wanted
    for registry in (*peers, home):
        _await(registry, wanted, wait)
        state = registry.follow(wanted.model)
        answered(registry.region, state)
    return state


def _await(registry: Registry, wanted: ModelState, wait: Callable[[float], None]) -> None:
    for _step in range(int(_PATIENCE_SECONDS / _STEP_SECONDS)):
        state = registry.state(wanted.model)
        if state.epoch >= wanted.epoch:
            return
        wait(_STEP_SECONDS)
    raise ModelError(
        [
            problem(
                "regionsDisagree",
                f"{wanted.model} in {registry.region}",
                "has not heard of the switch",
                expected=f"epoch {wanted.epoch}",
                got=f"epoch {state.epoch} after {_PATIENCE_SECONDS} s",
                hint="the switch is made and stays; run the command again when the table replicates",
            )
        ]
    )
