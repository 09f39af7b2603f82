import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import roc_auc_score

from tandem_model.monitor import QualityWindow
from tandem_model.monitor.quality import auc


def filled(right: int, wrong: int) -> QualityWindow:
    window = QualityWindow(["no", "yes"])
    for row in range(right + wrong):
        window.predicted(f"r{row}", np.array([[0.2, 0.8]]))
        assert window.labelled(f"r{row}/0", "yes" if row < right else "no")
    return window


def test_too_few_labels_are_not_judged() -> None:
    assert filled(199, 0).report(0.95).verdict == "too-few-labels"


def test_the_promised_accuracy_is_as_trained_and_one_far_below_is_worse() -> None:
    assert filled(285, 15).report(0.95).verdict == "as-trained"
    report = filled(255, 45).report(0.95)
    assert report.verdict == "worse"
    assert report.accuracy == pytest.approx(0.85)


def test_a_label_for_an_unknown_row_is_told_and_not_counted() -> None:
    window = QualityWindow(["no", "yes"])
    assert not window.labelled("never seen", "yes")
    assert window.report(0.9).labelled == 0


def test_a_repeated_label_counts_once_and_replaces_the_earlier_one() -> None:
    window = filled(0, 200)
    for row in range(200):
        assert window.labelled(f"r{row}/0", "yes")
    assert window.report(0.95).accuracy == 1.0
    assert window.report(0.95).labelled == 200


def test_memory_is_bounded_and_the_oldest_are_forgotten() -> None:
    window = QualityWindow(["no", "yes"], capacity=10)
    for row in range(30):
        window.predicted(f"r{row}", np.array([[0.5, 0.5]]))
    assert not window.labelled("r19/0", "no")
    assert window.labelled("r20/0", "no")


@pytest.mark.parametrize("row_id", ["r0/1", "r0/-1", "r0/x", "r0/", "r0", "/0", "r0/²", "r0/99999999999999999999"])
def test_a_row_that_was_not_in_the_request_is_unknown(row_id: str) -> None:
    window = QualityWindow(["no", "yes"])
    window.predicted("r0", np.array([[0.5, 0.5]]))
    assert not window.labelled(row_id, "yes")


def test_a_label_that_is_no_class_is_refused() -> None:
    with pytest.raises(KeyError):
        QualityWindow(["no", "yes"]).labelled("r0", "perhaps")


@given(st.lists(st.tuples(st.integers(0, 20), st.booleans()), min_size=2, max_size=80))
def test_the_area_under_the_curve_is_that_of_scikit_learn(rows: list[tuple[int, bool]]) -> None:
    scores = np.array([score / 20 for score, _ in rows])
    truth = np.array([int(positive) for _, positive in rows])
    probabilities = np.stack([1 - scores, scores], axis=1)
    if truth.min() == truth.max():
        assert auc(probabilities, truth) is None
    else:
        assert auc(probabilities, truth) == pytest.approx(roc_auc_score(truth, scores))
