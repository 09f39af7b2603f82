"""The OpenAPI document. Schemas of requests are those of the model that is served: its features, ranges and bounds."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from ..manifest import Feature, Manifest
from ..protocols.v2 import LABEL_TENSOR

SERVER_VERSION = "0.1.0"

_STRING = {"type": "string"}
_BOOL = {"type": "boolean"}
_REASONS = {
    400: "The request is wrong; `problems` lists how",
    404: "This model, version or address is not served",
    408: "The body came too slowly",
    413: "The body is too large",
    429: "No place is free; see Retry-After",
    503: "Not ready",
}


def _object(properties: dict[str, Any], **extra: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties), **extra}


def _list(items: dict[str, Any], **extra: Any) -> dict[str, Any]:
    return {"type": "array", "items": items, **extra}


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def gives(schema: str, *refusals: int) -> dict[int | str, dict[str, Any]]:
    """The responses of a route: a schema when all is well, and the statuses of its refusals."""
    # Being not ready is no refusal where readiness is what was asked for.
    probe = schema in ("Readiness", "V2Ready", "V2ModelReady")
    responses: dict[int | str, dict[str, Any]] = {200: _content("Successful response", schema)}
    for status in refusals:
        name = schema if probe and status == 503 else "Refusal"
        responses[status] = _content(_REASONS[status], name)
    return responses


def body_of(schema: str) -> dict[str, Any]:
    """A route's body."""
    return {"requestBody": {"required": True, "content": {"application/json": {"schema": _ref(schema)}}}}


def _content(description: str, schema: str) -> dict[str, Any]:
    return {"description": description, "content": {"application/json": {"schema": _ref(schema)}}}


def openapi_document(app: FastAPI, manifest: Manifest | None) -> dict[str, Any]:
    """The document for the model that is served; without one, requests have no schema yet."""
    document = get_openapi(title="Tandem model server", version=SERVER_VERSION, routes=app.routes)
    for path in document["paths"].values():
        for operation in path.values():
            operation["responses"].pop("422", None)  # FastAPI's own shape of refusal, which this server never gives
    schemas = _SCHEMAS | (_without_model() if manifest is None else _of_model(manifest))
    document["components"] = {"schemas": schemas}
    return document


_TENSOR = _object({"name": _STRING, "datatype": _STRING, "shape": _list({"type": "integer"})})
_OUTPUT = _object({**_TENSOR["properties"], "data": {"type": "array"}})
_PROBLEM = _object(dict.fromkeys(("code", "path", "message", "expected", "got", "hint", "severity", "docs"), _STRING))
_PROBLEMS = _list(_ref("Problem"))

_SCHEMAS: dict[str, Any] = {
    "Problem": _PROBLEM,
    "Refusal": _object({"error": _STRING, "problems": _list(_ref("Problem"), minItems=1), "request_id": _STRING}),
    "Health": _object({"alive": _BOOL}),
    "Readiness": _object(
        {
            "ready": _BOOL,
            "draining": _BOOL,
            "digest": {"type": ["string", "null"]},
            "fallback": _BOOL,
            "problems": _PROBLEMS,
        }
    ),
    "Version": _object(
        {
            **dict.fromkeys(("model", "version", "digest", "revision", "server", "source", "region"), _STRING),
            "epoch": {"type": ["integer", "null"]},
            "fallback": _BOOL,
        }
    ),
    "Monitor": _object(
        {name: {"type": "object"} for name in ("subject", "traffic", "features", "predictions", "quality")}
    ),
    "LabelsAnswer": _object({"taken": {"type": "integer"}, "unknown": {"type": "integer"}}),
    "V1Models": _object({"models": _list(_STRING)}),
    "V1Model": _object({"name": _STRING, "ready": _BOOL}),
    "V2Server": _object({"name": _STRING, "version": _STRING, "extensions": _list(_STRING)}),
    "V2Live": _object({"live": _BOOL}),
    "V2Ready": _object({"ready": _BOOL}),
    "V2ModelReady": _object({"name": _STRING, "ready": _BOOL}),
    "V2Model": _object(
        {
            "name": _STRING,
            "versions": _list(_STRING),
            "platform": _STRING,
            "inputs": _list(_TENSOR),
            "outputs": _list(_TENSOR),
            "properties": {"type": "object", "additionalProperties": _STRING},
        }
    ),
    "V2Answer": {
        **_object({"model_name": _STRING, "model_version": _STRING, "outputs": _list(_OUTPUT, minItems=1)}),
    },
}


def _without_model() -> dict[str, Any]:
    return {name: {"type": "object"} for name in ("V1Request", "V1Answer", "V2Request", "Labels")}


def _of_model(manifest: Manifest) -> dict[str, Any]:
    features, classes, most = manifest.input.features, manifest.output.classes, manifest.input.max_rows
    cells = [_cell(feature) for feature in features]
    named = _object(dict(zip((f.name for f in features), cells, strict=True)), additionalProperties=False)
    ordered = {"type": "array", "prefixItems": cells, "items": False, "minItems": len(cells)}
    rows = _list({"anyOf": [named, ordered]}, minItems=1, maxItems=most)
    golden = [list(row) for row in manifest.golden.inputs[:2]]
    example_row = dict(zip((f.name for f in features), golden[0], strict=True))
    tensor = _object(
        {
            "name": {"const": manifest.input.name},
            "datatype": {"enum": ["FP32", "FP64"]},
            "shape": {
                "type": "array",
                "prefixItems": [{"type": "integer", "minimum": 1, "maximum": most}, {"const": len(cells)}],
            },
            "data": {"type": "array", "items": {"anyOf": [{"type": ["number", "null"]}, ordered]}},
        }
    )
    probability = {"type": "number", "minimum": 0, "maximum": 1.000001}
    prediction = _object(
        {"label": {"enum": list(classes)}, "probabilities": _object(dict.fromkeys(classes, probability))},
    )
    infer_example = {
        "id": "1",
        "inputs": [
            {
                "name": manifest.input.name,
                "shape": [len(golden), len(cells)],
                "datatype": "FP32",
                "data": [cell for row in golden for cell in row],
            }
        ],
    }
    outputs = _list(
        _object({"name": {"enum": [manifest.output.name, LABEL_TENSOR]}}),
    )
    return {
        "V1Request": _object({"instances": rows}, additionalProperties=False, example={"instances": [example_row]}),
        "V1Answer": _object({"predictions": _list(prediction, minItems=1)}),
        "V2Request": {
            "type": "object",
            "properties": {"id": _STRING, "inputs": _list(tensor, minItems=1, maxItems=1), "outputs": outputs},
            "required": ["inputs"],
            "example": infer_example,
        },
        "Labels": _object(
            {"labels": _list(_object({"id": _STRING, "label": {"enum": list(classes)}}, additionalProperties=False))},
            additionalProperties=False,
        ),
    }


def _cell(feature: Feature) -> dict[str, Any]:
    bounds = {"minimum": feature.range.minimum, "maximum": feature.range.maximum}
    kinds: dict[str, dict[str, Any]] = {
        "number": {"type": "number", **bounds},
        "integer": {"type": "integer", **bounds},
        "boolean": {"enum": [True, False, 0, 1]},
    }
    kind = kinds[feature.type]
    return kind if feature.missing.policy == "reject" else {"anyOf": [kind, {"type": "null"}]}
