from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from botocore.exceptions import ClientError, ConnectionClosedError

from tandem_local.faults import Fault, FaultError, parse_faults
from tandem_local.origin import Origin

HOME = Origin("s3", "eu-west-1", "GET /")


def struck(fault: Fault, number: int) -> list[bool]:
    return [fault.strikes(HOME, "GET", "/bucket/key") for _ in range(number)]


def test_a_rule_without_selectors_strikes_everything() -> None:
    assert struck(Fault("dark"), 3) == [True, True, True]


@pytest.mark.parametrize(
    "selectors",
    [
        {"region": "eu-central-1"},
        {"service": "ec2"},
        {"operation": "CreateVpc"},
        {"method": "PUT"},
        {"path": "other"},
        {"path": "bucket$"},
    ],
)
def test_a_selector_that_does_not_match_lets_pass(selectors: dict[str, str]) -> None:
    assert struck(Fault("dark", **selectors), 1) == [False]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "selectors",
    [{"region": "eu-west-1"}, {"service": "s3"}, {"operation": "GET /"}, {"path": "bucket"}, {"path": "key$"}],
)
def test_a_selector_that_matches_strikes(selectors: dict[str, str]) -> None:
    assert struck(Fault("dark", **selectors), 1) == [True]  # type: ignore[arg-type]


def test_skip_and_times_choose_which_requests_are_struck() -> None:
    assert struck(Fault("failing", skip=2, times=1), 5) == [False, False, True, False, False]


def test_the_same_seed_strikes_the_same_requests() -> None:
    first, second, other = (struck(Fault("failing", probability=0.5, seed=seed), 200) for seed in (7, 7, 8))
    assert first == second
    assert first != other
    assert 60 < sum(first) < 140


@pytest.mark.parametrize(
    ("document", "said"),
    [
        ({"kind": "gone"}, "one of dark, slow, held, throttled, failing"),
        ({"kind": "dark", "regoin": "eu-west-1"}, "regoin is no field"),
        ({"kind": "dark", "probability": 2}, "0 to 1"),
        ({"kind": "slow", "seconds": -1}, "0 or more"),
        ({"kind": "dark", "skip": True}, "a int is expected"),
        ("dark", "a fault is an object"),
    ],
)
def test_a_wrong_fault_says_what_would_be_right(document: Any, said: str) -> None:
    with pytest.raises(FaultError, match=said):
        parse_faults(document)


def test_a_dark_region_does_not_answer_and_the_other_does(aws: Callable[..., Any], ask: Callable[..., Any]) -> None:
    ask("PUT", "faults", [{"kind": "dark", "region": "eu-west-1"}])
    with pytest.raises(ConnectionClosedError):
        aws("sqs").list_queues()
    assert "ResponseMetadata" in aws("sqs", "eu-central-1").list_queues()
    assert [(each["struck"], each["matched"]) for each in ask("GET", "faults")] == [(1, 1)]
    assert ask("GET", "requests")["regions"] == {"eu-central-1": {"sqs": 1}, "eu-west-1": {"sqs": 1}}
    ask("DELETE", "faults")
    assert "ResponseMetadata" in aws("sqs").list_queues()


def test_a_held_request_is_carried_out_and_answered_when_the_fault_is_cleared(
    aws: Callable[..., Any], ask: Callable[..., Any]
) -> None:
    ask("PUT", "faults", [{"kind": "held", "service": "sqs", "operation": "CreateQueue"}])
    with ThreadPoolExecutor() as pool:
        answer = pool.submit(aws("sqs").create_queue, QueueName="q")
        while "QueueUrls" not in aws("sqs").list_queues():
            assert not answer.done()
        assert not answer.done()
        ask("DELETE", "faults")
        assert answer.result(timeout=60)["QueueUrl"].endswith("/q")


@pytest.mark.parametrize(
    ("service", "call", "kind", "code"),
    [
        ("s3", "list_buckets", "throttled", "SlowDown"),
        ("ec2", "describe_vpcs", "throttled", "ThrottlingException"),
        ("dynamodb", "list_tables", "throttled", "ThrottlingException"),
        ("iam", "list_roles", "throttled", "ThrottlingException"),
        ("s3", "list_buckets", "failing", "InternalError"),
        ("sqs", "list_queues", "failing", "InternalError"),
    ],
)
def test_errors_come_in_the_protocol_of_the_service(
    aws: Callable[..., Any], ask: Callable[..., Any], service: str, call: str, kind: str, code: str
) -> None:
    ask("PUT", "faults", [{"kind": kind, "service": service}])
    with pytest.raises(ClientError) as error:
        getattr(aws(service), call)()
    assert error.value.response["Error"]["Code"] == code


def test_a_wrong_fault_changes_nothing(ask: Callable[..., Any]) -> None:
    ask("PUT", "faults", [{"kind": "dark", "region": "eu-west-1"}])
    assert ask("PUT", "faults", [{"kind": "gone"}])["status"] == 400
    assert [each["kind"] for each in ask("GET", "faults")] == ["dark"]
