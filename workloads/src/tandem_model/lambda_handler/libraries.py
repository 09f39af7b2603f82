"""Installs locked libraries into a folder, for this machine or for the one that Lambda runs."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..problems import ModelError, Problem, problem

ARCHITECTURES = {"x86_64": "x86_64", "arm64": "aarch64"}
"""Lambda's names, and those of Python's wheels."""

_GLIBC = ("2_28", "2_27", "2_26", "2_17")
"""Of Amazon Linux 2023 (2.34) and older: wheels for them run there."""

_LONGEST_ERROR = 400


@dataclass(frozen=True)
class Target:
    """What libraries are for: one of `ARCHITECTURES`, and Python's version (`3.12`)."""

    architecture: str
    python: str

    @property
    def machine(self) -> str:
        """The architecture as wheels call it."""
        return ARCHITECTURES[self.architecture]


def running_python() -> str:
    """The version of the Python that runs this, without its patch level."""
    return f"{sys.version_info.major}.{sys.version_info.minor}"


def install(requirements: Path, folder: Path, target: Target | None) -> None:
    """Install every library of a lock that applies to the target; None means the Python that runs this.

    pip if this Python has it, else uv.

    Raises:
        ModelError: MDL-086, none of them could
    """
    lock = requirements
    if target is not None:
        folder.mkdir(parents=True, exist_ok=True)
        lock = folder.parent / f".{folder.name}.txt"
        lock.write_text("".join(applying(requirements.read_text(encoding="utf-8"), target)), encoding="utf-8")
    said = "neither pip nor uv is there"
    try:
        for command in _commands(lock, folder, target):
            found = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own command
            if found.returncode == 0:
                return
            said = found.stderr.strip()[-_LONGEST_ERROR:]
    finally:
        if lock != requirements:
            lock.unlink()
    raise ModelError([_not_installed(requirements, target, said)])


def applying(lock: str, target: Target) -> Iterator[str]:
    """Lines of a lock that apply to a target, without their conditions.

    pip judges conditions by the Python that runs it, whatever `--python-version` says.
    """
    from packaging.markers import Marker

    environment = {
        "python_version": target.python,
        "python_full_version": f"{target.python}.0",
        "sys_platform": "linux",
        "platform_system": "Linux",
        "platform_machine": target.machine,
        "os_name": "posix",
        "implementation_name": "cpython",
        "platform_python_implementation": "CPython",
    }
    for entry in lock.replace("\\\n", " ").splitlines():
        package, _, rest = entry.partition(" ; ")
        condition, hashes, digests = rest.partition("--hash")
        if not condition or Marker(condition.strip()).evaluate(environment):
            yield f"{package} {hashes}{digests}\n"


def _commands(lock: Path, folder: Path, target: Target | None) -> Iterator[list[str]]:
    shared = ["install", "--quiet", "--no-deps", "--require-hashes", "--only-binary=:all:", "--target", str(folder)]
    if importlib.util.find_spec("pip") is not None:
        own = ["--disable-pip-version-check", "--no-compile", *(() if target is None else _pip_platform(target))]
        yield [sys.executable, "-m", "pip", *shared, *own, "-r", str(lock)]
    if uv := shutil.which("uv"):
        own = [] if target is None else [f"--python-platform={target.machine}-manylinux_2_28"]
        version = [] if target is None else [f"--python-version={target.python}"]
        yield [uv, "pip", *shared, f"--python={sys.executable}", *own, *version, "-r", str(lock)]


def _pip_platform(target: Target) -> list[str]:
    platforms = [*(f"manylinux_{glibc}" for glibc in _GLIBC), "manylinux2014"]
    words = [f"--platform={platform}_{target.machine}" for platform in platforms]
    # The lock has chosen what fits the target; pip would ask this Python.
    return [*words, "--implementation=cp", f"--python-version={target.python}", "--ignore-requires-python"]


def _not_installed(requirements: Path, target: Target | None, said: str) -> Problem:
    place = "this Python" if target is None else f"Python {target.python} on {target.architecture}"
    return problem(
        "librariesNotInstalled",
        f"{requirements.parent.name}/{requirements.name}",
        f"could not be installed for {place}",
        expected="every package as a wheel, with the hash that is written down",
        got=said,
        hint="is the package registry reachable, and does `pip config list` name the right one?",
    )
