from __future__ import annotations

import dataclasses
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from trained_models import Trained, quiet

from tandem_model.manifest import read_manifest
from tandem_model.predictor import Predictor
from tandem_model.problems import ModelError
from tandem_model.release import model_folder, read_released, released_folder
from tandem_model.train import cross_validation, store
from tandem_model.train.__main__ import main
from tandem_model.train.datasets import load_dataset
from tandem_model.train.table import Table
from tandem_model.train.train import Settings, split, train

LEAST_ACCURACY = {"breast-cancer": 0.95, "digits": 0.95}


def small() -> Table:
    """A part of the breast cancer data, with missing values."""
    table = load_dataset("breast-cancer")
    matrix = table.matrix[:200, :6].copy()
    matrix[::9, 2] = np.nan
    return dataclasses.replace(
        table, names=table.names[:6], types=table.types[:6], matrix=matrix, labels=table.labels[:200]
    )


def misled() -> Table:
    """The same rows, but those that are trained on have labels at random; those that are tested with are right."""
    table = small()
    fitted, _ = split(table, 0)
    labels = table.labels.copy()
    labels[fitted] = np.random.default_rng(0).permutation(labels[fitted])
    return dataclasses.replace(table, labels=labels)


def test_the_model_is_right_on_rows_that_it_never_saw(trained: Trained) -> None:
    table, out, outcome = trained.table, trained.out, trained.outcome
    predictor = Predictor.load(released_folder(out, outcome.manifest.model))
    metrics = predictor.manifest.metrics
    assert metrics.accuracy >= LEAST_ACCURACY[table.source]
    assert metrics.auc >= 0.98
    assert metrics.calibration_error < 0.05
    rows = [dict(zip(table.names, map(float, row), strict=True)) for row in table.matrix]
    answers = [
        predictor.predict(predictor.inputs.matrix(rows[start : start + 500])) for start in range(0, len(rows), 500)
    ]
    labels = [label for answer in answers for label in answer.labels]
    truth = [table.classes[label] for label in table.labels]
    assert np.mean([a == b for a, b in zip(labels, truth, strict=True)]) >= 0.95


def test_the_folder_is_whole_and_nothing_else_is_left(trained: Trained) -> None:
    out, outcome = trained.out, trained.outcome
    manifest = outcome.manifest
    assert read_manifest(outcome.folder) == manifest
    assert sorted(os.listdir(outcome.folder)) == ["manifest.json", "model.onnx", "report.html"]
    assert sorted(os.listdir(out / manifest.model)) == [".lock", manifest.version, "released.json"]


def test_the_report_needs_nothing_from_elsewhere(trained: Trained) -> None:
    outcome = trained.outcome
    report = (outcome.folder / "report.html").read_text(encoding="utf-8")
    assert outcome.manifest.digest in report
    assert "http" not in report
    assert "<script" not in report
    assert report.count("<svg") >= 3


def test_the_same_data_and_seed_give_the_same_bytes(tmp_path: Path) -> None:
    outcomes = [train(small(), Settings(tmp_path / name, "small"), quiet) for name in "ab"]
    for file in ("model.onnx", "manifest.json", "report.html"):
        first, second = ((outcome.folder / file).read_bytes() for outcome in outcomes)
        assert first == second
    other = train(small(), Settings(tmp_path / "c", "small", seed=1), quiet)
    assert other.manifest.digest != outcomes[0].manifest.digest


def test_a_note_makes_another_version_that_answers_the_same(tmp_path: Path) -> None:
    notes = ("", "for one", "for one", "for two")
    outcomes = [
        train(small(), Settings(tmp_path / str(at), "small", note=note), quiet) for at, note in enumerate(notes)
    ]
    first, second, again, third = (outcome.manifest.digest for outcome in outcomes)
    assert (len({first, second, third}), second) == (3, again)
    assert [outcome.manifest.golden for outcome in outcomes] == [outcomes[0].manifest.golden] * 4


def test_missing_values_are_filled_by_the_policy_of_the_manifest(tmp_path: Path) -> None:
    outcome = train(small(), Settings(tmp_path, "small"), quiet)
    features = outcome.manifest.input.features
    assert [feature.missing.policy for feature in features] == ["reject"] * 2 + ["impute"] + ["reject"] * 3
    predictor = Predictor.load(outcome.folder)
    row = [feature.observed.minimum for feature in features]
    filled = predictor.predict(predictor.inputs.matrix([[*row[:2], features[2].missing.value, *row[3:]]]))
    missing = predictor.predict(predictor.inputs.matrix([[*row[:2], None, *row[3:]]]))
    np.testing.assert_allclose(missing.probabilities, filled.probabilities, atol=1e-6)
    with pytest.raises(ModelError):
        predictor.inputs.matrix([[None, *row[1:]]])


def test_a_worse_model_is_kept_back_and_the_released_one_stays(tmp_path: Path) -> None:
    good = train(small(), Settings(tmp_path, "small"), quiet)
    with pytest.raises(ModelError) as raised:
        train(misled(), Settings(tmp_path, "small"), quiet)
    assert {found.code for found in raised.value.problems} == {"TDM-MDL-020"}
    assert released_folder(tmp_path, "small") == good.folder
    assert [path.name for path in (tmp_path / "small").iterdir() if path.is_dir() and path.name[0] != "."] == [
        good.manifest.version
    ]
    replaced = train(misled(), Settings(tmp_path, "small", replace=True), quiet)
    released = read_released(tmp_path, "small")
    assert released is not None
    assert (released.version, released.previous) == (replaced.manifest.version, good.manifest.version)


def test_a_model_with_other_inputs_needs_another_name(tmp_path: Path) -> None:
    train(small(), Settings(tmp_path, "small"), quiet)
    table = small()
    fewer = dataclasses.replace(table, names=table.names[:5], types=table.types[:5], matrix=table.matrix[:, :5])
    with pytest.raises(ModelError) as raised:
        train(fewer, Settings(tmp_path, "small"), quiet)
    assert [found.code for found in raised.value.problems] == ["TDM-MDL-022"]


def test_a_killed_training_goes_on_from_its_last_fold(tmp_path: Path) -> None:
    """The process ends itself by SIGKILL in the third fold, as a machine that is taken away does."""
    script = (
        "import os, signal, sys\n"
        "from tandem_model.train import cross_validation as cv\n"
        "from tandem_model.train.__main__ import main\n"
        "save = cv.Checkpoints.save\n"
        "def dying(self, fold, values):\n"
        "    save(self, fold, values)\n"
        "    fold == 2 and os.kill(os.getpid(), signal.SIGKILL)\n"
        "cv.Checkpoints.save = dying\n"
        "main(sys.argv[1:])\n"
    )
    words = [f"--out={tmp_path / 'killed'}"]
    ended = subprocess.run([sys.executable, "-c", script, *words], env=_environment(), check=False, capture_output=True)  # noqa: S603
    assert ended.returncode == -signal.SIGKILL
    assert not list((tmp_path / "killed").rglob("model.onnx"))
    lines: list[str] = []
    table = load_dataset("breast-cancer")
    resumed = train(table, Settings(tmp_path / "killed", "breast-cancer"), lines.append)
    assert sum("from its checkpoint" in line for line in lines) == 3
    whole = train(table, Settings(tmp_path / "whole", "breast-cancer"), quiet)
    assert resumed.manifest == whole.manifest
    assert not list((tmp_path / "killed").rglob(".training-*"))


def test_a_damaged_checkpoint_is_computed_again(tmp_path: Path) -> None:
    checkpoints = cross_validation.Checkpoints(tmp_path, {"data": "x"})
    checkpoints.save(0, np.ones((1, 2, 3)))
    assert checkpoints.load(0, (1, 2, 3)) is not None
    assert checkpoints.load(0, (1, 2, 4)) is None
    assert checkpoints.load(1, (1, 2, 3)) is None
    path = checkpoints.folder / "fold-0.npy"
    path.write_bytes(path.read_bytes()[:50])
    assert checkpoints.load(0, (1, 2, 3)) is None
    assert cross_validation.Checkpoints(tmp_path, {"data": "y"}).folder != checkpoints.folder


def test_one_training_at_a_time_writes_a_model(tmp_path: Path) -> None:
    with store.exclusive(tmp_path / "small"), pytest.raises(ModelError) as raised:
        train(small(), Settings(tmp_path, "small"), quiet)
    assert [found.code for found in raised.value.problems] == ["TDM-MDL-024"]


def test_a_folder_that_cannot_be_made_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ModelError) as raised:
        train(small(), Settings(tmp_path / "file", "small"), quiet)
    assert [found.code for found in raised.value.problems] == ["TDM-MDL-023"]


def test_a_write_that_fails_leaves_nothing(tmp_path: Path) -> None:
    folder = model_folder(tmp_path, "small", "0" * 12)
    with pytest.raises(OSError, match="no/such"):
        store.write_model(folder, {"model.onnx": b"x", "no/such": b"y"})
    assert list((tmp_path / "small").iterdir()) == []


def test_the_command_prints_its_outcome_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([f"--out={tmp_path}", "--format=json"]) == 0
    shown = capsys.readouterr()
    document = json.loads(shown.out)
    assert document["model"] == "breast-cancer"
    assert Path(document["folder"]) == released_folder(tmp_path, "breast-cancer")
    assert set(document["types"].values()) == {"number"}
    assert shown.err == ""


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
