"""moto's stores of one account, each with its service and region."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from moto.core.base_backend import AccountSpecificBackend, BackendDict, BaseBackend, backend_lock

from .settings import ACCOUNT

GLOBAL = "global"
"""Region of what has none."""


def service_of(backend: BaseBackend) -> str:
    """Name of moto's package: `ec2`, `s3`, `awslambda`."""
    return type(backend).__module__.split(".")[1]


def used_backends() -> Iterator[tuple[str, str, BaseBackend]]:
    """Every store that was made so far, as service, region and store."""
    instances: list[dict[str, dict[str, BaseBackend]]] = list(getattr(BackendDict, "_instances"))  # noqa: B009
    for services in instances:
        # dict.get: moto's own get would make the account.
        for region, backend in list(dict.get(services, ACCOUNT, {}).items()):
            yield service_of(backend), GLOBAL if region == "aws" else region, backend


def on_creation(note: Callable[[str, str, BaseBackend], None]) -> None:
    """Call `note` with service, region and store whenever a store is made, before anybody can use it."""
    original = AccountSpecificBackend.__getitem__

    def getitem(self: AccountSpecificBackend[Any], region_name: str) -> Any:
        key = "aws" if region_name == GLOBAL else region_name
        if key in self.keys():
            return original(self, region_name)
        with backend_lock:
            is_new = key not in self.keys()
            backend = original(self, region_name)
            if is_new and self.account_id == ACCOUNT:
                note(service_of(backend), GLOBAL if key == "aws" else key, backend)
            return backend

    AccountSpecificBackend.__getitem__ = getitem  # type: ignore[method-assign]
