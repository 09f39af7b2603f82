"""Lambda: what belongs to one version or alias of a function: permissions, asynchronous settings, mappings."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote

from moto.awslambda.exceptions import GenericResourcNotFound, UnknownEventConfig
from moto.awslambda.models import EventInvokeConfig, EventSourceMapping, LambdaBackend
from moto.awslambda.responses import LambdaResponse
from moto.core.exceptions import JsonRESTError
from moto.core.responses import ActionResult
from moto.core.utils import utcnow

from ..functions.target import Target, find
from ..patches import Patch, never_says, says, wrap

_SEEN = "5.2.5"

_API = "https://docs.aws.amazon.com/lambda/latest/api/"
_GUIDE = "https://docs.aws.amazon.com/lambda/latest/dg/"


class _ConflictError(JsonRESTError):
    code = 409

    def __init__(self, message: str) -> None:
        super().__init__("ResourceConflictException", message)


def _asked_of(response: LambdaResponse, position: int) -> Target:
    """The function that a request's path names, in this part of it, with the qualifier of its query."""
    name = unquote(response.path.rstrip("/").split("/")[position])
    qualifier = response.querystring.get("Qualifier", [None])[0]
    backend = response.backend
    return find(backend.account_id, backend.region_name, name, qualifier)


_FUNCTION = 3
"""Part of the path that names the function: `/2015-03-31/functions/<name>/policy`."""


def _separate_policies() -> None:
    def add(original: Callable[..., Any]) -> Callable[..., Any]:
        def add_permission(self: LambdaBackend, function_name: str, qualifier: str | None, raw: str) -> Any:
            target = find(self.account_id, self.region_name, function_name, qualifier)
            wanted = json.loads(raw).get("StatementId")
            if any(each["Sid"] == wanted for each in _statements_of(target)):
                raise _ConflictError(f"The statement id ({wanted}) provided already exists. Please provide a new one.")
            return original(self, target.function.function_name, target.qualifier, raw)

        return add_permission

    def get_policy(self: LambdaResponse) -> str:
        target = _asked_of(self, _FUNCTION)
        statements = _statements_of(target)
        if not statements:
            raise GenericResourcNotFound
        policy = {"Version": "2012-10-17", "Id": "default", "Statement": statements}
        return json.dumps({"Policy": json.dumps(policy), "RevisionId": target.latest.policy.revision})

    def remove_permission(self: LambdaResponse) -> tuple[int, dict[str, str], str]:
        target = _asked_of(self, _FUNCTION)
        wanted = unquote(self.path.rsplit("/", 1)[-1])
        found = next((each for each in _statements_of(target) if each["Sid"] == wanted), None)
        if found is None:
            raise GenericResourcNotFound
        target.latest.policy.statements.remove(found)
        return 204, {"status": "204"}, ""

    wrap(LambdaBackend, "add_permission", add)
    LambdaResponse.get_policy = get_policy  # type: ignore[method-assign]
    LambdaResponse.remove_permission = remove_permission  # type: ignore[method-assign]


def _statements_of(target: Target) -> list[dict[str, Any]]:
    # All versions share the policy; a statement's resource says which of them it is for.
    return [each for each in target.latest.policy.statements if each.get("Resource") == target.arn]


def _separate_invoke_configs() -> None:
    def put(self: LambdaResponse) -> ActionResult:
        return ActionResult(_store(_asked_of(self, _FUNCTION), self.json_body))

    def update(self: LambdaResponse) -> ActionResult:
        target = _asked_of(self, _FUNCTION)
        return ActionResult(_store(target, {**_config_of(target).config, **self.json_body}))

    def get(self: LambdaResponse) -> ActionResult:
        return ActionResult(_config_of(_asked_of(self, _FUNCTION)).response())

    def delete(self: LambdaResponse) -> tuple[int, dict[str, str], str]:
        target = _asked_of(self, _FUNCTION)
        target.latest.event_invoke_config.remove(_config_of(target))
        return 204, {"status": "204"}, ""

    def list_all(self: LambdaResponse) -> ActionResult:
        configs = _asked_of(self, _FUNCTION).latest.event_invoke_config
        return ActionResult({"FunctionEventInvokeConfigs": [each.response() for each in configs]})

    LambdaResponse.put_function_event_invoke_config = put  # type: ignore[method-assign]
    LambdaResponse.update_function_event_invoke_config = update  # type: ignore[method-assign,assignment]
    LambdaResponse.get_function_event_invoke_config = get  # type: ignore[method-assign]
    LambdaResponse.delete_function_event_invoke_config = delete  # type: ignore[method-assign]
    LambdaResponse.list_function_event_invoke_configs = list_all  # type: ignore[method-assign,assignment]


def _qualified(target: Target) -> str:
    return target.arn if target.qualifier else f"{target.arn}:$LATEST"


def _store(target: Target, body: dict[str, Any]) -> dict[str, Any]:
    arn = _qualified(target)
    settings = {name: value for name, value in body.items() if name not in ("FunctionName", "Qualifier")}
    config = EventInvokeConfig(arn, utcnow(), settings)  # type: ignore[arg-type]
    configs = target.latest.event_invoke_config
    # In place: versions share the list.
    configs[:] = [*(each for each in configs if each.arn != arn), config]
    return config.response()


def _config_of(target: Target) -> EventInvokeConfig:
    arn = _qualified(target)
    found = next((each for each in target.latest.event_invoke_config if each.arn == arn), None)
    if found is None:
        raise UnknownEventConfig(arn)
    return found


def _map_to_qualifiers() -> None:
    def create(original: Callable[..., EventSourceMapping]) -> Callable[..., EventSourceMapping]:
        def create_event_source_mapping(self: LambdaBackend, spec: dict[str, Any]) -> EventSourceMapping:
            if spec.get("FunctionName"):
                arn = find(self.account_id, self.region_name, spec["FunctionName"]).arn
                for other in self._event_source_mappings.values():
                    if (other.function_arn, other.event_source_arn) == (arn, spec.get("EventSourceArn")):
                        raise _ConflictError(
                            f"An event source mapping of {other.event_source_arn} exists: {other.uuid}"
                        )
            mapping = original(self, spec)
            mapping.function_arn = arn
            return mapping

        return create_event_source_mapping

    def update(original: Callable[..., Any]) -> Callable[..., Any]:
        def update_event_source_mapping(self: LambdaBackend, uuid: str, spec: dict[str, Any]) -> Any:
            mapping = original(self, uuid, spec)
            if mapping and spec.get("FunctionName"):
                mapping.function_arn = find(self.account_id, self.region_name, spec["FunctionName"]).arn
            return mapping

        return update_event_source_mapping

    wrap(LambdaBackend, "create_event_source_mapping", create)
    wrap(LambdaBackend, "update_event_source_mapping", update)


PATCHES = (
    Patch(
        name="awslambda/permission-qualifier",
        behaviour="Each version and alias has a policy of its own.",
        reference=f"{_API}API_AddPermission.html",
        seen=_SEEN,
        needed=never_says(LambdaResponse.remove_permission, "Qualifier"),
        apply=_separate_policies,
    ),
    Patch(
        name="awslambda/invoke-config-qualifier",
        behaviour="Each version and alias has its own settings of asynchronous invocation.",
        reference=f"{_API}API_PutFunctionEventInvokeConfig.html",
        seen=_SEEN,
        needed=never_says(LambdaResponse.put_function_event_invoke_config, "Qualifier"),
        apply=_separate_invoke_configs,
    ),
    Patch(
        name="awslambda/mapping-qualifier",
        behaviour="An event source mapping invokes the version or alias that it was made for.",
        reference=f"{_GUIDE}configuration-aliases.html",
        seen=_SEEN,
        needed=says(LambdaBackend.create_event_source_mapping, '"FunctionArn": func.function_arn'),
        apply=_map_to_qualifiers,
    ),
)
