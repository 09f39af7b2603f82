"""Functions that tests deploy: zip files made of text."""

from __future__ import annotations

import io
import json
import os
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

Client = Callable[..., Any]
Found = TypeVar("Found")

PATIENCE_SECONDS = 60.0
"""How long a test waits for what comes by itself."""


def archive(**files: str) -> bytes:
    """A zip file: `archive(app="...")` holds `app.py`; a name with a double underscore names its ending."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as content:
        for name, text in files.items():
            content.writestr(name.replace("__", ".") if "__" in name else f"{name}.py", text)
    return buffer.getvalue()


def role(aws: Client, name: str = "function", actions: str | list[str] = "logs:*") -> str:
    """A role that Lambda may assume; returns its ARN."""
    iam = aws("iam")
    trust = {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}
    arn = iam.create_role(RoleName=name, AssumeRolePolicyDocument=document(trust))["Role"]["Arn"]
    allowed = {"Effect": "Allow", "Action": actions, "Resource": "*"}
    iam.put_role_policy(RoleName=name, PolicyName="own", PolicyDocument=document(allowed))
    return str(arn)


def document(statement: dict[str, Any]) -> str:
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


def deploy(aws: Client, code: str, name: str = "f", role_arn: str | None = None, **settings: Any) -> Any:
    """Make a function of Python text with a function `handler`; 20 s, 256 MB."""
    files = settings.pop("files", {})
    defaults = {"Runtime": "python3.12", "Handler": "app.handler", "Timeout": 20, "MemorySize": 256}
    return aws("lambda").create_function(
        FunctionName=name,
        Role=role_arn or role(aws, f"{name}-role"),
        Code={"ZipFile": archive(app=code, **files)},
        **{**defaults, **settings},
    )


def call(aws: Client, payload: Any = None, name: str = "f", **settings: Any) -> tuple[Any, Any]:
    """Invoke and wait: the payload, and the whole answer."""
    answer = aws("lambda", read_timeout=120).invoke(FunctionName=name, Payload=json.dumps(payload), **settings)
    text = answer["Payload"].read()
    return (json.loads(text) if text else None), answer


def eventually(look: Callable[[], Found | None]) -> Found:
    """What `look` finds, as soon as it finds something."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while True:
        found = look()
        if found:
            return found
        assert time.monotonic() < deadline, "nothing came"
        time.sleep(0.05)


def lines_of(aws: Client, name: str = "f", group: str | None = None) -> list[str]:
    """Everything in a function's log."""
    logs = aws("logs")
    group = group or f"/aws/lambda/{name}"
    return [event["message"] for event in logs.filter_log_events(logGroupName=group)["events"]]


def is_gone(pid: int) -> bool:
    """Whether a process has ended, reaped by its parent or not."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    status = Path(f"/proc/{pid}/stat")
    # A zombie, of which nobody has taken the exit code, answers signals.
    return status.exists() and status.read_text(encoding="utf-8").rpartition(")")[2].split()[0] in {"Z", "X"}
