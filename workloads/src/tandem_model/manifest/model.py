"""What a manifest holds. Field names are those of the JSON document, in Python's spelling."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

SCHEMA_VERSION = 1
"""The newest schema version that this program writes and reads."""

FeatureType = Literal["number", "integer", "boolean"]


@dataclass(frozen=True)
class Range:
    """Closed interval."""

    minimum: float
    maximum: float


@dataclass(frozen=True)
class MissingPolicy:
    """What happens to a missing value.

    `reject` refuses the row. `impute` puts `value`, the median of the training data, in its place; the model does so
    itself, inside the ONNX graph.
    """

    policy: Literal["reject", "impute"]
    value: float | None = None


@dataclass(frozen=True)
class Bins:
    """How values were spread over the training rows.

    `edges` are the inner edges, ascending: bin i holds edges[i-1] <= value < edges[i], the first and the last bin are
    open. `counts` are the rows per bin, followed by those whose value was missing: len(edges) + 2 numbers.
    """

    edges: tuple[float, ...]
    counts: tuple[int, ...]


@dataclass(frozen=True)
class Feature:
    """One input column. `range` bounds what is accepted, `observed` is what the data held."""

    name: str
    type: FeatureType
    range: Range
    observed: Range
    missing: MissingPolicy
    reference: Bins


@dataclass(frozen=True)
class Input:
    """The tensor `name`, float32 of shape (rows, features), and its columns in order."""

    name: str
    features: tuple[Feature, ...]
    max_rows: int = 1000


@dataclass(frozen=True)
class Output:
    """The tensor `name`, float32 of shape (rows, classes): calibrated probabilities that sum to 1.

    `target` is the column that was learned. `reference` holds the spread of each class's probability over the test
    rows.
    """

    name: str
    target: str
    classes: tuple[str, ...]
    reference: tuple[Bins, ...]


@dataclass(frozen=True)
class ClassMetrics:
    """One class against the rest, on the test split."""

    name: str
    precision: float
    recall: float
    auc: float
    rows: int


@dataclass(frozen=True)
class Metrics:
    """How good the model is on rows that it never saw.

    `auc` of several classes is the mean over classes, one against the rest; `calibration_error` is the expected
    calibration error over ten bins.
    """

    rows: int
    accuracy: float
    auc: float
    log_loss: float
    calibration_error: float
    classes: tuple[ClassMetrics, ...]


@dataclass(frozen=True)
class CrossValidation:
    """Metrics over the folds of the training split: mean, and standard deviation between folds."""

    folds: int
    accuracy: float
    accuracy_deviation: float
    log_loss: float
    log_loss_deviation: float


@dataclass(frozen=True)
class Training:
    """What the model was made from.

    `digest` is the SHA-256 of the data's names and values; `parameters` were chosen by cross-validation or derived from
    the data.
    """

    source: str
    digest: str
    rows: int
    train_rows: int
    test_rows: int
    seed: int
    parameters: dict[str, float]
    cross_validation: CrossValidation


@dataclass(frozen=True)
class Golden:
    """Rows (None: missing value) with the probabilities that were computed for them in training."""

    inputs: tuple[tuple[float | None, ...], ...]
    outputs: tuple[tuple[float, ...], ...]
    tolerance: float


@dataclass(frozen=True)
class Equivalence:
    """Largest difference of any probability between ONNX Runtime and scikit-learn on the test split, and its limit."""

    rows: int
    largest_difference: float
    limit: float


@dataclass(frozen=True)
class Card:
    """What a reader must know before use (model card)."""

    licence: str
    intended_use: str
    limitations: str
    data_source: str


@dataclass(frozen=True)
class Manifest:
    """Everything about one model that others need to serve, watch, compare and promote it.

    `digest` is `sha256:` and the hexadecimal SHA-256 of `model.onnx`; `version` is made from it, so equal models have
    equal versions.
    """

    model: str
    version: str
    digest: str
    input: Input
    output: Output
    metrics: Metrics
    training: Training
    golden: Golden
    equivalence: Equivalence
    card: Card
    revision: str
    libraries: dict[str, str] = field(default_factory=dict)
    schema_version: int = SCHEMA_VERSION
