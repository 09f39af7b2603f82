import base64
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tiny_model import write_tiny_model

from tandem_model.lambda_handler import LambdaHandler
from tandem_model.lambda_handler.contents import _UNUSED_PACKAGES

ROW = {"ratio": 0.25, "share": None, "count": 3, "flag": True}
BODY = json.dumps({"instances": [ROW]})


@pytest.fixture
def handler(tmp_path: Path) -> LambdaHandler:
    return LambdaHandler.load(write_tiny_model(tmp_path), "eu-west-1")


def gateway(path: str, body: str | None = None, *, method: str = "POST", **more: Any) -> dict[str, Any]:
    context = {"http": {"method": method, "path": path}, "stage": "$default", "requestId": "r-1"}
    return {
        "version": "2.0",
        "rawPath": path,
        "requestContext": context,
        "body": body,
        "isBase64Encoded": False,
        **more,
    }


def balancer(path: str, body: str, method: str = "POST") -> dict[str, Any]:
    headers = {"x-amzn-trace-id": "Root=1-2"}
    return {
        "requestContext": {"elb": {"targetGroupArn": "arn"}},
        "httpMethod": method,
        "path": path,
        "headers": headers,
        "body": body,
        "isBase64Encoded": False,
    }


def queue(**bodies: str) -> dict[str, Any]:
    return {"Records": [{"messageId": name, "body": body, "eventSource": "aws:sqs"} for name, body in bodies.items()]}


def test_api_gateway_and_load_balancer_get_the_same_prediction(handler: LambdaHandler) -> None:
    one, other = handler(gateway("/predict", BODY)), handler(balancer("/v1/models/tiny:predict", BODY))
    assert one["statusCode"] == other["statusCode"] == 200
    assert one["body"] == other["body"]
    assert len(json.loads(one["body"])["predictions"]) == 1


def test_a_body_in_base64_and_a_named_stage_are_understood(handler: LambdaHandler) -> None:
    event = gateway("/live/predict", base64.b64encode(BODY.encode()).decode(), isBase64Encoded=True)
    event["requestContext"]["stage"] = "live"
    assert handler(event)["statusCode"] == 200


def test_the_open_inference_protocol_is_answered(handler: LambdaHandler) -> None:
    tensor = {"name": "features", "shape": [1, 4], "datatype": "FP32", "data": [0.25, 0.5, 3, 1]}
    answer = handler(gateway("/v2/models/tiny/infer", json.dumps({"inputs": [tensor]})))
    assert [output["name"] for output in json.loads(answer["body"])["outputs"]] == ["probabilities", "label"]


@pytest.mark.parametrize("path", ["/health", "/ready", "/version", "/v1/models/tiny", "/v2/models/tiny"])
def test_probes_are_answered(handler: LambdaHandler, path: str) -> None:
    assert handler(gateway(path, method="GET"))["statusCode"] == 200


@pytest.mark.parametrize(
    ("event", "status", "code"),
    [
        (gateway("/predict", "{"), 400, "050"),
        (gateway("/predict", None), 400, "050"),
        (gateway("/predict", "***", isBase64Encoded=True), 400, "050"),
        (gateway("/predict", BODY.replace("0.25", "9")), 400, "044"),
        (gateway("/v1/models/other:predict", BODY), 404, "054"),
        (balancer("/nowhere", ""), 404, "054"),
    ],
)
def test_bad_requests_are_refused_with_a_list(
    handler: LambdaHandler, event: dict[str, Any], status: int, code: str
) -> None:
    answer = handler(event)
    assert answer["statusCode"] == status
    assert json.loads(answer["body"])["problems"][0]["code"] == f"TDM-MDL-{code}"


def test_of_a_batch_only_the_messages_that_failed_go_back(
    handler: LambdaHandler, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = handler(queue(a=BODY, b="{", c=BODY, d=BODY.replace("0.25", "9")))
    assert answer == {"batchItemFailures": [{"itemIdentifier": "b"}, {"itemIdentifier": "d"}]}
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["event"] for line in lines] == ["predicted", "refused", "predicted", "refused"]
    assert "0.25" not in json.dumps(lines[0])


def test_a_fault_at_one_message_does_not_send_the_others_back(
    handler: LambdaHandler, monkeypatch: pytest.MonkeyPatch
) -> None:
    predict, calls = handler._predictor.predict, iter([True, False])

    def fail_once(matrix: Any) -> Any:
        if next(calls):
            raise RuntimeError("broken")
        return predict(matrix)

    monkeypatch.setattr(handler._predictor, "predict", fail_once)
    assert handler(queue(a=BODY, b=BODY)) == {"batchItemFailures": [{"itemIdentifier": "a"}]}


def test_a_full_window_is_written_as_metrics(handler: LambdaHandler, capsys: pytest.CaptureFixture[str]) -> None:
    for _ in range(10):
        handler(gateway("/predict", json.dumps({"instances": [ROW] * 100})))
    first = json.loads(capsys.readouterr().out.splitlines()[0])
    assert first["_aws"]["CloudWatchMetrics"][0]["Namespace"] == "Tandem/Model"
    assert first["Rows"] == 1000


def test_an_event_of_another_kind_is_an_error(handler: LambdaHandler) -> None:
    with pytest.raises(ValueError, match="SQS"):
        handler({"detail-type": "other"})


def test_what_the_zip_leaves_out_is_not_needed(tmp_path: Path) -> None:
    folder = write_tiny_model(tmp_path)
    program = f"""
import sys
for name in {sorted(_UNUSED_PACKAGES)} + ["fastapi", "sklearn", "boto3", "onnx", "prometheus_client"]:
    sys.modules[name] = None
sys.path.insert(0, "src")
from tandem_model.lambda_handler import entry
print(entry.handle({gateway("/predict", BODY)!r}, None)["statusCode"])
"""
    found = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
        env={"TANDEM_MODEL_DIR": str(folder), "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert found.stdout == "200\n", found.stderr
