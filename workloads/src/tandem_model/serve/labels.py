"""Labels that arrive after their predictions."""

from __future__ import annotations

from ..monitor import QualityWindow
from ..problems import ModelError, problem
from ..protocols import parse_object

_MOST = 10_000


def take_labels(quality: QualityWindow, body: bytes) -> dict[str, int]:
    """Join `{"labels": [{"id": "<request id>/<row>", "label": "<class>"}, ...]}` with predictions.

    All or nothing: with a problem in the list no label is taken.

    Raises:
        ModelError: MDL-045, MDL-046, MDL-050, MDL-058
    """
    document = parse_object(body)
    labels = document.get("labels")
    if document.keys() != {"labels"} or not isinstance(labels, list) or not all(_is_label(label) for label in labels):
        expected = '{"labels": [{"id": "<request id>/<row>", "label": "<class>"}]}'
        hint = "the id is the X-Request-Id of the prediction, a slash, and the row counted from 0"
        raise ModelError(
            [problem("wrongShape", "body", "is no list of labels", expected=expected, got=sorted(document), hint=hint)]
        )
    if len(labels) > _MOST:
        expected = f"at most {_MOST}"
        hint = "send several requests"
        raise ModelError(
            [problem("tooManyRows", "labels", "are too many", expected=expected, got=len(labels), hint=hint)]
        )
    problems = [
        problem(
            "unknownLabel",
            f"labels[{index}].label",
            "is no class of the model",
            expected=" or ".join(quality.classes),
            got=label["label"],
            hint="write it as the manifest's output.classes have it",
        )
        for index, label in enumerate(labels)
        if label["label"] not in quality.classes
    ]
    if problems:
        raise ModelError(problems[:100])
    taken = sum(quality.labelled(label["id"], label["label"]) for label in labels)
    return {"taken": taken, "unknown": len(labels) - taken}


def _is_label(label: object) -> bool:
    return (
        isinstance(label, dict)
        and label.keys() == {"id", "label"}
        and all(isinstance(value, str) for value in label.values())
    )
