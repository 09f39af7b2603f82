"""Where data comes from: two real data sets that ship inside scikit-learn, or the user's file."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
from sklearn import datasets

from ..manifest import Card
from ..problems import ModelError, problem
from .read_csv import read_csv
from .read_parquet import read_parquet
from .table import RawTable, Table, checked

_NO_CLINIC = "a demonstration of training, serving and watching a model; never for decisions about people"

_CARDS = {
    "breast-cancer": Card(
        licence="CC BY 4.0 (data)",
        intended_use=_NO_CLINIC,
        limitations="569 samples of one hospital, from before 1996; features were computed from images of cell nuclei",
        data_source="Breast Cancer Wisconsin (Diagnostic), UCI, as shipped by scikit-learn",
    ),
    "digits": Card(
        licence="CC BY 4.0 (data)",
        intended_use=_NO_CLINIC,
        limitations="digits of 13 people, written into the boxes of a form, as 8 by 8 pixels of 17 grey levels",
        data_source="Optical Recognition of Handwritten Digits (test set), UCI, as shipped by scikit-learn",
    ),
}

DATASETS = tuple(_CARDS)

_READERS: dict[str, Callable[[Path, str], RawTable]] = {
    ".csv": read_csv,
    ".tsv": read_csv,
    ".parquet": read_parquet,
}


def load_dataset(name: str) -> Table:
    """One of `DATASETS`; both come with scikit-learn, nothing is fetched."""
    if name == "breast-cancer":
        bunch = datasets.load_breast_cancer()
        names = [feature.replace(" ", "_") for feature in bunch.feature_names]
        labels = [str(bunch.target_names[label]) for label in bunch.target]
        types = ["number"] * len(names)
        target = "diagnosis"
    else:
        bunch = datasets.load_digits()
        names = [str(feature) for feature in bunch.feature_names]
        labels = [str(label) for label in bunch.target]
        types = ["integer"] * len(names)
        target = "digit"
    matrix = np.asarray(bunch.data, dtype=np.float64)
    return checked(RawTable(name, names, types, matrix, target, labels), _CARDS[name])  # type: ignore[arg-type]


def load_file(path: Path, target: str, *, licence: str, intended_use: str) -> Table:
    """The user's own CSV or Parquet file.

    Raises:
        ModelError: MDL-001 to 015
    """
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        found = problem(
            "dataFormat",
            str(path),
            "is of an unknown format",
            expected=f"a file that ends in {', '.join(_READERS)}",
            got=path.suffix or path.name,
            hint="convert it, or rename it if it is one of these",
        )
        raise ModelError([found])
    card = Card(licence, intended_use, "not stated", path.name)
    return checked(reader(path, target), card)


def name_of(path: Path) -> str:
    """A model's name made from a file's: `Churn 2024.csv` becomes `churn-2024`."""
    slug = re.sub(r"[^a-z0-9]+", "-", path.stem.lower()).strip("-")
    return (slug if re.match(r"[a-z]", slug) else f"model-{slug}".rstrip("-"))[:63].rstrip("-")
