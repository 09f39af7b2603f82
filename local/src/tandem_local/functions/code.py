"""The code of functions and layers: archives that are unpacked once each, by what they hold."""

from __future__ import annotations

import hashlib
import io
import shutil
import stat
import threading
import uuid
import zipfile
from pathlib import Path

_lock = threading.Lock()


class BadArchiveError(Exception):
    """An archive that cannot be unpacked; the message says why."""


def unpack(archive: bytes, folder: Path) -> Path:
    """Unpack a zip file below a folder, unless it is there already; returns where.

    Raises BadArchiveError for what is no zip file, or has files outside of it.
    """
    place = folder / hashlib.sha256(archive).hexdigest()
    with _lock:
        if place.is_dir():
            return place
        part = folder / f"part-{uuid.uuid4().hex}"
        try:
            _extract(archive, part)
            # Whole or not at all.
            part.rename(place)
        except (zipfile.BadZipFile, OSError) as error:
            raise BadArchiveError(str(error)) from error
        finally:
            shutil.rmtree(part, ignore_errors=True)
    return place


def _extract(archive: bytes, part: Path) -> None:
    part.mkdir(parents=True)
    root = part.resolve()
    with zipfile.ZipFile(io.BytesIO(archive)) as files:
        for entry in files.infolist():
            target = (root / entry.filename).resolve()
            if not target.is_relative_to(root):
                raise BadArchiveError(f"{entry.filename} lies outside of the archive")
            files.extract(entry, part)
            mode = entry.external_attr >> 16
            # Python's module forgets who may execute a file.
            if not entry.is_dir() and mode & stat.S_IXUSR:
                target.chmod(0o755)
