from __future__ import annotations

from typing import Any

import pytest

from tandem_local.plugin.policy_conditions import conditions_hold

CONTEXT = {"aws:securetransport": "true", "s3:tlsversion": "1.3", "aws:principalaccount": "1"}


@pytest.mark.parametrize(
    ("conditions", "holds"),
    [
        ({}, True),
        ({"Bool": {"aws:SecureTransport": "true"}}, True),
        ({"Bool": {"aws:SecureTransport": False}}, False),
        ({"NumericLessThan": {"s3:TlsVersion": "1.2"}}, False),
        ({"StringEquals": {"aws:PrincipalAccount": ["2", "1"]}}, True),
        ({"StringNotEquals": {"aws:PrincipalAccount": ["2", "1"]}}, False),
        ({"StringNotEquals": {"aws:PrincipalAccount": "2"}}, True),
        ({"StringEquals": {"s3:absent": "x"}}, False),
        ({"StringNotEquals": {"s3:absent": "x"}}, True),
        ({"StringEqualsIfExists": {"s3:absent": "x"}}, True),
        ({"StringEqualsIfExists": {"aws:PrincipalAccount": "2"}}, False),
        ({"Null": {"s3:absent": "true"}}, True),
        ({"Null": {"s3:absent": "false"}}, False),
        ({"Null": {"aws:PrincipalAccount": False}}, True),
        ({"StringLike": {"aws:PrincipalAccount": "?"}}, True),
        ({"Bool": {"aws:SecureTransport": "true"}, "StringEquals": {"aws:PrincipalAccount": "2"}}, False),
        ({"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}}, False),
    ],
)
def test_conditions(conditions: dict[str, dict[str, Any]], holds: bool) -> None:
    assert conditions_hold(conditions, CONTEXT) is holds
