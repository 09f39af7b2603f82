"""How a function's process is started: command, folder, and an environment without anything of the emulator's own."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from moto.awslambda.models import LambdaFunction
from moto.sts.models import sts_backends

from .code import unpack
from .host import Host

_HERE = Path(__file__).parent


class UnsupportedError(Exception):
    """A function that cannot run here; the message says why."""


@dataclass(frozen=True)
class Launch:
    """What one process is started with."""

    command: tuple[str, ...]
    """The descriptors of requests and answers come after it, then `paths`."""
    paths: tuple[str, ...]
    folder: Path
    environment: dict[str, str]
    memory_bytes: int
    stream: str
    """Its log stream: one for each process, as on AWS."""


def fingerprint(function: LambdaFunction) -> str:
    """The same for two functions exactly when a process of one can serve the other."""
    parts = (
        function.code_sha_256,
        function.handler,
        function.run_time,
        function.environment_vars,
        function.memory_size,
        function.timeout,
        function.role,
        [layer.code_sha_256 for layer in layers_of(function)],
        vars(function).get("logging_config"),
    )
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def layers_of(function: LambdaFunction) -> Sequence[Any]:
    """The layer versions of a function, in their order; they stay when they are deleted."""
    return vars(function).get("layer_versions") or ()


def prepare(function: LambdaFunction, host: Host) -> Launch:
    """Unpack what a function needs, and say how it starts.

    Raises UnsupportedError for an image or a runtime that is not run here, BadArchiveError for broken code.
    """
    if function.package_type != "Zip":
        raise UnsupportedError("the embedded AWS runs functions from zip files, and no container images")
    runtime = str(function.run_time or "")
    language = next((name for name in _LANGUAGES if runtime.startswith(name)), None)
    if language is None:
        raise UnsupportedError(f"the embedded AWS runs functions in Python and Node.js, and none in {runtime}")
    task = unpack(function.code_bytes, host.folder)
    layers = [unpack(layer.code_bytes, host.folder) for layer in layers_of(function)]
    stream = stream_of(function)
    environment = environment_of(function, host.endpoint, task, stream)
    command, paths = _LANGUAGES[language](task, layers, environment)
    memory = int(function.memory_size) * 1024 * 1024
    return Launch(tuple(command), tuple(paths), task, environment, memory, stream)


def _python(task: Path, layers: list[Path], _: dict[str, str]) -> tuple[list[str], list[str]]:
    # Whatever the runtime's version: this is the Python that is there.
    command = [sys.executable, "-I", "-S", "-u", "-X", "utf8", str(_HERE / "bootstrap.py")]
    return command, [str(task), *(str(layer / "python") for layer in reversed(layers))]


def _node(_: Path, layers: list[Path], environment: dict[str, str]) -> tuple[list[str], list[str]]:
    node = shutil.which("node")
    if node is None:
        raise UnsupportedError("node is not on the PATH of the embedded AWS")
    modules = [str(layer / "nodejs" / "node_modules") for layer in reversed(layers)]
    environment["NODE_PATH"] = os.pathsep.join(modules)
    return [node, str(_HERE / "bootstrap.mjs")], []


_LANGUAGES = {"python": _python, "nodejs": _node}


def stream_of(function: LambdaFunction) -> str:
    """`2026/11/28/[1]` and a random name; in a group that is not the function's own, with the function's name."""
    today = datetime.now(timezone.utc).strftime("%Y/%m/%d")
    owner = "" if log_group_of(function) == f"/aws/lambda/{function.function_name}" else function.function_name
    return f"{today}/{owner}[{function.version}]{uuid.uuid4().hex}"


def log_group_of(function: LambdaFunction) -> str:
    """The group that a function logs to."""
    configured = vars(function).get("logging_config") or {}
    return str(configured.get("LogGroup") or f"/aws/lambda/{function.function_name}")


def environment_of(function: LambdaFunction, endpoint: str, task: Path, stream: str) -> dict[str, str]:
    """The function's own variables, and those of Lambda, which come first.

    Source: https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html.
    """
    logging = vars(function).get("logging_config") or {}
    is_json = logging.get("LogFormat") == "JSON"
    reserved = {
        "_HANDLER": str(function.handler),
        "AWS_DEFAULT_REGION": function.region,
        "AWS_ENDPOINT_URL": endpoint,
        "AWS_EXECUTION_ENV": f"AWS_Lambda_{function.run_time}",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": str(function.memory_size),
        "AWS_LAMBDA_FUNCTION_NAME": function.function_name,
        "AWS_LAMBDA_FUNCTION_VERSION": str(function.version),
        "AWS_LAMBDA_INITIALIZATION_TYPE": "on-demand",
        "AWS_LAMBDA_LOG_FORMAT": "JSON" if is_json else "Text",
        "AWS_LAMBDA_LOG_GROUP_NAME": log_group_of(function),
        "AWS_LAMBDA_LOG_STREAM_NAME": stream,
        "AWS_REGION": function.region,
        "LAMBDA_RUNTIME_DIR": str(_HERE),
        "LAMBDA_TASK_ROOT": str(task),
        **_credentials_of(function),
    }
    if is_json:
        reserved["AWS_LAMBDA_LOG_LEVEL"] = _PYTHON_LEVELS.get(str(logging.get("ApplicationLogLevel")), "INFO")
    variables = {str(name): str(value) for name, value in (function.environment_vars or {}).items()}
    defaults = {"HOME": "/tmp", "LANG": "C.UTF-8", "PATH": os.environ.get("PATH", os.defpath), "TZ": "UTC"}  # noqa: S108
    return {**defaults, **variables, **reserved}


_PYTHON_LEVELS = {"TRACE": "DEBUG", "DEBUG": "DEBUG", "WARN": "WARNING", "ERROR": "ERROR", "FATAL": "CRITICAL"}


def _credentials_of(function: LambdaFunction) -> dict[str, str]:
    """Temporary credentials of its role, of which the emulator knows whose they are."""
    assumed = sts_backends[function.account_id][function.partition].assume_role(
        region_name=function.region,
        role_session_name=function.function_name,
        role_arn=function.role,
        policy="",
        duration=3600,
        external_id="",
    )
    return {
        "AWS_ACCESS_KEY_ID": assumed.access_key_id,
        "AWS_SECRET_ACCESS_KEY": assumed.secret_access_key,
        "AWS_SESSION_TOKEN": assumed.session_token,
    }
