"""From a workflow that waits to a release and an answer, with the trainer as a process, on an embedded AWS."""

from __future__ import annotations

import dataclasses
import json
import signal
from pathlib import Path
from typing import Any

import pytest
from registry.actors import HOME, PEER
from registry.cloud import BUCKETS, ENDPOINT, TABLE, ready, tandem, unique
from registry.models import write_model
from trained_models import quiet

from tandem_model.manifest import FILE_NAME, Manifest, parse_manifest, render_manifest
from tandem_model.registry.bucket import Address, ModelBucket
from tandem_model.train.datasets import load_dataset
from tandem_model.train.train import Settings, train
from tandem_model.train.worker.pulse import UnwantedError
from tandem_model.train.worker.request import Request, read_request
from tandem_model.train.worker.retrain import Releases, retrain
from train.waiting import SECONDS, Waiting, once, trainer

Capture = pytest.CaptureFixture[str]


def shown(capsys: Capture, model: str) -> dict[str, Any]:
    code, document = tandem(capsys, "show", model)
    assert code == 0, document
    return document


def active(capsys: Capture, folder: Path, model: str) -> None:
    assert tandem(capsys, "promote", model, ready(capsys, folder, model))[0] == 0


def trained(capsys: Capture, root: Path, model: str, seed: int) -> Manifest:
    """A model of the breast cancer data, active in both regions."""
    outcome = train(load_dataset("breast-cancer"), Settings(root, model, seed=seed), quiet)
    active(capsys, outcome.folder, model)
    return outcome.manifest


def test_a_request_becomes_one_candidate_of_the_same_data_and_split(tmp_path: Path, capsys: Capture) -> None:
    model = unique("retrained")
    before = trained(capsys, tmp_path, model, 3)
    waiting = Waiting()
    execution = waiting.ask(model=model)
    body = waiting.next_body()
    told = once(waiting.name)
    assert [line["event"] for line in told][-1] == "answered"
    found = waiting.ended(execution)
    assert found["status"] == "SUCCEEDED"
    answer = json.loads(found["output"])
    assert waiting.count() == (0, 0)

    state = shown(capsys, model)
    _, candidate = state["releases"]
    assert state["active"] == before.version
    assert {name: candidate[name] for name in ("stage", "version", "digest", "by")} == {
        "stage": "candidate",
        "by": "trainer",
        **{name: answer[name] for name in ("version", "digest")},
    }
    assert (answer["model"], answer["region"]) == (model, HOME)
    name = execution.rpartition(":")[2]
    assert candidate["why"] == f"retraining {HOME}/{name}: 1 of 30 features drifted"
    address = Address(model, answer["digest"], FILE_NAME)
    content = ModelBucket(BUCKETS[HOME], HOME, ENDPOINT).read(address) or b""
    manifest = parse_manifest(content, "manifest")
    assert (manifest.digest != before.digest, manifest.training.seed) == (True, 3)
    assert manifest.metrics == before.metrics

    # The same request again: its execution has its answer, and no other release is made.
    waiting.put(body)
    assert [line["event"] for line in once(waiting.name)][-1] == "nobody waits"
    assert waiting.count() == (0, 0)
    assert shown(capsys, model) == state
    assert json.loads(body)["taskToken"] not in json.dumps(told)


def test_what_a_trainer_released_before_it_died_is_the_answer_of_the_next_one(tmp_path: Path, capsys: Capture) -> None:
    model = unique("released-once")
    trained(capsys, tmp_path, model, 0)
    waiting = Waiting(PEER)
    execution = waiting.ask(model=model)
    request = read_request(waiting.next_body())
    releases = Releases(TABLE, BUCKETS, ENDPOINT, "trainer")
    released = retrain(releases, request, "unknown", lambda: None, quiet)
    state = shown(capsys, model)
    # Home has no such queue yet: it is passed over.
    told = once(waiting.name)
    assert {"passed over", "answered"} <= {line["event"] for line in told}
    found = waiting.ended(execution)
    assert json.loads(found["output"]) == released.as_json()
    assert shown(capsys, model) == state
    # And if it had died before it released: the same bytes come of the same execution.
    again = retrain(releases, dataclasses.replace(request, reason="told otherwise"), "unknown", lambda: None, quiet)
    assert again == released


def test_home_is_done_without_while_it_cannot_be_reached(tmp_path: Path, capsys: Capture) -> None:
    model = unique("without-home")
    trained(capsys, tmp_path, model, 0)
    releases = Releases(TABLE, {HOME: "bucket-of-nobody", PEER: BUCKETS[PEER]}, ENDPOINT, "trainer")
    released = retrain(releases, Request(f"{PEER}/1", model, ""), "unknown", lambda: None, quiet)
    assert released.region == PEER
    content = ModelBucket(BUCKETS[PEER], PEER, ENDPOINT).read(Address(model, released.digest, FILE_NAME))
    assert parse_manifest(content or b"", "manifest").digest == released.digest
    # What nobody waits for any more is not released.
    with pytest.raises(UnwantedError):
        retrain(releases, Request(f"{PEER}/2", model, ""), "unknown", _unwanted, quiet)
    assert [each["digest"] for each in shown(capsys, model)["releases"]][1:] == [released.digest]


def _unwanted() -> None:
    raise UnwantedError


def test_a_model_that_the_gate_keeps_back_fails_its_execution(tmp_path: Path, capsys: Capture) -> None:
    model = unique("kept-back")
    folder, manifest = write_model(tmp_path, model)
    training = dataclasses.replace(manifest.training, source="breast-cancer")
    (folder / FILE_NAME).write_bytes(render_manifest(dataclasses.replace(manifest, training=training)))
    active(capsys, folder, model)
    state = shown(capsys, model)
    waiting = Waiting()
    execution = waiting.ask(model=model)
    once(waiting.name)
    found = waiting.ended(execution)
    assert (found["status"], found["error"]) == ("FAILED", "TDM-MDL-022")
    assert "released model" in found["cause"]
    assert (waiting.count(), shown(capsys, model)) == ((0, 0), state)


def test_a_request_that_can_never_be_met_is_refused_with_the_reason() -> None:
    waiting = Waiting()
    for asked in ({"model": "../../etc"}, {"model": unique("of-a-file")}):
        execution = waiting.ask(**asked)
        body = waiting.next_body()
        once(waiting.name)
        found = waiting.ended(execution)
        assert (found["status"], found["error"]) == ("FAILED", "TDM-MDL-091")
        assert asked["model"] in found["cause"]
        assert json.loads(body)["taskToken"] not in found["cause"]
    assert waiting.count() == (0, 0)


def test_a_message_that_nobody_can_be_answered_for_is_left_for_the_dead_letters() -> None:
    waiting = Waiting()
    waiting.put("train something")
    assert [line["event"] for line in once(waiting.name)][-1] == "nobody to answer"
    assert sum(waiting.count()) == 1


@pytest.mark.parametrize(("how", "hidden_seconds"), [(signal.SIGTERM, 43_200), (signal.SIGKILL, 6)])
def test_a_trainer_that_is_ended_in_the_middle_leaves_the_request_to_another(
    how: signal.Signals, hidden_seconds: int, capsys: Capture, tmp_path: Path
) -> None:
    model = unique(f"ended-by-{how}")
    trained(capsys, tmp_path, model, 0)
    waiting = Waiting()
    execution = waiting.ask(model=model)
    # It has the request, and cannot get at the registry: so it is in the middle for as long as it is let.
    with trainer(waiting.name, f"--hidden-seconds={hidden_seconds}", table="of-nobody") as running:
        running.wait_until("put off")
        if how == signal.SIGTERM:
            # Of a few seconds a slow machine may need all.
            assert waiting.count() == (0, 1)
        running.process.send_signal(how)
        code = running.process.wait(SECONDS)
    assert code == (130 if how == signal.SIGTERM else -signal.SIGKILL)
    assert ("given back" in running.events()) == (how == signal.SIGTERM)
    once(waiting.name)
    assert waiting.ended(execution)["status"] == "SUCCEEDED"
    assert [release["stage"] for release in shown(capsys, model)["releases"]] == ["active", "candidate"]
