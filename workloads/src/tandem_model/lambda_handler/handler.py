"""Events in, answers out: plain Python, so it is tested by calling it."""

from __future__ import annotations

import base64
import binascii
import json
import sys
import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .. import protocols
from ..monitor import MonitorWindow, to_emf
from ..predictor import Predictor
from ..problems import ModelError, Problem, problem

WINDOW_ROWS = 1000
"""Rows of one monitoring window of one sandbox."""


@dataclass(frozen=True)
class _Request:
    method: str
    path: str
    body: bytes
    request_id: str


class LambdaHandler:
    """Answers API Gateway (payload 2.0), Application Load Balancer and SQS events with one model."""

    def __init__(self, predictor: Predictor, region: str = "local") -> None:
        self._predictor = predictor
        self._window = MonitorWindow(predictor.manifest, region=region)
        name, version = predictor.manifest.model, predictor.manifest.version
        self._posts: dict[str, Callable[[Predictor, bytes], protocols.Answered]] = {
            "/predict": protocols.v1.predict,
            f"/v1/models/{name}:predict": protocols.v1.predict,
            f"/v2/models/{name}/infer": protocols.v2.infer,
            f"/v2/models/{name}/versions/{version}/infer": protocols.v2.infer,
        }
        manifest = predictor.manifest
        served = {"model": name, "version": version, "digest": manifest.digest, "revision": manifest.revision}
        self._gets: dict[str, dict[str, Any]] = {
            "/health": {"alive": True},
            "/ready": {"ready": True, "digest": manifest.digest},
            "/version": served,
            f"/v1/models/{name}": {"name": name, "ready": True},
            "/v2/health/live": {"live": True},
            "/v2/health/ready": {"ready": True},
            f"/v2/models/{name}": protocols.v2.model_metadata(manifest),
        }

    @classmethod
    def load(cls, folder: Path, region: str) -> LambdaHandler:
        """Load the model of a folder and ask it the golden rows.

        Raises:
            ModelError: MDL-030 to 035; Lambda then counts the start as failed and keeps the old version
        """
        return cls(Predictor.load(folder), region)

    def __call__(self, event: dict[str, Any]) -> dict[str, Any]:
        """Answer one event.

        Raises:
            ValueError: it is none of the three kinds
        """
        if "Records" in event:
            return self._queue(event["Records"])
        context = event.get("requestContext", {})
        if "http" in context:
            request = _of_api_gateway(event)
        elif "elb" in context:
            request = _of_load_balancer(event)
        else:
            raise ValueError("expected an event of API Gateway (payload 2.0), of a load balancer or of SQS")
        return self._http(request)

    def _http(self, request: _Request) -> dict[str, Any]:
        begin = time.perf_counter()
        status, document = self._answer(request)
        self._watch(time.perf_counter() - begin, status)
        headers = {"content-type": "application/json", "x-request-id": request.request_id}
        return {
            "statusCode": status,
            "headers": headers,
            "body": protocols.render(document).decode(),
            "isBase64Encoded": False,
        }

    def _answer(self, request: _Request) -> tuple[int, dict[str, Any]]:
        try:
            if request.method == "GET" and request.path in self._gets:
                return 200, self._gets[request.path]
            if request.method == "POST" and request.path in self._posts:
                return 200, self._predict(self._posts[request.path], request.body)
            raise ModelError([_unknown_path(request)])
        except ModelError as error:
            return protocols.status_of(error.problems), protocols.error_document(error.problems, request.request_id)

    def _predict(self, protocol: Callable[[Predictor, bytes], protocols.Answered], body: bytes) -> dict[str, Any]:
        answered = protocol(self._predictor, body)
        self._window.observe(answered.matrix, answered.prediction.probabilities)
        return answered.document

    def _queue(self, records: Sequence[dict[str, Any]]) -> dict[str, Any]:
        """Predict each message; those that fail are named, so that SQS gives back only them.

        https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html#services-sqs-batchfailurereporting
        """
        failed = []
        for record in records:
            begin = time.perf_counter()
            status = 200
            try:
                document = self._predict(protocols.v1.predict, record["body"].encode("utf-8", "surrogatepass"))
                _log("predicted", messageId=record["messageId"], predictions=document["predictions"])
            except ModelError as error:
                status = protocols.status_of(error.problems)
                _log("refused", messageId=record["messageId"], problems=[found.as_json() for found in error.problems])
            except Exception:  # noqa: BLE001 - one message's fault must not send the good ones round again
                status = 500
                _log("fault", messageId=record["messageId"], trace=traceback.format_exc())
            if status != 200:
                failed.append({"itemIdentifier": record["messageId"]})
            self._watch(time.perf_counter() - begin, status)
        return {"batchItemFailures": failed}

    def _watch(self, seconds: float, status: int) -> None:
        self._window.answered(seconds, status)
        if self._window.rows >= WINDOW_ROWS:
            for document in to_emf(self._window.close(), int(time.time() * 1000)):
                sys.stdout.write(f"{json.dumps(document)}\n")


def _of_api_gateway(event: dict[str, Any]) -> _Request:
    http = event["requestContext"]["http"]
    stage = event["requestContext"].get("stage", "$default")
    path = event["rawPath"] if stage == "$default" else event["rawPath"].removeprefix(f"/{stage}")
    return _Request(http["method"], path, _body(event), event["requestContext"]["requestId"])


def _of_load_balancer(event: dict[str, Any]) -> _Request:
    headers = {name.lower(): value for name, value in (event.get("headers") or {}).items()}
    return _Request(event["httpMethod"], event["path"], _body(event), headers.get("x-amzn-trace-id", "unknown"))


def _body(event: dict[str, Any]) -> bytes:
    body = event.get("body") or ""
    if not event.get("isBase64Encoded"):
        return bytes(body.encode("utf-8", "surrogatepass"))
    try:
        return base64.b64decode(body, validate=True)
    except (binascii.Error, ValueError):
        return b""


def _unknown_path(request: _Request) -> Problem:
    return problem(
        "unknownPath",
        "request",
        "leads nowhere",
        expected="POST /predict, or an address of KServe v1 or the Open Inference Protocol",
        got=f"{request.method} {request.path}",
        hint="GET /version says which model is here",
    )


def _log(event: str, **fields: Any) -> None:
    sys.stdout.write(f"{json.dumps({'event': event, **fields})}\n")
