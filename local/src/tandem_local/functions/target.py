"""Which version of a function an invocation is for."""

from __future__ import annotations

import random
from dataclasses import dataclass

from moto.awslambda.exceptions import UnknownFunctionException
from moto.awslambda.models import LambdaBackend, LambdaFunction, lambda_backends


@dataclass(frozen=True)
class Target:
    """A function as it was asked for, and the version that answers."""

    latest: LambdaFunction
    """Has what all versions share: reserved concurrency, configurations of asynchronous invocation."""
    function: LambdaFunction
    version: str
    """`$LATEST` or a number, as `X-Amz-Executed-Version` says it."""
    qualifier: str | None
    """Alias or version that was asked for."""
    arn: str
    """As it was asked for: with the qualifier, where there was one."""


def find(account: str, region: str, name_or_arn: str, qualifier: str | None = None) -> Target:
    """Find a function by name or ARN, each with or without a qualifier; of an alias with weights, draw a version.

    An ARN says the region itself. Raises UnknownFunctionException (404).
    """
    parts = name_or_arn.split(":")
    if name_or_arn.startswith("arn:"):
        region, account, parts = parts[3], parts[4], parts[6:]
    elif len(parts) > 2 and parts[1] == "function":
        # 123456789012:function:name
        account, parts = parts[0], parts[2:]
    name = parts[0]
    qualifier = parts[1] if len(parts) > 1 else qualifier
    backend: LambdaBackend = lambda_backends[account][region]
    latest = _latest(backend, name, qualifier)
    version = qualifier or "$LATEST"
    alias = backend._lambdas._aliases.get(_plain_arn(latest), {}).get(version)
    if alias is not None:
        version = _draw(str(alias.function_version), alias.routing_config)
    function = backend.get_function(name, None if version == "$LATEST" else version)
    arn = _plain_arn(latest) + (f":{qualifier}" if qualifier else "")
    return Target(latest, function, version, qualifier, arn)


def _latest(backend: LambdaBackend, name: str, qualifier: str | None) -> LambdaFunction:
    found = backend._lambdas._functions.get(name)
    if found is None or found["latest"] is None:
        suffix = f":{qualifier}" if qualifier else ""
        raise UnknownFunctionException(
            f"arn:{backend.partition}:lambda:{backend.region_name}:{backend.account_id}:function:{name}{suffix}"
        )
    latest: LambdaFunction = found["latest"]
    return latest


def _plain_arn(function: LambdaFunction) -> str:
    return ":".join(str(function.function_arn).split(":")[:7])


def _draw(version: str, routing: object) -> str:
    """By the weights of an alias; what they leave is its main version's."""
    weights = routing.get("AdditionalVersionWeights") if isinstance(routing, dict) else None
    drawn = random.random()  # noqa: S311 -- traffic, and no secret
    for other, weight in (weights or {}).items():
        drawn -= float(weight)
        if drawn < 0:
            return str(other)
    return version
