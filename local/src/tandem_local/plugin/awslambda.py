"""Lambda that runs its functions: calls, and what AWS's own services call."""

from __future__ import annotations

import base64
from typing import Any
from urllib.parse import unquote

from moto.awslambda.models import LambdaBackend, LambdaFunction
from moto.awslambda.responses import LambdaResponse
from moto.core.base_backend import BackendDict
from moto.sqs.models import Queue
from moto.utilities.aws_headers import amz_crc32

from ..functions import Outcome, invoke
from ..functions.lifecycle import resume, stop
from ..functions.pool import pool
from ..functions.sources import sources
from ..functions.target import find
from ..outages import on_resumption
from ..patches import Patch, says, wrap

_SEEN = "5.2.5"

_GUIDE = "https://docs.aws.amazon.com/lambda/latest/dg/"
_API = "https://docs.aws.amazon.com/lambda/latest/api/"

_REQUEST_ID = "x-amzn-requestid"


def _run_code() -> None:
    LambdaResponse.invoke = amz_crc32(_answer_invoke)  # type: ignore[method-assign]
    LambdaResponse.invoke_async = amz_crc32(_answer_invoke_async)  # type: ignore[method-assign]
    LambdaBackend.invoke = _invoke  # type: ignore[method-assign]
    LambdaFunction.invoke = _notify  # type: ignore[method-assign]
    _keep_request_id()
    _stop_with_function()
    _stop_with_reset()


def _keep_request_id() -> None:
    """An invocation's id, which its log has, is the request's."""
    original = LambdaResponse._enrich_response

    def enrich(headers: dict[str, str], body: Any) -> tuple[dict[str, str], Any]:
        own = headers.get(_REQUEST_ID)
        headers, body = original(headers, body)
        return (headers if own is None else {**headers, _REQUEST_ID: own}), body

    LambdaResponse._enrich_response = staticmethod(enrich)  # type: ignore[method-assign]


def _answer_invoke(self: LambdaResponse) -> tuple[int, dict[str, str], bytes]:
    name = unquote(self.path.rsplit("/", 2)[-2])
    qualifier = self.querystring.get("Qualifier", [None])[0]
    kind = self.headers.get("X-Amz-Invocation-Type") or "RequestResponse"
    backend = self.backend
    outcome = invoke(backend.account_id, backend.region_name, name, self.body or b"", kind, qualifier)
    headers = _headers_of(outcome)
    if self.headers.get("X-Amz-Log-Type") == "Tail" and kind == "RequestResponse":
        headers["X-Amz-Log-Result"] = base64.b64encode(outcome.tail).decode()
    return outcome.status, headers, outcome.payload


def _headers_of(outcome: Outcome) -> dict[str, str]:
    headers = {
        "status": str(outcome.status),
        "Content-Type": "application/json",
        "X-Amz-Executed-Version": outcome.version,
    }
    if outcome.request:
        headers[_REQUEST_ID] = outcome.request
    if outcome.function_error is not None:
        headers["X-Amz-Function-Error"] = outcome.function_error
    return headers


def _answer_invoke_async(self: LambdaResponse) -> tuple[int, dict[str, str], bytes]:
    name = unquote(self.path.rstrip("/").rsplit("/", 2)[-2])
    backend = self.backend
    invoke(backend.account_id, backend.region_name, name, self.body or b"", "Event")
    return 202, {"status": "202", "Content-Type": "application/json"}, b'{"Status":202}'


def _invoke(
    self: LambdaBackend, function_name: str, qualifier: str | None, body: Any, headers: Any, response_headers: Any
) -> bytes:
    """What moto's own services call: Secrets Manager, EventBridge."""
    kind = (headers or {}).get("X-Amz-Invocation-Type") or "RequestResponse"
    outcome = invoke(self.account_id, self.region_name, function_name, body or b"", kind, qualifier)
    response_headers.update({name.lower(): value for name, value in _headers_of(outcome).items()})
    return outcome.payload


def _notify(self: LambdaFunction, body: Any, request_headers: Any, response_headers: Any) -> bytes:  # noqa: ARG001
    """What moto's own services call without waiting for an answer: SNS, S3, log subscriptions, streams."""
    return invoke(self.account_id, self.region, self.function_arn, body or b"", "Event").payload


def _stop_with_function() -> None:
    def wrapper(original: Any) -> Any:
        def delete_function(self: LambdaBackend, function_name: str, qualifier: str | None = None) -> None:
            target = find(self.account_id, self.region_name, function_name, qualifier)
            original(self, function_name, qualifier)
            gone = (self.region_name, target.latest.function_name)
            pool.end_idle(lambda key, _: key[:2] == gone)

        return delete_function

    wrap(LambdaBackend, "delete_function", wrapper)


def _stop_with_reset() -> None:
    original = BackendDict.reset.__func__  # type: ignore[attr-defined]

    def reset(cls: type[BackendDict[Any]]) -> None:
        # Functions end with what they belong to; none of them works on what is new.
        stop()
        original(cls)

    BackendDict.reset = classmethod(reset)  # type: ignore[method-assign,assignment]


def _poll_queues() -> None:
    def add(original: Any) -> Any:
        def add_message(self: Queue, message: Any) -> None:
            original(self, message)
            sources.wake()

        return add_message

    def delete(original: Any) -> Any:
        def delete_message(self: Queue, receipt_handle: str) -> None:
            # Moto would lose a message that is sent at the same time.
            with self._messages_lock:
                original(self, receipt_handle)

        return delete_message

    def create(original: Any) -> Any:
        def create_event_source_mapping(self: LambdaBackend, spec: dict[str, Any]) -> Any:
            mapping = original(self, spec)
            # Moto would call the function whenever a message is sent, and wait for it.
            for queue in _queues_of(mapping):
                queue.lambda_event_source_mappings.clear()
            sources.wake()
            return mapping

        return create_event_source_mapping

    def update(original: Any) -> Any:
        def update_event_source_mapping(self: LambdaBackend, uuid: str, spec: dict[str, Any]) -> Any:
            mapping = original(self, uuid, spec)
            sources.wake()
            return mapping

        return update_event_source_mapping

    wrap(Queue, "add_message", add)
    wrap(Queue, "delete_message", delete)
    wrap(LambdaBackend, "create_event_source_mapping", create)
    wrap(LambdaBackend, "update_event_source_mapping", update)
    on_resumption(resume)


def _queues_of(mapping: Any) -> list[Queue]:
    from moto.sqs.models import sqs_backends

    queues = sqs_backends[mapping.account_id][mapping.region].queues.values()
    return [queue for queue in queues if queue.queue_arn == mapping.event_source_arn]


PATCHES = (
    Patch(
        name="awslambda/execution",
        behaviour="Invoke runs the function's code, and returns what its handler returns or how it failed.",
        reference=f"{_API}API_Invoke.html",
        seen=_SEEN,
        needed=says(LambdaFunction._invoke_lambda, "docker"),
        apply=_run_code,
    ),
    Patch(
        name="awslambda/queue-source",
        behaviour="A mapping polls its queue, invokes with batches, and deletes what did not fail.",
        reference=f"{_GUIDE}with-sqs.html",
        seen=_SEEN,
        needed=says(Queue.add_message, "lambda_event_source_mappings"),
        apply=_poll_queues,
    ),
)
