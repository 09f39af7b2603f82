from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from sklearn.datasets import load_breast_cancer

from monitor.references import reference_of
from tandem_model.monitor import DriftPolicy, Histogram, ReferenceFeature, judge
from tandem_model.monitor.drift import ks, merge_small_bins, psi
from tandem_model.monitor.thresholds import chi_square_quantile, ks_threshold, psi_threshold

counts = st.lists(st.integers(0, 5000), min_size=2, max_size=20).map(lambda values: np.array(values, dtype=np.int64))
two_counts = (
    st.integers(2, 20)
    .flatmap(lambda size: st.tuples(*[st.lists(st.integers(0, 5000), min_size=size, max_size=size)] * 2))
    .map(lambda pair: (np.array(pair[0], dtype=np.int64), np.array(pair[1], dtype=np.int64)))
)


@given(counts)
def test_equal_counts_have_no_drift(values: np.ndarray) -> None:
    assert psi(values, values) == pytest.approx(0)
    assert ks(values, values) == 0


@given(two_counts)
def test_drift_is_finite_not_negative_and_the_same_in_both_directions(pair: tuple[np.ndarray, np.ndarray]) -> None:
    one, other = pair
    assert 0 <= psi(one, other) < np.inf
    assert psi(one, other) == pytest.approx(psi(other, one))
    assert 0 <= ks(one, other) <= 1
    assert ks(one, other) == pytest.approx(ks(other, one))


@given(two_counts)
def test_merging_bins_loses_no_row(pair: tuple[np.ndarray, np.ndarray]) -> None:
    merged = merge_small_bins(*pair)
    assert [part.sum() for part in merged] == [part.sum() for part in pair]


@given(two_counts, st.randoms(use_true_random=False))
def test_psi_does_not_depend_on_the_order_of_the_bins(pair: tuple[np.ndarray, np.ndarray], random: Any) -> None:
    order = list(range(len(pair[0])))
    random.shuffle(order)
    assert psi(pair[0][order], pair[1][order]) == pytest.approx(psi(*pair))


@given(two_counts, st.integers(0, 5000))
def test_ks_holds_to_the_triangle_inequality(pair: tuple[np.ndarray, np.ndarray], extra: int) -> None:
    one, other = pair
    third = np.full_like(one, extra + 1)
    if one.sum() > 0 and other.sum() > 0:
        assert ks(one, other) <= ks(one, third) + ks(third, other) + 1e-12


@given(st.integers(200, 100_000), st.integers(100, 100_000), st.integers(2, 20), st.integers(1, 200))
def test_thresholds_fall_as_the_window_grows_and_never_below_their_floor(
    n: int, reference: int, bins: int, tests: int
) -> None:
    policy = DriftPolicy()
    small, large = (psi_threshold(rows, reference, bins, tests, policy) for rows in (n, 2 * n))
    assert small >= large >= policy.psi_floor
    small, large = (ks_threshold(rows, reference, tests, policy) for rows in (n, 2 * n))
    assert small >= large >= policy.ks_floor


@pytest.mark.parametrize(
    ("probability", "degrees", "exact"),
    [(0.99, 1, 6.635), (0.99, 9, 21.666), (0.999, 9, 27.877), (0.9999, 9, 33.720), (0.95, 3, 7.815)],
)
def test_chi_square_quantiles_agree_with_the_printed_tables(probability: float, degrees: int, exact: float) -> None:
    assert chi_square_quantile(probability, degrees) == pytest.approx(exact, rel=0.02)


@given(st.integers(1, 300), st.integers(1, 9))
def test_a_histogram_does_not_depend_on_how_rows_were_split(rows: int, parts: int) -> None:
    values = np.random.default_rng(rows).normal(size=(rows, 2))
    values[::7, 1] = np.nan
    reference = reference_of(np.random.default_rng(1).normal(size=(100, 2)))
    whole, split = Histogram(reference), Histogram(reference)
    whole.add(values)
    for part in np.array_split(values, parts):
        split.add(part)
    assert [list(part) for part in whole.counts] == [list(part) for part in split.counts]
    assert all(part.sum() == rows for part in whole.counts)


any_rows = arrays(np.float64, st.tuples(st.integers(200, 230), st.just(2)), elements=st.floats())


@given(any_rows, any_rows, st.integers(0, 99))
def test_any_window_is_judged_by_finite_figures_whatever_its_rows_and_their_order(
    known: np.ndarray, seen: np.ndarray, seed: int
) -> None:
    reference = reference_of(finite(known))
    reports = []
    for rows in (seen, np.random.default_rng(seed).permutation(seen)):
        window = Histogram(reference)
        window.add(rows)
        reports.append(judge(window))
    assert reports[0] == reports[1]
    for feature in reports[0].features:
        assert 0 <= feature.psi < np.inf
        assert 0 <= feature.ks <= 1


@given(any_rows, st.integers(1, 5))
def test_the_rows_that_the_reference_was_made_of_are_never_drift(known: np.ndarray, times: int) -> None:
    rows = finite(known)
    window = Histogram(reference_of(rows))
    window.add(np.tile(rows, (times, 1)))
    assert judge(window).verdict == "clean"


def finite(rows: np.ndarray) -> np.ndarray:
    """Training refuses infinite values; missing ones it takes, but not a column of nothing else."""
    kept = np.where(np.isinf(rows), 0, rows)
    kept[0] = np.nan_to_num(kept[0])
    return kept


def test_a_value_on_an_edge_belongs_to_the_upper_bin_and_a_missing_one_to_the_last() -> None:
    window = Histogram([ReferenceFeature("x", (1.0, 2.0), (1, 1, 1, 0))])
    window.add(np.array([[0.0], [1.0], [2.0], [np.nan]]))
    assert list(window.counts[0]) == [1, 1, 1, 1]


def test_a_window_of_199_rows_is_not_judged_and_one_of_200_is() -> None:
    rows = load_breast_cancer().data
    reference = reference_of(rows)
    window = Histogram(reference)
    window.add(rows[:199] * 100)
    assert judge(window).verdict == "too-few-rows"
    assert judge(window).features == ()
    window.add(rows[:1] * 100)
    assert judge(window).verdict == "drift"


def test_values_that_begin_to_be_missing_are_drift() -> None:
    rows = np.random.default_rng(0).normal(size=(1000, 1))
    reference = reference_of(rows)
    gone = rows[:500].copy()
    gone[::5] = np.nan
    window = Histogram(reference)
    window.add(gone)
    assert judge(window).drifted == ("f0",)


def test_a_constant_feature_is_never_drift() -> None:
    window = Histogram(reference_of(np.zeros((300, 1))))
    window.add(np.zeros((300, 1)))
    assert judge(window).verdict == "clean"


@pytest.mark.parametrize("bad", [{"false_alarms": 0.0}, {"false_alarms": 1.0}, {"min_rows": 199}])
def test_a_policy_that_cannot_hold_is_refused(bad: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="got"):
        DriftPolicy(**bad)  # type: ignore[arg-type]


def test_rows_of_another_width_are_refused() -> None:
    with pytest.raises(ValueError, match="2 features"):
        Histogram(reference_of(np.zeros((10, 2)))).add(np.zeros((1, 3)))


def test_bins_that_do_not_fit_their_counts_are_refused() -> None:
    with pytest.raises(ValueError, match="need 4 counts"):
        ReferenceFeature("x", (1.0, 2.0), (1, 1, 1))
    with pytest.raises(ValueError, match="ascend"):
        ReferenceFeature("x", (2.0, 1.0), (1, 1, 1, 0))
