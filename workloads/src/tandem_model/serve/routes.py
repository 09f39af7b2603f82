"""The addresses: what each takes and gives, by reference to the schemas of `openapi.py`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse

from ..monitor import to_json
from ..protocols import v1, v2
from .body import read_body
from .labels import take_labels
from .metrics import CONTENT_TYPE
from .openapi import SERVER_VERSION, body_of, gives
from .service import Protocol, Service

Handler = Callable[..., Awaitable[Response]]


def operations_router(service: Service) -> APIRouter:
    """What runs a server: probes, metrics, version, monitor."""
    router = APIRouter(tags=["operations"])

    @router.get("/health", summary="The process is alive", responses=gives("Health"))
    async def health() -> JSONResponse:
        return JSONResponse({"alive": True})

    @router.get("/ready", summary="A model answers its golden rows", responses=gives("Readiness", 503))
    async def ready() -> JSONResponse:
        readiness = service.readiness()
        return JSONResponse(readiness, 200 if readiness["ready"] else 503)

    @router.get("/version", summary="What is served", responses=gives("Version", 503))
    async def version() -> JSONResponse:
        live = service.require_live()
        manifest = live.manifest
        document = {"model": manifest.model, "version": manifest.version, "digest": manifest.digest}
        holder = service.holder
        where = {"source": holder.source, "region": service.settings.region, "epoch": holder.epoch}
        return JSONResponse(
            document | where | {"revision": manifest.revision, "fallback": live.fallback, "server": SERVER_VERSION}
        )

    @router.get("/metrics", summary="Prometheus metrics", responses={200: {"content": {"text/plain": {}}}})
    async def metrics() -> Response:
        readiness = service.readiness()
        service.metrics.ready.set(readiness["ready"])
        service.metrics.fallback.set(readiness["fallback"])
        service.metrics.switches.set(service.holder.switches)
        service.metrics.inside.set(service.admission.inside)
        return Response(service.metrics.render(), media_type=CONTENT_TYPE)

    @router.get("/monitor", summary="Drift, traffic and quality of the open window", responses=gives("Monitor", 503))
    async def monitor() -> JSONResponse:
        return JSONResponse(to_json(service.report(service.require_live())))

    @router.post(
        "/labels",
        summary="Tell what was right, later",
        responses=gives("LabelsAnswer", 400, 408, 413, 429, 503),
        openapi_extra=body_of("Labels"),
    )
    async def labels(request: Request) -> JSONResponse:
        with service.admission:
            live = service.require_live()
            return JSONResponse(take_labels(live.quality, await read_body(request, service.settings)))

    return router


def protocol_router(service: Service) -> APIRouter:
    """The protocols that callers speak."""
    router = APIRouter()

    async def answer(request: Request, protocol: Protocol, name: str | None, version: str | None = None) -> Response:
        with service.admission:
            live = service.require_live(name, version)
            body = await read_body(request, service.settings)
            answered = await service.predict(protocol, live, body, request.scope["request_id"])
            return Response(answered, media_type="application/json")

    v1_answer: dict[str, Any] = {
        "tags": ["KServe v1"],
        "responses": gives("V1Answer", 400, 404, 408, 413, 429, 503),
        "openapi_extra": body_of("V1Request"),
    }

    @router.post("/predict", summary="Predict with the model that is served", **v1_answer)
    async def predict(request: Request) -> Response:
        return await answer(request, v1.predict, None)

    @router.post("/v1/models/{model}:predict", summary="Predict", **v1_answer)
    async def v1_predict(request: Request, model: str) -> Response:
        return await answer(request, v1.predict, model)

    @router.get("/v1/models", tags=["KServe v1"], summary="Models served", responses=gives("V1Models", 503))
    async def v1_models() -> JSONResponse:
        return JSONResponse({"models": [service.require_live().manifest.model]})

    @router.get("/v1/models/{model}", tags=["KServe v1"], summary="A model", responses=gives("V1Model", 404, 503))
    async def v1_model(model: str) -> JSONResponse:
        return JSONResponse({"name": service.require_live(model).manifest.model, "ready": not service.draining})

    _open_inference(router, service, answer)
    return router


def _open_inference(router: APIRouter, service: Service, answer: Handler) -> None:
    shared: dict[str, Any] = {"tags": ["Open Inference Protocol"]}
    model_paths = ("/v2/models/{model}", "/v2/models/{model}/versions/{version}")

    @router.get("/v2", summary="Server metadata", responses=gives("V2Server"), **shared)
    @router.get("/v2/", include_in_schema=False)
    async def v2_server() -> JSONResponse:
        return JSONResponse({"name": "tandem-model", "version": SERVER_VERSION, "extensions": []})

    @router.get("/v2/health/live", summary="Server live", responses=gives("V2Live"), **shared)
    async def v2_live() -> JSONResponse:
        return JSONResponse({"live": True})

    @router.get("/v2/health/ready", summary="Server ready", responses=gives("V2Ready", 503), **shared)
    async def v2_ready() -> JSONResponse:
        ready = bool(service.readiness()["ready"])
        return JSONResponse({"ready": ready}, 200 if ready else 503)

    def metadata(model: str, version: str | None = None) -> JSONResponse:
        return JSONResponse(v2.model_metadata(service.require_live(model, version).manifest))

    def readiness(model: str, version: str | None = None) -> JSONResponse:
        manifest = service.require_live(model, version).manifest
        return JSONResponse({"name": manifest.model, "ready": not service.draining}, 503 if service.draining else 200)

    async def v2_model(model: str) -> JSONResponse:
        return metadata(model)

    async def v2_model_version(model: str, version: str) -> JSONResponse:
        return metadata(model, version)

    async def v2_ready_model(model: str) -> JSONResponse:
        return readiness(model)

    async def v2_ready_version(model: str, version: str) -> JSONResponse:
        return readiness(model, version)

    async def v2_infer(request: Request, model: str) -> Response:
        return await answer(request, v2.infer, model)

    async def v2_infer_version(request: Request, model: str, version: str) -> Response:
        return await answer(request, v2.infer, model, version)

    handlers: tuple[tuple[Handler, Handler, Handler], ...] = (
        (v2_model, v2_ready_model, v2_infer),
        (v2_model_version, v2_ready_version, v2_infer_version),
    )
    for path, (model_handler, ready_handler, infer) in zip(model_paths, handlers, strict=True):
        given = gives("V2Model", 404, 503)
        router.add_api_route(path, model_handler, summary="Model metadata", responses=given, **shared)
        given = gives("V2ModelReady", 404, 503)
        router.add_api_route(f"{path}/ready", ready_handler, summary="Model ready", responses=given, **shared)
        router.add_api_route(
            f"{path}/infer",
            infer,
            methods=["POST"],
            summary="Inference",
            responses=gives("V2Answer", 400, 404, 408, 413, 429, 503),
            openapi_extra=body_of("V2Request"),
            **shared,
        )
