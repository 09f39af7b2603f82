"""Builds the function's zip file: `python -m tandem_model.lambda_handler.build --model DIR --out DIR`."""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import tempfile
from pathlib import Path

from ..release import read_model
from .archive import write_archive
from .contents import function_files
from .libraries import ARCHITECTURES, Target, install, running_python

_LARGEST_ZIP = 50 * 1024 * 1024
"""Lambda takes no larger file directly: https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html"""

_ROOT = Path(__file__).parents[3]


def build(model: Path, out: Path, architecture: str) -> dict[str, object]:
    """Install the locked libraries for an architecture and zip them with our code and a model.

    Raises:
        ModelError: MDL-030 to 034, the model is not whole; MDL-086, a library could not be installed
        ValueError: the file is larger than Lambda takes
    """
    manifest, _ = read_model(model)
    target = out / f"{manifest.model}-{manifest.version}-{architecture}.zip"
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as libraries:
        folder = Path(libraries) / "libraries"
        install(_ROOT / "requirements" / "predict.txt", folder, Target(architecture, running_python()))
        size = write_archive(target, function_files(folder, _ROOT / "src", model))
    if size >= _LARGEST_ZIP:
        raise ValueError(f"{target} has {size} bytes; Lambda takes less than {_LARGEST_ZIP}")
    digest = hashlib.sha256(target.read_bytes()).hexdigest()
    return {
        "file": str(target),
        "bytes": size,
        "sha256": digest,
        "architecture": architecture,
        "runtime": f"python{running_python()}",
    }


def main() -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="tandem_model.lambda_handler.build", description=__doc__)
    parser.add_argument("--model", type=Path, required=True, metavar="DIR", help="one model's folder")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the zip files go")
    parser.add_argument("--architecture", choices=sorted(ARCHITECTURES), action="append", help="default: both")
    options = parser.parse_args()
    for architecture in options.architecture or sorted(ARCHITECTURES):
        sys.stdout.write(f"{json.dumps(build(options.model, options.out, architecture))}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
