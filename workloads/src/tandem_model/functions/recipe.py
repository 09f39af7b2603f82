"""What the zip of the platform's functions is made of, and its fingerprint: known without building anything.

`workloads/functions.json` is read here and where the stacks are synthesized, so both know the same key.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from ..lambda_handler.contents import source_names

ROOT = Path(__file__).parents[3]
"""The folder `workloads`."""

_LENGTH = 32
"""Hexadecimal digits of a fingerprint."""


@dataclass(frozen=True)
class Recipe:
    """`functions.json`. `packages` are those of `tandem_model` that go in; `requirements` is their lock."""

    recipe: str
    runtime: str
    requirements: str
    packages: tuple[str, ...]
    handlers: dict[str, str]

    @property
    def python(self) -> str:
        """The version of Lambda's runtime: `3.12`."""
        return self.runtime.removeprefix("python")


def read_recipe(root: Path = ROOT) -> Recipe:
    """The recipe of a folder `workloads`."""
    document = json.loads((root / "functions.json").read_text(encoding="utf-8"))
    return Recipe(**document | {"packages": tuple(document["packages"])})


def fingerprint(root: Path = ROOT) -> str:
    """Changes when, and only when, a source, the lock or the recipe does.

    SHA-256 over the recipe's name and a newline, then `<path>`, a zero byte, the content's SHA-256 and a newline for
    each file by path relative to `workloads`; 32 hexadecimal digits of it.
    """
    recipe = read_recipe(root)
    paths = [recipe.requirements, *(f"src/{name}" for name in source_names(root / "src", recipe.packages))]
    lines = (f"{path}\0{hashlib.sha256((root / path).read_bytes()).hexdigest()}\n" for path in sorted(paths))
    return hashlib.sha256(f"{recipe.recipe}\n{''.join(lines)}".encode()).hexdigest()[:_LENGTH]


def object_key(print_of_it: str, architecture: str) -> str:
    """Where the zip lies in a region's bucket of artifacts."""
    return f"functions/{print_of_it}-{architecture}.zip"
