"""Builds the zip of the platform's functions: `python -m tandem_model.functions.build --out DIR`."""

from __future__ import annotations

import argparse
import hashlib
import json
import platform
import sys
import tempfile
from pathlib import Path

from ..lambda_handler.archive import write_archive
from ..lambda_handler.contents import library_files, source_names
from ..lambda_handler.libraries import ARCHITECTURES, Target, install, running_python
from ..problems import ModelError, Problem, problem
from .recipe import ROOT, fingerprint, object_key, read_recipe

HERE = "here"
"""For the Python that runs this: an embedded AWS runs functions with its own."""

LARGEST_UNZIPPED = 250 * 1024 * 1024
"""Bytes: https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html. What comes from S3 has no other."""

_LEVELS = {True: 1, False: 9}
"""Of compression, for this machine and for Lambda: what stays here is better quick than small."""


def build(out: Path, architecture: str, root: Path = ROOT) -> dict[str, object]:
    """Zip the locked libraries with our code; what is there already is not made again.

    Libraries are kept beside the zip, so that a change of our code needs no package registry.

    Returns:
        file, fingerprint, bytes, sha256, architecture and key, for `json.dumps`

    Raises:
        ModelError: MDL-086, 087
    """
    recipe = read_recipe(root)
    target = None if architecture == HERE else Target(architecture, recipe.python)
    name = f"{HERE}-{sys.implementation.cache_tag}-{platform.machine()}" if target is None else architecture
    print_of_it = fingerprint(root)
    file = out / f"{print_of_it}-{name}.zip"
    if not file.is_file():
        libraries = _libraries(root / recipe.requirements, out, name, target)
        sources = root / "src"
        files = library_files(libraries) | {each: sources / each for each in source_names(sources, recipe.packages)}
        size = sum(path.stat().st_size for path in files.values())
        if size > LARGEST_UNZIPPED:
            raise ModelError([_too_large(str(file), size)])
        write_archive(file, files, _LEVELS[target is None])
    content = file.read_bytes()
    machine = _here() if target is None else architecture
    return {
        "file": str(file),
        "fingerprint": print_of_it,
        "bytes": len(content),
        "sha256": hashlib.sha256(content).hexdigest(),
        "architecture": machine,
        "python": running_python() if target is None else recipe.python,
        "key": object_key(print_of_it, machine),
    }


def _libraries(requirements: Path, out: Path, name: str, target: Target | None) -> Path:
    """The folder of the lock's libraries; made as a whole or not at all."""
    lock = hashlib.sha256(requirements.read_bytes()).hexdigest()[:16]
    folder = out / f"libraries-{lock}-{name}"
    if not folder.is_dir():
        out.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=out, prefix=".installing-") as temporary:
            install(requirements, Path(temporary) / "libraries", target)
            try:
                (Path(temporary) / "libraries").replace(folder)
            except OSError:
                # Another build was quicker.
                if not folder.is_dir():
                    raise
    return folder


def _here() -> str:
    machine = platform.machine().lower()
    return "arm64" if machine in ("arm64", "aarch64") else "x86_64"


def _too_large(path: str, size: int) -> Problem:
    return problem(
        "functionsTooLarge",
        path,
        "is larger than Lambda takes",
        expected=f"at most {LARGEST_UNZIPPED} bytes unpacked",
        got=size,
        hint="leave out what is not needed: lambda_handler/contents.py",
    )


def main() -> int:
    """Run the command line; exit code 1 when it cannot be built."""
    parser = argparse.ArgumentParser(prog="tandem_model.functions.build", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where zip files and libraries go")
    parser.add_argument("--architecture", choices=(HERE, *sorted(ARCHITECTURES)), default=HERE)
    options = parser.parse_args()
    try:
        document = build(options.out, options.architecture)
    except ModelError as error:
        sys.stderr.write(f"{error}\n")
        sys.stdout.write(f"{json.dumps({'problems': [found.as_json() for found in error.problems]})}\n")
        return 1
    sys.stdout.write(f"{json.dumps(document)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
