"""A zip file that depends on nothing but the bytes in it: same content, same digest, so Lambda sees no change."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Mapping
from pathlib import Path

_EARLIEST = (1980, 1, 1, 0, 0, 0)
_UNIX = 3


def write_archive(target: Path, files: Mapping[str, Path], level: int = 9) -> int:
    """Write files under their names in the archive, in the names' order, and return its size in bytes.

    Times, owners and the order of folders are left out; every file is readable by all, as Lambda's own user needs it.
    `level` is zlib's: 1 is quick, 9 is small.
    """
    beside = target.with_name(f".{target.name}.{os.getpid()}")
    with zipfile.ZipFile(beside, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, _EARLIEST)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = _UNIX
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, files[name].read_bytes(), compresslevel=level)
    beside.replace(target)
    return target.stat().st_size
