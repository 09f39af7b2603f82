"""The models of both data sets, trained once for all tests that want real ones."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tandem_model.train.datasets import load_dataset
from tandem_model.train.table import Table
from tandem_model.train.train import Outcome, Settings, train


@dataclass(frozen=True)
class Trained:
    """A data set, the folder of models that its model was released in, and what came of it."""

    table: Table
    out: Path
    outcome: Outcome


def quiet(_line: str) -> None:
    return


def train_dataset(name: str, out: Path) -> Trained:
    table = load_dataset(name)
    return Trained(table, out, train(table, Settings(out, name), quiet))
