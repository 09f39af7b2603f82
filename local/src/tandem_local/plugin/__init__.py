"""Our changes to moto, one module for each service; each exports its table `PATCHES`."""

from __future__ import annotations

from ..patches import Patch


def all_patches() -> tuple[Patch, ...]:
    """Every patch, in the order in which they are applied."""
    return ()
