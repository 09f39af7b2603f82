"""CloudWatch: the protocol that newer SDKs speak."""

from __future__ import annotations

import copy
import functools
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from botocore.model import ServiceModel, Shape, StructureShape
from botocore.parsers import JSONParser, RpcV2CBORParser
from botocore.serialize import RpcV2CBORSerializer
from moto.cloudwatch import urls
from moto.cloudwatch.models import CloudWatchBackend
from moto.cloudwatch.responses import CloudWatchResponse
from moto.core.request import Request
from moto.core.utils import get_service_model

from ..patches import Patch, says, wrap

_SEEN = "5.2.5"

_TARGET = "GraniteServiceVersion20100801"
_PATH = "{0}/service/" + _TARGET + r"/operation/(?P<operation>[^/]+)$"

_CBOR_HEADERS = {"smithy-protocol": "rpc-v2-cbor", "content-type": "application/cbor"}

_ERROR_SHAPE = StructureShape(
    "Error",
    {"type": "structure", "members": {"__type": {"shape": "Text"}, "message": {"shape": "Text"}}},
    ServiceModel({"metadata": {}, "shapes": {"Text": {"type": "string"}}})._shape_resolver,
)


def _speak_cbor() -> None:
    """Moto knows the same operations in JSON: requests are translated into it, and answers back."""
    urls.url_paths[_PATH] = _dispatch


def _dispatch(request: Any, full_url: str, headers: Any) -> tuple[int, dict[str, str], bytes]:
    operation = request.path.rsplit("/", 1)[-1]
    translated = Request.from_primitives(
        method="POST",
        url=full_url.split("/service/")[0] + "/",
        headers={
            **{name: value for name, value in dict(headers).items() if name.lower() not in _REPLACED},
            "Content-Type": "application/x-amz-json-1.0",
            "X-Amz-Target": f"{_TARGET}.{operation}",
        },
        body=_json_of(request.get_data()),
    )
    status, _, body = CloudWatchResponse.dispatch(translated, translated.url, dict(translated.headers))
    return status, dict(_CBOR_HEADERS), _cbor_of(operation, status, body)


_REPLACED = frozenset({"content-type", "content-length", "smithy-protocol", "accept"})


def _json_of(body: bytes) -> bytes:
    parser = RpcV2CBORParser()
    document = parser.parse_data_item(parser.get_peekable_stream_from_bytes(body)) if body else {}
    return json.dumps(document, default=_plain).encode()


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.timestamp()
    raise TypeError(f"{type(value).__name__} has no form in JSON")


def _cbor_of(operation: str, status: int, body: Any) -> bytes:
    content = body if isinstance(body, bytes) else str(body).encode()
    if status >= 400:
        document = json.loads(content or b"{}")
        message = document.get("message") or document.get("Message") or ""
        return _encode({"__type": document.get("__type", "InternalFailure"), "message": message}, _ERROR_SHAPE)
    shape = _output_shape(operation)
    if shape is None:
        return _encode({}, _ERROR_SHAPE)
    parsed = JSONParser().parse({"status_code": status, "headers": {}, "body": content or b"{}"}, shape)
    return _encode({name: value for name, value in parsed.items() if name != "ResponseMetadata"}, shape)


def _encode(document: Mapping[str, Any], shape: Shape) -> bytes:
    encoded = bytearray()
    RpcV2CBORSerializer()._serialize_data_item(encoded, document, shape)
    return bytes(encoded)


@functools.cache
def _output_shape(operation: str) -> Shape | None:
    return get_service_model("cloudwatch").operation_model(operation).output_shape


def _match_dimensions() -> None:
    def wrapper(original: Any) -> Any:
        def get_metric_statistics(self: CloudWatchBackend, *args: Any, dimensions: Any = None, **kwargs: Any) -> Any:
            wanted = {(each["Name"], each["Value"]) for each in dimensions or []}
            exact = [
                each for each in self.get_all_metrics() if {(own.name, own.value) for own in each.dimensions} == wanted
            ]
            view = copy.copy(self)
            view.get_all_metrics = lambda: exact  # type: ignore[method-assign]
            return original(view, *args, dimensions=dimensions, **kwargs)

        return get_metric_statistics

    wrap(CloudWatchBackend, "get_metric_statistics", wrapper)


PATCHES = (
    Patch(
        name="cloudwatch/smithy-cbor",
        behaviour="CloudWatch is spoken in Smithy RPC v2 CBOR, too; AWS provider 6.x does.",
        reference="https://smithy.io/2.0/additional-specs/protocols/smithy-rpc-v2.html",
        seen=_SEEN,
        needed=lambda: not any("operation" in path for path in urls.url_paths),
        apply=_speak_cbor,
    ),
    Patch(
        name="cloudwatch/exact-dimensions",
        behaviour="Statistics are those of the metric that has exactly the dimensions that were asked for.",
        reference="https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricStatistics.html",
        seen=_SEEN,
        needed=says(CloudWatchBackend.get_metric_statistics, "md.filter(None, None, dimensions)"),
        apply=_match_dimensions,
    ),
)
