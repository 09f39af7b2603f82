"""Save everything that was made to a file, and put it back."""

from __future__ import annotations

import io
import os
import pickle
import threading
import types
import weakref
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from moto.backends import get_backend
from moto.core.base_backend import BackendDict, BaseBackend

from .backends import service_of, used_backends
from .control import ControlError
from .inventory import Inventory
from .settings import MOTO_VERSION

FILE_NAME = "saved-state.pickle"
_FORMAT = 1

_LOCK_TYPES: dict[type, Any] = {
    type(threading.Lock()): threading.Lock,
    type(threading.RLock()): threading.RLock,
    # Its parts would each get a lock of their own.
    threading.Condition: threading.Condition,
}


def _load_key(pem: bytes) -> PrivateKeyTypes:
    return load_pem_private_key(pem, password=None)


def _nested() -> defaultdict[Any, Any]:
    return defaultdict(dict)


_FACTORIES: tuple[Callable[[], Any], ...] = (dict, list, set, int, _nested)


def _known_factory(factory: Callable[[], Any] | None) -> Callable[[], Any] | None:
    """A factory with a name that makes the same as one without: a lambda cannot be kept."""
    if factory is None or getattr(factory, "__name__", "") != "<lambda>":
        return factory
    made = factory()
    for known in _FACTORIES:
        if type(made) is type(known()) and made == known():
            return known
    raise pickle.PicklingError(f"nobody knows what {factory.__qualname__} makes")


def _rebuild_defaults(
    kind: type[defaultdict[Any, Any]],
    factory: Callable[[], Any] | None,
    content: dict[Any, Any],
    attributes: dict[str, Any],
) -> defaultdict[Any, Any]:
    """Make a `defaultdict`, or a kind of it whose constructor wants other things, without its constructor."""
    made = kind.__new__(kind)
    made.default_factory = factory
    dict.update(made, content)
    if attributes:
        vars(made).update(attributes)
    return made


class _Pickler(pickle.Pickler):
    """Pickles what Python alone cannot: locks (made anew), private keys (as PEM), stores (by their place)."""

    def reducer_override(self, value: Any) -> Any:
        if type(value) in _LOCK_TYPES:
            return _LOCK_TYPES[type(value)], ()
        if isinstance(value, weakref.WeakValueDictionary):
            return weakref.WeakValueDictionary, (dict(value),)
        if isinstance(value, defaultdict):
            attributes = getattr(value, "__dict__", {})
            return _rebuild_defaults, (type(value), _known_factory(value.default_factory), dict(value), attributes)
        if hasattr(value, "private_bytes"):
            pem = value.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
            return _load_key, (pem,)
        if isinstance(value, (types.GeneratorType, threading.Thread)):
            raise pickle.PicklingError(f"{type(value).__name__} cannot be kept")
        return NotImplemented

    def persistent_id(self, value: Any) -> Any:
        if isinstance(value, BaseBackend):
            return ("backend", service_of(value), value.account_id, value.region_name)
        if isinstance(value, BackendDict):
            return ("backends", value.service_name)
        return None


class _Unpickler(pickle.Unpickler):
    def persistent_load(self, reference: Any) -> Any:
        if reference[0] == "backend":
            _, service, account, region = reference
            return get_backend(service)[account][region]
        return get_backend(reference[1])


@dataclass(frozen=True)
class _Store:
    """One of moto's stores as it is kept."""

    state: dict[str, Any]
    baseline: frozenset[str]
    """What was in it before anybody made anything."""


def save(data: Path, inventory: Inventory) -> dict[str, Any]:
    """Write `saved-state.pickle` in the data folder; the file appears whole or not at all.

    Returns its path, how many services it holds, its size, and what could not be kept, with the reason.
    """
    stores: dict[tuple[str, str, str], _Store] = {}
    lost: list[dict[str, str]] = []
    for service, _, backend in used_backends():
        reason = _why_not(vars(backend))
        if reason is None:
            place = (service, backend.account_id, backend.region_name)
            stores[place] = _Store(vars(backend), inventory.baseline_of(backend))
        else:
            lost.append({"what": f"{service} in {backend.region_name}", "why": reason})
    content = _dump({"format": _FORMAT, "moto": MOTO_VERSION, "stores": stores})
    path = data / FILE_NAME
    part = path.with_suffix(f".{os.getpid()}")
    try:
        # Terraform states may hold secrets.
        part.touch(mode=0o600)
        part.write_bytes(content)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    return _report(path, stores, lost)


def load(data: Path, inventory: Inventory) -> dict[str, Any]:
    """Replace everything by what was saved.

    Raises ControlError when nothing was saved, or by another release of moto; then nothing is changed.
    """
    path = data / FILE_NAME
    if not path.exists():
        raise ControlError(f"nothing was saved: {path} is not there")
    document = _read(path)
    stores: dict[tuple[str, str, str], _Store] = document["stores"]
    # Not BackendDict.reset: what was read refers to the stores as they are.
    for service, _, backend in list(used_backends()):
        kept = stores.get((service, backend.account_id, backend.region_name))
        if kept is None:
            backend.reset()
            inventory.begin(backend)
            continue
        backend.__dict__.clear()
        backend.__dict__.update(kept.state)
        inventory.begin(backend, kept.baseline)
    return _report(path, stores, [])


def _read(path: Path) -> dict[str, Any]:
    try:
        # Only what this program wrote: the folder is the user's own, as the program is.
        document: dict[str, Any] = _Unpickler(io.BytesIO(path.read_bytes())).load()
    except Exception as error:
        raise ControlError(f"{path} cannot be read: {type(error).__name__}: {error}") from error
    found = (document.get("format"), document.get("moto"))
    if found != (_FORMAT, MOTO_VERSION):
        raise ControlError(f"{path} was saved with moto {found[1]}, this is {MOTO_VERSION}")
    for service, account, region in document["stores"]:
        # Makes the store where nobody has asked for it yet.
        get_backend(service)[account][region]
    return document


def _why_not(state: dict[str, Any]) -> str | None:
    try:
        # Some things are written without a word and cannot be read.
        _Unpickler(io.BytesIO(_dump(state))).load()
    except Exception as error:  # noqa: BLE001 -- whatever an object's own pickling raises
        return f"{type(error).__name__}: {error}"
    return None


def _dump(value: Any) -> bytes:
    buffer = io.BytesIO()
    _Pickler(buffer, protocol=pickle.HIGHEST_PROTOCOL).dump(value)
    return buffer.getvalue()


def _report(path: Path, stores: Any, lost: list[dict[str, str]]) -> dict[str, Any]:
    services = {service for service, _, _ in stores}
    return {"path": str(path), "services": len(services), "bytes": path.stat().st_size, "lost": lost}
