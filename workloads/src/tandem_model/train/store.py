"""Writes a model so that nothing half-written is ever seen."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from ..problems import ModelError, Problem, problem


@contextmanager
def exclusive(folder: Path) -> Iterator[None]:
    """Hold a model's folder; the lock ends with the process, however it ends.

    Raises:
        ModelError: MDL-023, MDL-024
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle = os.open(folder / ".lock", os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        raise ModelError([not_writable(folder, error)]) from None
    try:
        if not _lock(handle):
            found = problem(
                "outInUse",
                str(folder),
                "is being written by another training",
                expected="one training of a model at a time",
                got=".lock is held",
                hint="wait for it, or write elsewhere with --out or --name",
            )
            raise ModelError([found])
        yield
    except OSError as error:
        raise ModelError([not_writable(folder, error)]) from None
    finally:
        os.close(handle)


def write_model(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write a model's folder; the last file of `files` says that it is complete.

    A new folder appears in one step. In one that is there (the same model, trained again) files are replaced singly.
    """
    staging = folder.with_name(f".writing-{folder.name}")
    shutil.rmtree(staging, ignore_errors=True)
    staging.mkdir(parents=True)
    try:
        for name, content in files.items():
            with (staging / name).open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
        if folder.exists():
            for name in files:
                (staging / name).replace(folder / name)
        else:
            staging.rename(folder)
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def not_writable(folder: Path, error: OSError) -> Problem:
    """MDL-023."""
    return problem(
        "outNotWritable",
        error.filename or str(folder),
        "cannot be written",
        expected="a folder on a disk with room",
        got=error.strerror,
        hint="name another folder with --out",
    )


def _lock(handle: int) -> bool:
    if sys.platform == "win32":
        import msvcrt

        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
