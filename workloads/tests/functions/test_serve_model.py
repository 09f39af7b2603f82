"""What the active model answers, through the handler and through Lambda, while promotions go on."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from registry.actors import HOME, PEER, REGIONS
from registry.cloud import BUCKETS, ENDPOINT, TABLE, client, tandem, unique

from functions.test_reconcile_release import approved, registry
from tandem_model.functions.build import build
from tandem_model.functions.platform import Platform, Settings
from tandem_model.functions.serve_model import serve
from tandem_model.functions.served import LOOK_SECONDS, ServedModels
from tandem_model.manifest import Manifest

Capture = pytest.CaptureFixture[str]


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def models(
    region: str = HOME, *, table: str = TABLE, clock: Callable[[], float] | None = None, **o: Any
) -> ServedModels:
    buckets = {each: BUCKETS[each] for each in REGIONS}
    platform = Platform(Settings(region, table, buckets, "unused", "tandem-test"), "serve-model", ENDPOINT)
    return ServedModels(platform, clock or Clock(), **o)


def golden(manifest: Manifest) -> dict[str, Any]:
    """The golden rows as a request of the Open Inference Protocol."""
    rows = [list(row) for row in manifest.golden.inputs]
    tensor = {"name": manifest.input.name, "datatype": "FP64", "shape": [len(rows), len(rows[0])], "data": rows}
    return {"inputs": [tensor], "outputs": [{"name": manifest.output.name}]}


def http(method: str, path: str, body: Any = None, *, encoded: bool = False) -> dict[str, Any]:
    text = "" if body is None else json.dumps(body)
    return {
        "version": "2.0",
        "rawPath": path,
        "requestContext": {"http": {"method": method, "path": path}, "requestId": "r", "stage": "$default"},
        "body": base64.b64encode(text.encode()).decode() if encoded else text,
        "isBase64Encoded": encoded,
    }


def ask(served: ServedModels, event: dict[str, Any]) -> tuple[int, Any, str | None]:
    answer = serve(served, event, "r")
    assert answer["headers"]["x-request-id"] == "r"
    return answer["statusCode"], json.loads(answer["body"]), answer["headers"].get("x-model-digest")


def is_golden(manifest: Manifest, document: Any) -> bool:
    (tensor,) = document["outputs"]
    expected = [cell for row in manifest.golden.outputs for cell in row]
    return tensor["data"] == pytest.approx(expected, abs=manifest.golden.tolerance)


def active(tmp_path: Path, capsys: Capture, name: str, seed: int) -> Manifest:
    capsys.readouterr()  # what the function has written is no command's
    manifest = approved(tmp_path, capsys, name, seed)
    assert tandem(capsys, "promote", name, manifest.version)[0] == 0
    return manifest


@pytest.mark.parametrize(("region", "seed"), [(HOME, 200), (PEER, 201)])
def test_golden_rows_are_answered_by_the_regions_active_model_in_every_form(
    tmp_path: Path, capsys: Capture, region: str, seed: int
) -> None:
    name = unique(f"sm-golden-{region}")
    manifest = active(tmp_path, capsys, name, seed)
    served, request = models(region), golden(manifest)
    path = f"/v2/models/{name}/infer"
    for event in (http("POST", path, request), http("POST", path, request, encoded=True), {"model": name, **request}):
        status, document, digest = ask(served, event)
        assert (status, digest, document["model_version"]) == (200, manifest.digest, manifest.version)
        assert is_golden(manifest, document)
    status, document, _ = ask(served, http("GET", f"/v2/models/{name}"))
    assert (status, document["properties"]["digest"]) == (200, manifest.digest)


def test_health_needs_no_model() -> None:
    served = models()
    assert ask(served, http("GET", "/v2/health/ready"))[:2] == (200, {"ready": True})
    assert ask(served, http("GET", "/v2/health/live"))[:2] == (200, {"live": True})


def test_what_is_wrong_is_refused_as_the_server_refuses_it(tmp_path: Path, capsys: Capture) -> None:
    name = unique("sm-wrong")
    manifest = active(tmp_path, capsys, name, 202)
    served = models()
    path = f"/v2/models/{name}/infer"
    for event, status, code in (
        (http("POST", "/predict", {}), 404, "054"),
        (http("GET", f"/v2/models/{name}/elsewhere"), 404, "054"),
        ({}, 404, "054"),
        ({"model": 7}, 404, "054"),
        (http("POST", f"/v2/models/{unique('sm-nobody')}/infer", golden(manifest)), 404, "053"),
        ({"model": unique("sm-nobody"), **golden(manifest)}, 404, "053"),
        (http("POST", path, []), 400, "050"),
        ({"model": name, "inputs": []}, 400, "057"),
    ):
        got, document, _ = ask(served, event)
        found = [each["code"] for each in document["problems"]]
        assert (got, found) == (status, [f"TDM-MDL-{code}"]), event


def test_a_promotion_is_followed_within_seconds_and_no_call_fails(tmp_path: Path, capsys: Capture) -> None:
    name, clock = unique("sm-follow"), Clock()
    first = active(tmp_path, capsys, name, 203)
    served = models(clock=clock)
    call = {"model": name, **golden(first)}
    assert ask(served, call)[2] == first.digest
    second = active(tmp_path, capsys, name, 204)
    clock.now += LOOK_SECONDS - 0.1
    assert (ask(served, call)[0], ask(served, call)[2]) == (200, first.digest)
    clock.now += 0.1
    status, document, digest = ask(served, call)
    assert (status, digest) == (200, second.digest)
    assert is_golden(second, document)


def test_a_model_that_cannot_be_loaded_changes_nothing(tmp_path: Path, capsys: Capture) -> None:
    name, clock = unique("sm-keep"), Clock()
    first = active(tmp_path, capsys, name, 205)
    served = models(clock=clock)
    call = {"model": name, **golden(first)}
    assert ask(served, call)[0] == 200
    second = active(tmp_path, capsys, name, 206)
    key = f"models/{name}/{second.digest.removeprefix('sha256:')}/model.onnx"
    client("s3", HOME).put_object(Bucket=BUCKETS[HOME], Key=key, Body=b"something else")
    clock.now += LOOK_SECONDS
    assert ask(served, call)[::2] == (200, first.digest)
    assert "TDM-MDL-033" in capsys.readouterr().out
    # A sandbox that begins now has none.
    status, document, _ = ask(models(), call)
    assert (status, [each["code"] for each in document["problems"]]) == (503, ["TDM-MDL-056"])
    assert document["problems"][0]["got"] == '"TDM-MDL-033"'


def test_a_registry_that_does_not_answer_is_no_reason_to_stop(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    name, clock = unique("sm-dark"), Clock()
    manifest = active(tmp_path, capsys, name, 207)
    served = models(clock=clock)
    call = {"model": name, **golden(manifest)}
    assert ask(served, call)[0] == 200
    gone = models(table=f"{TABLE}-gone")
    monkeypatch.setattr(served, "_platform", gone._platform)
    clock.now += LOOK_SECONDS
    assert ask(served, call)[::2] == (200, manifest.digest)
    assert ask(gone, call)[0] == 503


def test_what_does_not_fit_beside_the_others_is_loaded_again(tmp_path: Path, capsys: Capture) -> None:
    names = [unique(f"sm-many-{number}") for number in (1, 2)]
    manifests = [active(tmp_path, capsys, name, 208 + number) for number, name in enumerate(names)]
    served = models(most=1)
    capsys.readouterr()
    for name, manifest in [*zip(names, manifests, strict=True), (names[0], manifests[0])]:
        assert ask(served, {"model": name, **golden(manifest)})[::2] == (200, manifest.digest)
    assert capsys.readouterr().out.count('"event": "model"') == 3


@pytest.fixture(scope="module")
def functions(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The function of each region on the embedded AWS, with the zip that is deployed."""
    content = Path(str(build(tmp_path_factory.mktemp("zip"), "here")["file"])).read_bytes()
    made = {}
    for region in REGIONS:
        name = unique("serve-model")
        client("s3", region).put_object(Bucket=BUCKETS[region], Key=f"{name}.zip", Body=content)
        variables = {
            "TANDEM_REGISTRY_TABLE": TABLE,
            "TANDEM_MODEL_BUCKETS": json.dumps(BUCKETS),
            "TANDEM_EVENT_BUS": "unused",
            "TANDEM_METRIC_NAMESPACE": "tandem-test",
        }
        client("lambda", region).create_function(
            FunctionName=name,
            Runtime="python3.12",
            Role=role(name),
            Handler="tandem_model.functions.serve_model.handler",
            Code={"S3Bucket": BUCKETS[region], "S3Key": f"{name}.zip"},
            Timeout=60,
            MemorySize=1024,
            Environment={"Variables": variables},
        )
        made[region] = name
    return made


def role(name: str) -> str:
    iam = client("iam", HOME)
    trust = {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "lambda.amazonaws.com"}}
    document = json.dumps({"Version": "2012-10-17", "Statement": [trust]})
    try:
        return str(iam.create_role(RoleName=name, AssumeRolePolicyDocument=document)["Role"]["Arn"])
    except iam.exceptions.EntityAlreadyExistsException:
        return str(iam.get_role(RoleName=name)["Role"]["Arn"])


def test_invoked_in_both_regions_it_answers_with_the_registrys_digest(
    tmp_path: Path, capsys: Capture, functions: dict[str, str]
) -> None:
    name = unique("sm-invoke")
    manifest = active(tmp_path, capsys, name, 211)
    for region, function in functions.items():
        pointer = registry(region).pointer(name)
        assert pointer is not None
        call = json.dumps({"model": name, **golden(manifest)})
        answer = client("lambda", region).invoke(FunctionName=function, Payload=call)
        document = json.load(answer["Payload"])
        assert "FunctionError" not in answer, document
        assert document["headers"]["x-model-digest"] == pointer.digest
        assert is_golden(manifest, json.loads(document["body"]))
