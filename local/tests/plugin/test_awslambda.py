"""Covers awslambda/execution, Covers awslambda/deleted-layers, and Covers awslambda/architecture."""

from __future__ import annotations

import base64
import json
import os
import re
import shutil
from collections.abc import Callable
from typing import Any

import pytest
from botocore.exceptions import ClientError
from lambda_functions import archive, call, deploy, eventually, is_gone, lines_of, role
from metrics import total

Client = Callable[..., Any]

ECHO = "def handler(event, context):\n    return event\n"


def test_code_runs_and_its_process_stays_warm(aws: Client) -> None:
    code = "import os\ncalls = []\ndef handler(e, c):\n    calls.append(1)\n    return e, len(calls), os.getpid()\n"
    deploy(aws, code)
    (first, one, pid), answer = call(aws, {"a": "ü"})
    (second, two, same), _ = call(aws, [2])
    assert (first, one, second, two) == ({"a": "ü"}, 1, [2], 2)
    assert pid == same != os.getpid()
    assert (answer["StatusCode"], answer["ExecutedVersion"], answer.get("FunctionError")) == (200, "$LATEST", None)


def test_it_has_its_own_environment_and_nothing_of_the_emulator(aws: Client, endpoint: str, monkeypatch: Any) -> None:
    monkeypatch.setenv("SECRET_OF_THE_EMULATOR", "x")
    code = "import os, sys\ndef handler(event, context):\n    return dict(os.environ), sys.path, os.getcwd()\n"
    deploy(aws, code, Environment={"Variables": {"COLOUR": "blue"}})
    (variables, path, folder), _ = call(aws)
    expected = {
        "AWS_DEFAULT_REGION": "eu-west-1",
        "AWS_ENDPOINT_URL": endpoint,
        "AWS_EXECUTION_ENV": "AWS_Lambda_python3.12",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "256",
        "AWS_LAMBDA_FUNCTION_NAME": "f",
        "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
        "AWS_REGION": "eu-west-1",
        "COLOUR": "blue",
        "LAMBDA_TASK_ROOT": folder,
        "_HANDLER": "app.handler",
    }
    assert {name: variables.get(name) for name in expected} == expected
    assert variables["AWS_ACCESS_KEY_ID"].startswith("ASIA")
    assert len(variables["AWS_SESSION_TOKEN"]) > 100
    assert "SECRET_OF_THE_EMULATOR" not in variables
    assert not [name for name in variables if name.startswith(("MOTO_", "PYTHON"))]
    assert path[0] == folder
    assert not [each for each in path if "site-packages" in each]


def test_the_credentials_are_those_of_its_role(aws: Client) -> None:
    deploy(aws, "import os\ndef handler(event, context):\n    return dict(os.environ)\n")
    variables, _ = call(aws)
    import boto3

    caller = boto3.client(
        "sts",
        region_name="eu-west-1",
        endpoint_url=variables["AWS_ENDPOINT_URL"],
        aws_access_key_id=variables["AWS_ACCESS_KEY_ID"],
        aws_secret_access_key=variables["AWS_SECRET_ACCESS_KEY"],
        aws_session_token=variables["AWS_SESSION_TOKEN"],
    ).get_caller_identity()
    assert caller["Arn"] == "arn:aws:sts::123456789012:assumed-role/f-role/f"


def test_the_context_says_what_runs(aws: Client) -> None:
    code = (
        "def handler(event, context):\n"
        "    left = context.get_remaining_time_in_millis()\n"
        "    names = [name for name in dir(context) if not name.startswith('_') and name[:4] != 'get_']\n"
        "    return {**{name: getattr(context, name) for name in names}, 'left': left}\n"
    )
    deploy(aws, code, Publish=True)
    aws("lambda").create_alias(FunctionName="f", Name="live", FunctionVersion="1")
    context, answer = call(aws, name="f", Qualifier="live")
    assert answer["ExecutedVersion"] == context["function_version"] == "1"
    assert context["invoked_function_arn"] == "arn:aws:lambda:eu-west-1:123456789012:function:f:live"
    assert context["aws_request_id"] == answer["ResponseMetadata"]["RequestId"]
    assert (context["function_name"], context["memory_limit_in_mb"]) == ("f", "256")
    assert 0 < context["left"] <= 20_000
    assert re.fullmatch(r"\d{4}/\d\d/\d\d/\[1\][0-9a-f]{32}", context["log_stream_name"])
    assert context["log_group_name"] == "/aws/lambda/f"


IMPORT = "Unable to import module 'app': No module named "


@pytest.mark.parametrize(
    ("code", "kind", "message"),
    [
        ("def handler(e, c):\n    raise ValueError('no')\n", "ValueError", "no"),
        ("import not_in_the_zip\n", "Runtime.ImportModuleError", f"{IMPORT}'not_in_the_zip'"),
        ("import moto\n", "Runtime.ImportModuleError", f"{IMPORT}'moto'"),
        ("def other(e, c): pass\n", "Runtime.HandlerNotFound", "Handler 'handler' missing on module 'app'"),
        ("def handler(e, c):\n", "Runtime.UserCodeSyntaxError", "Syntax error in module 'app'"),
        ("def handler(e, c):\n    return object()\n", "Runtime.MarshalError", "Unable to marshal response"),
        ("import os\ndef handler(e, c):\n    os._exit(3)\n", "Runtime.ExitError", "exited with error: exit status 3"),
        ("import os\ndef handler(e, c):\n    os.abort()\n", "Runtime.ExitError", "exited with error: signal: aborted"),
    ],
)
def test_what_goes_wrong_in_a_function_is_its_answer(aws: Client, code: str, kind: str, message: str) -> None:
    deploy(aws, code)
    payload, answer = call(aws)
    assert (answer["StatusCode"], answer["FunctionError"], payload["errorType"]) == (200, "Unhandled", kind)
    assert message in payload["errorMessage"]
    # It is not broken for good: the next call has a process again.
    assert call(aws)[0]["errorType"] == kind


def test_a_trace_shows_where_it_failed(aws: Client) -> None:
    deploy(aws, "def deep():\n    raise KeyError('k')\ndef handler(e, c):\n    deep()\n")
    trace = call(aws)[0]["stackTrace"]
    assert [re.search(r"in (\w+)", line)[1] for line in trace] == ["handler", "deep"]  # type: ignore[index]


def test_a_time_out_ends_the_process_and_what_it_started(aws: Client) -> None:
    code = (
        "import os, subprocess, sys, time\n"
        "def handler(e, c):\n"
        "    if not e: return os.getpid()\n"
        "    child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)'])\n"
        "    print('child', child.pid)\n"
        "    time.sleep(600)\n"
    )
    deploy(aws, code, Timeout=5)
    before, _ = call(aws, 0)
    payload, answer = call(aws, 1)
    assert answer["FunctionError"] == "Unhandled"
    assert payload["errorType"] == "Sandbox.Timedout"
    assert re.fullmatch(r"RequestId: \S+ Error: Task timed out after 5\.00 seconds", payload["errorMessage"])
    child = int(next(line.split()[1] for line in lines_of(aws) if line.startswith("child")))
    eventually(lambda: is_gone(child) and is_gone(before))
    assert call(aws, 0)[0] != before


def test_memory_beyond_the_limit_ends_the_process(aws: Client) -> None:
    code = (
        "import time\n"
        "def handler(megabytes, c):\n"
        "    held = bytearray(b'x') * (megabytes << 20)\n"
        "    time.sleep(megabytes > 200 and 600)\n"
        "    return len(held) >> 20\n"
    )
    deploy(aws, code, MemorySize=256, Timeout=60)
    assert call(aws, 64)[0] == 64
    payload, _ = call(aws, 512)
    assert payload["errorType"] == "Runtime.ExitError"
    assert payload["errorMessage"].endswith("Runtime exited with error: signal: killed")
    assert any("Max Memory Used: 256 MB" in line for line in lines_of(aws))


def test_reserved_address_space_is_not_memory(aws: Client) -> None:
    deploy(aws, "import mmap\ndef handler(e, c):\n    return len(mmap.mmap(-1, 4 << 30))\n", MemorySize=128)
    assert call(aws)[0] == 4 << 30


def test_what_it_prints_is_its_log(aws: Client) -> None:
    code = (
        "import logging, sys\n"
        "def handler(e, c):\n"
        "    print('hello')\n"
        "    print('oops', file=sys.stderr)\n"
        "    logging.error('bad')\n"
    )
    deploy(aws, code)
    _, answer = call(aws, LogType="Tail")
    request = answer["ResponseMetadata"]["RequestId"]
    lines = lines_of(aws)
    assert lines[0] == f"START RequestId: {request} Version: $LATEST"
    assert lines[1:3] == ["hello", "oops"]
    assert re.fullmatch(rf"\[ERROR\]\t\S+Z\t{request}\tbad", lines[3])
    assert lines[4] == f"END RequestId: {request}"
    assert re.fullmatch(
        rf"REPORT RequestId: {request}\tDuration: [\d.]+ ms\tBilled Duration: \d+ ms\tMemory Size: 256 MB\t"
        r"Max Memory Used: \d+ MB\tInit Duration: [\d.]+ ms",
        lines[5],
    )
    assert base64.b64decode(answer["LogResult"]).decode().splitlines() == lines
    call(aws)
    assert "Init Duration" not in lines_of(aws)[-1]


def test_json_logs(aws: Client) -> None:
    aws("logs").create_log_group(logGroupName="shared")
    code = "import logging\ndef handler(e, c):\n    logging.getLogger('own').info('seen')\n    raise ValueError('no')\n"
    deploy(aws, code, LoggingConfig={"LogFormat": "JSON", "LogGroup": "shared", "ApplicationLogLevel": "INFO"})
    call(aws)
    start, seen, error, report = (json.loads(line) for line in lines_of(aws, group="shared"))
    assert (start["type"], start["record"]["version"]) == ("platform.start", "$LATEST")
    assert (seen["level"], seen["message"], seen["logger"]) == ("INFO", "seen", "own")
    assert seen["requestId"] == error["requestId"] == report["record"]["requestId"]
    assert (error["level"], error["errorType"]) == ("ERROR", "ValueError")
    assert (report["type"], report["record"]["status"]) == ("platform.report", "error")
    assert report["record"]["metrics"]["memorySizeMB"] == 256
    stream = aws("logs").describe_log_streams(logGroupName="shared")["logStreams"][0]["logStreamName"]
    assert re.fullmatch(r"\d{4}/\d\d/\d\d/f\[\$LATEST\][0-9a-f]{32}", stream)


def test_a_log_group_is_made_only_by_a_role_that_may(aws: Client) -> None:
    arn = role(aws, "least", ["logs:CreateLogStream", "logs:PutLogEvents"])
    deploy(aws, ECHO, role_arn=arn)
    assert call(aws, 1)[0] == 1
    assert aws("logs").describe_log_groups()["logGroups"] == []
    aws("logs").create_log_group(logGroupName="/aws/lambda/f")
    call(aws, 2)
    assert len(lines_of(aws)) == 3


def test_metrics(aws: Client) -> None:
    deploy(aws, "def handler(e, c):\n    return 1 / e\n")
    for number in (1, 0):
        call(aws, number)
    found = {
        (each["MetricName"], tuple((d["Name"], d["Value"]) for d in each["Dimensions"]))
        for each in aws("cloudwatch").list_metrics(Namespace="AWS/Lambda")["Metrics"]
    }
    names = {"Invocations", "Errors", "Throttles", "Duration", "ConcurrentExecutions"}
    assert {(name, (("FunctionName", "f"),)) for name in names} <= found
    assert total(aws("cloudwatch"), "AWS/Lambda", "Invocations", {"FunctionName": "f"}) == 2
    assert total(aws("cloudwatch"), "AWS/Lambda", "Errors", {"FunctionName": "f"}) == 1


def test_reserved_concurrency(aws: Client) -> None:
    deploy(aws, ECHO)
    client = aws("lambda")
    client.put_function_concurrency(FunctionName="f", ReservedConcurrentExecutions=0)
    with pytest.raises(ClientError) as caught:
        call(aws)
    error = caught.value.response
    assert (error["Error"]["Code"], error["ResponseMetadata"]["HTTPStatusCode"]) == ("TooManyRequestsException", 429)
    assert error["Reason"] == "ReservedFunctionConcurrentInvocationLimitExceeded"
    assert total(aws("cloudwatch"), "AWS/Lambda", "Throttles", {"FunctionName": "f"}) == 1
    client.put_function_concurrency(FunctionName="f", ReservedConcurrentExecutions=1)
    assert call(aws, 1)[0] == 1


def test_versions_aliases_and_weights(aws: Client) -> None:
    client = aws("lambda")
    code = "import os\ndef handler(e, c):\n    return os.environ['AWS_LAMBDA_FUNCTION_VERSION'], {}\n"
    deploy(aws, code.format("'one'"), Publish=True)
    client.update_function_code(FunctionName="f", ZipFile=archive(app=code.format("'two'")), Publish=True)
    assert [call(aws, Qualifier=each)[0] for each in ("1", "2", "$LATEST")] == [
        ["1", "one"],
        ["2", "two"],
        ["$LATEST", "two"],
    ]
    client.create_alias(
        FunctionName="f", Name="live", FunctionVersion="1", RoutingConfig={"AdditionalVersionWeights": {"2": 1.0}}
    )
    assert call(aws, Qualifier="live")[1]["ExecutedVersion"] == "2"
    client.update_alias(
        FunctionName="f", Name="live", FunctionVersion="1", RoutingConfig={"AdditionalVersionWeights": {"2": 0.0}}
    )
    assert call(aws, name="f:live")[1]["ExecutedVersion"] == "1"
    assert call(aws, name="arn:aws:lambda:eu-west-1:123456789012:function:f:2")[0] == ["2", "two"]
    for name in ("f:3", "f:other", "g"):
        with pytest.raises(ClientError, match="ResourceNotFoundException"):
            call(aws, name=name)


def test_a_dry_run_runs_nothing(aws: Client) -> None:
    deploy(aws, "def handler(e, c):\n    print('ran')\n")
    assert call(aws, InvocationType="DryRun")[1]["StatusCode"] == 204
    assert aws("logs").describe_log_groups()["logGroups"] == []


def test_a_payload_that_is_no_json_is_refused(aws: Client) -> None:
    deploy(aws, ECHO)
    with pytest.raises(ClientError, match="InvalidRequestContentException"):
        aws("lambda").invoke(FunctionName="f", Payload=b"{")


def test_other_runtimes_say_so(aws: Client) -> None:
    deploy(aws, ECHO, Runtime="java21")
    payload, answer = call(aws)
    assert answer["FunctionError"] == "Unhandled"
    assert payload == {
        "errorType": "Runtime.InvalidRuntime",
        "errorMessage": "the embedded AWS runs functions in Python and Node.js, and none in java21",
    }


@pytest.mark.skipif(shutil.which("node") is None, reason="needs node on the PATH")
def test_node(aws: Client) -> None:
    code = (
        "export const handler = async (event, context) => {\n"
        "  console.log('hello');\n"
        "  if (event === null) throw new TypeError('no');\n"
        "  return { event, version: context.functionVersion, region: process.env.AWS_REGION };\n"
        "};\n"
    )
    deploy(aws, "", files={"index__mjs": code}, Runtime="nodejs22.x", Handler="index.handler", MemorySize=512)
    assert call(aws, {"a": 1})[0] == {"event": {"a": 1}, "version": "$LATEST", "region": "eu-west-1"}
    payload, answer = call(aws)
    assert (payload["errorType"], payload["errorMessage"], answer["FunctionError"]) == ("TypeError", "no", "Unhandled")
    assert lines_of(aws).count("hello") == 2


def test_layers_are_there_even_when_they_were_deleted(aws: Client) -> None:
    client = aws("lambda")
    layer = client.publish_layer_version(LayerName="l", Content={"ZipFile": layer_archive()})
    deploy(aws, "import shared\ndef handler(e, c):\n    return shared.NAME\n", Layers=[layer["LayerVersionArn"]])
    client.delete_layer_version(LayerName="l", VersionNumber=1)
    assert call(aws)[0] == "from the layer"


def layer_archive() -> bytes:
    import io
    import zipfile

    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as content:
        content.writestr("python/shared.py", "NAME = 'from the layer'\n")
    return buffer.getvalue()


def test_code_from_a_bucket(aws: Client) -> None:
    s3 = aws("s3")
    s3.create_bucket(Bucket="code", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    s3.put_object(Bucket="code", Key="f.zip", Body=archive(app=ECHO))
    aws("lambda").create_function(
        FunctionName="f", Role=role(aws), Runtime="python3.12", Handler="app.handler", Timeout=20,
        Code={"S3Bucket": "code", "S3Key": "f.zip"},
    )  # fmt: skip
    assert call(aws, 5)[0] == 5


def test_it_reaches_the_embedded_aws(aws: Client) -> None:
    code = (
        "import os, urllib.request\n"
        "def handler(e, c):\n"
        "    return urllib.request.urlopen(os.environ['AWS_ENDPOINT_URL'] + '/tandem/ready').status\n"
    )
    deploy(aws, code)
    assert call(aws)[0] == 200


def test_reset_ends_processes(aws: Client, ask: Callable[..., Any]) -> None:
    deploy(aws, "import os\ndef handler(e, c):\n    return os.getpid()\n")
    pid, _ = call(aws)
    assert not is_gone(pid)
    ask("POST", "reset")
    eventually(lambda: is_gone(pid))


def test_new_code_may_be_for_another_architecture(aws: Client) -> None:
    client = aws("lambda")
    deploy(aws, ECHO, Architectures=["arm64"])
    client.update_function_code(FunctionName="f", ZipFile=archive(app=ECHO), Architectures=["x86_64"])
    assert client.get_function_configuration(FunctionName="f")["Architectures"] == ["x86_64"]


def test_a_deleted_function_has_no_process(aws: Client) -> None:
    deploy(aws, "import os\ndef handler(e, c):\n    return os.getpid()\n")
    pid, _ = call(aws)
    aws("lambda").delete_function(FunctionName="f")
    eventually(lambda: is_gone(pid))


def test_a_secret_is_rotated_by_a_function_that_calls_back(aws: Client) -> None:
    code = (
        "import json, os, urllib.request\n"
        "SCOPE = 'Credential=x/20260101/eu-west-1/secretsmanager/aws4_request'\n"
        "def ask(operation, **body):\n"
        "    headers = {'Authorization': 'AWS4-HMAC-SHA256 ' + SCOPE, 'X-Amz-Target': 'secretsmanager.' + operation}\n"
        "    headers['Content-Type'] = 'application/x-amz-json-1.1'\n"
        "    url = os.environ['AWS_ENDPOINT_URL']\n"
        "    return urllib.request.urlopen(urllib.request.Request(url, json.dumps(body).encode(), headers)).read()\n"
        "def handler(e, c):\n"
        "    print('step', e['Step'])\n"
        "    token = e['ClientRequestToken']\n"
        "    if e['Step'] == 'createSecret':\n"
        "        ask('PutSecretValue', SecretId=e['SecretId'], SecretString='new', ClientRequestToken=token,\n"
        "            VersionStages=['AWSPENDING'])\n"
    )
    arn = deploy(aws, code)["FunctionArn"]
    secrets = aws("secretsmanager", read_timeout=120)
    secrets.create_secret(Name="s", SecretString="old")
    secrets.rotate_secret(SecretId="s", RotationLambdaARN=arn, RotationRules={"AutomaticallyAfterDays": 30})
    steps = [line for line in lines_of(aws) if line.startswith("step")]
    assert steps == ["step createSecret", "step setSecret", "step testSecret", "step finishSecret"]
    assert secrets.get_secret_value(SecretId="s")["SecretString"] == "new"


def test_lambdas_own_events_may_be_left_out(aws: Client) -> None:
    settings = {"LogFormat": "JSON", "SystemLogLevel": "WARN", "ApplicationLogLevel": "ERROR"}
    code = "import logging\ndef handler(e, c):\n    logging.warning('no')\n    logging.error('yes')\n"
    deploy(aws, code, LoggingConfig=settings)
    call(aws)
    assert [json.loads(line)["message"] for line in lines_of(aws)] == ["yes"]


def test_a_process_that_nobody_calls_ends(aws: Client) -> None:
    from tandem_local.functions.pool import pool

    deploy(aws, "import os\ndef handler(e, c):\n    return os.getpid()\n")
    pid, _ = call(aws)
    pool.end_idle(lambda key, worker: key[1] == "f" and worker.pid != pid)
    assert call(aws)[0] == pid
    pool.end_idle(lambda key, _: key[1] == "f")
    assert is_gone(pid)
    assert call(aws)[0] != pid
