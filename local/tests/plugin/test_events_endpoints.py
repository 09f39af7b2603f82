"""Covers events/endpoint and events/tags, beside their configurations: Terraform sends nothing to an endpoint."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from messages import body, is_empty, queue

Aws = Callable[..., Any]
Ask = Callable[..., Any]

HOME, PEER = "eu-west-1", "eu-central-1"


def bus_of(region: str) -> str:
    return f"arn:aws:events:{region}:123456789012:event-bus/intake"


@pytest.fixture
def heard(aws: Aws) -> dict[str, tuple[Any, str]]:
    """A bus in each region, and a queue that hears of all that is put on it."""
    heard: dict[str, tuple[Any, str]] = {}
    for region in (HOME, PEER):
        events, sqs = aws("events", region), aws("sqs", region)
        events.create_event_bus(Name="intake")
        url, arn = queue(sqs, "heard")
        events.put_rule(Name="r", EventBusName="intake", EventPattern='{"source": ["tandem.test"]}')
        events.put_targets(Rule="r", EventBusName="intake", Targets=[{"Id": "q", "Arn": arn}])
        heard[region] = (sqs, url)
    return heard


def endpoint(aws: Aws, replication: str) -> tuple[str, str]:
    """Makes an endpoint: its id, and that of its health check."""
    check = aws("route53").create_health_check(
        CallerReference=replication,
        HealthCheckConfig={"Type": "TCP", "IPAddress": "192.0.2.1", "Port": 443},
    )["HealthCheck"]["Id"]
    aws("events").create_endpoint(
        Name="intake",
        EventBuses=[{"EventBusArn": bus_of(HOME)}, {"EventBusArn": bus_of(PEER)}],
        ReplicationConfig={"State": replication},
        RoutingConfig={
            "FailoverConfig": {
                "Primary": {"HealthCheck": f"arn:aws:route53:::healthcheck/{check}"},
                "Secondary": {"Route": PEER},
            }
        },
    )
    return aws("events").describe_endpoint(Name="intake")["EndpointId"], check


def put(aws: Aws, identifier: str, region: str = PEER) -> dict[str, Any]:
    events = aws("events", region)

    def name_it(params: dict[str, Any], **_: Any) -> None:
        # The SDK itself would want signatures for several regions.
        params["body"] = json.dumps({**json.loads(params["body"]), "EndpointId": identifier}).encode()

    events.meta.events.register("before-call.eventbridge.PutEvents", name_it)
    events.meta.events.register("before-call.events.PutEvents", name_it)
    return dict(
        events.put_events(
            Entries=[{"Source": "tandem.test", "DetailType": "Told", "Detail": "{}", "EventBusName": "intake"}]
        )
    )


def test_the_primary_takes_an_event_and_the_other_region_gets_it_too(aws: Aws, heard: dict[str, Any]) -> None:
    identifier, _ = endpoint(aws, "ENABLED")
    sent = put(aws, identifier)["Entries"][0]["EventId"]
    for region in (HOME, PEER):
        found = body(*heard[region])
        assert (found["id"], found["region"]) == (sent, HOME)
        assert is_empty(*heard[region])


def test_without_replication_only_one_region_gets_it(aws: Aws, heard: dict[str, Any]) -> None:
    identifier, _ = endpoint(aws, "DISABLED")
    put(aws, identifier)
    body(*heard[HOME])
    assert is_empty(*heard[PEER])


def test_a_health_check_that_fails_makes_the_other_region_take_it(aws: Aws, heard: dict[str, Any]) -> None:
    identifier, check = endpoint(aws, "DISABLED")
    aws("route53").update_health_check(HealthCheckId=check, Inverted=True)
    put(aws, identifier)
    assert body(*heard[PEER])["region"] == PEER
    assert is_empty(*heard[HOME])


def test_a_dark_primary_gets_it_when_it_is_back(aws: Aws, ask: Ask, heard: dict[str, Any]) -> None:
    identifier, _ = endpoint(aws, "ENABLED")
    ask("PUT", "faults", [{"kind": "dark", "region": HOME}])
    sent = put(aws, identifier)["Entries"][0]["EventId"]
    assert body(*heard[PEER])["id"] == sent
    ask("DELETE", "faults")
    assert body(*heard[HOME])["id"] == sent


def test_rules_of_the_same_name_have_their_own_tags(aws: Aws) -> None:
    events = aws("events")
    events.create_event_bus(Name="own", Tags=[{"Key": "k", "Value": "bus"}])
    for bus in ("default", "own"):
        arn = events.put_rule(
            Name="r", EventBusName=bus, EventPattern='{"source": ["a"]}', Tags=[{"Key": "k", "Value": bus}]
        )["RuleArn"]
        assert events.list_tags_for_resource(ResourceARN=arn)["Tags"] == [{"Key": "k", "Value": bus}]
    events.tag_resource(ResourceARN=arn, Tags=[{"Key": "more", "Value": "1"}])
    events.untag_resource(ResourceARN=arn, TagKeys=["k"])
    assert events.list_tags_for_resource(ResourceARN=arn)["Tags"] == [{"Key": "more", "Value": "1"}]
    found = aws("resourcegroupstaggingapi").get_resources(TagFilters=[{"Key": "more"}])["ResourceTagMappingList"]
    assert [each["ResourceARN"] for each in found] == [arn]
