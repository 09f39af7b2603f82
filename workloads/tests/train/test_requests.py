"""Requests to train and answers to them, without any AWS."""

from __future__ import annotations

import json
from collections.abc import Sequence

import pytest
from trained_models import Trained

from tandem_model.problems import ModelError
from tandem_model.train.worker.outcome import LONGEST_CAUSE, LONGEST_ERROR, fault, redacted, refusal
from tandem_model.train.worker.request import Request, read_request, token_of
from tandem_model.train.worker.retrain import data_of, may_pass

EXECUTION = "arn:aws:states:eu-west-1:123456789012:execution:tandem-local-retraining:1f0c"


def body(**changed: object) -> str:
    asked = {"execution": EXECUTION, "request": {"model": "churn", "reason": "2 drifted"}, "taskToken": "t"}
    return json.dumps({**asked, **changed})


def refused(text: str) -> Sequence[str]:
    with pytest.raises(ModelError) as error:
        read_request(text)
    assert {found.code for found in error.value.problems} == {"TDM-MDL-091"}
    return [found.path for found in error.value.problems]


def test_a_request_says_which_model_for_which_execution_and_why() -> None:
    assert read_request(body()) == Request("eu-west-1/1f0c", "churn", "2 drifted")
    assert read_request(body(request={"model": "churn", "reason": None})).reason == ""
    assert token_of(body()) == "t"


@pytest.mark.parametrize("text", ["", "[]", "{", "[" * 100_000, "null", body(taskToken=None), body(taskToken=7)])
def test_nobody_can_be_answered_without_a_token(text: str) -> None:
    assert token_of(text) is None


def test_every_part_that_does_not_fit_is_named() -> None:
    assert refused(body(request={"model": "../x"})) == ["request.model"]
    assert refused(body(request=[], execution="arn:aws:sqs:eu-west-1:1:a:b:c")) == ["execution", "request.model"]
    assert refused("nothing") == ["execution", "request.model"]


def test_a_model_is_trained_on_the_data_and_the_split_of_its_active_release(trained: Trained) -> None:
    manifest = trained.outcome.manifest
    assert data_of("churn", manifest) == (trained.table.source, manifest.training.seed)
    assert data_of("digits", None) == ("digits", 0)
    with pytest.raises(ModelError, match="TDM-MDL-091"):
        data_of("churn", None)


def test_an_answer_is_short_enough_and_holds_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "hush-hush")
    found = fault(ValueError(f"the token and hush-hush and more {'x' * 2 * LONGEST_CAUSE}"), "the token")
    assert (found.error, found.cause[:21], len(found.cause)) == ("ValueError", "*** and *** and more ", LONGEST_CAUSE)
    assert fault(KeyError(), "t").cause == "no reason was given"
    assert len(fault(type("E" * 2 * LONGEST_ERROR, (Exception,), {})(), "t").error) == LONGEST_ERROR
    assert redacted("abc ab", ["ab", "abc", ""]) == "*** ***"


def test_a_refusal_names_the_first_code_and_tells_all_causes() -> None:
    with pytest.raises(ModelError) as error:
        read_request(body(execution=None, request=None))
    found = refusal(error.value, "t")
    assert found.error == "TDM-MDL-091"
    assert found.cause.count("TDM-MDL-091") == 2
    assert not may_pass(error.value)
