"""S3: bucket policies whose conditions count."""

from __future__ import annotations

import contextvars
import json
from collections.abc import Callable
from typing import Any

from moto.iam.access_control import IAMPolicy, PermissionResult
from moto.s3.models import FakeBucket
from moto.s3.responses import S3Response

from ..patches import Patch, never_says, wrap
from ..settings import ACCOUNT
from .policy_conditions import conditions_hold

_SEEN = "5.2.5"

_request: contextvars.ContextVar[dict[str, str] | None] = contextvars.ContextVar("request", default=None)
"""Condition keys of the request that this thread answers."""

_SAME_FOR_ALL = {
    # Loopback needs no TLS; to a policy, every request here came with it.
    "aws:securetransport": "true",
    "s3:tlsversion": "1.3",
    "aws:principalaccount": ACCOUNT,
    "aws:principalarn": f"arn:aws:sts::{ACCOUNT}:user/moto",
    "aws:principalisawsservice": "false",
    "aws:principaltype": "User",
}

_HEADERS = (
    "x-amz-server-side-encryption",
    "x-amz-server-side-encryption-aws-kms-key-id",
    "x-amz-server-side-encryption-customer-algorithm",
    "x-amz-acl",
    "x-amz-storage-class",
)


def _heed_conditions() -> None:
    """In moto a statement holds whatever its conditions: `deny without TLS` would deny everything."""

    def note_request(original: Callable[..., Any]) -> Callable[..., Any]:
        def key_response(self: S3Response, request: Any, full_url: str) -> Any:
            named = {f"s3:{name}": request.headers[name] for name in _HEADERS if name in request.headers}
            version = {"s3:versionid": request.args["versionId"]} if "versionId" in request.args else {}
            token = _request.set({**_SAME_FOR_ALL, **named, **version})
            try:
                return original(self, request, full_url)
            finally:
                _request.reset(token)

        return key_response

    wrap(S3Response, "_key_response", note_request)
    wrap(FakeBucket, "get_permission", lambda _: _get_permission)


def _get_permission(self: FakeBucket, action: str, resource: str) -> PermissionResult:
    if self.policy is None:
        return PermissionResult.NEUTRAL
    context = _request.get() or _SAME_FOR_ALL
    if action == "s3:DeleteObject" and "s3:versionid" in context:
        action = "s3:DeleteObjectVersion"
    document = json.loads(self.policy.decode())
    statements = document["Statement"]
    left = [
        {name: value for name, value in statement.items() if name != "Condition"}
        for statement in (statements if isinstance(statements, list) else [statements])
        if _is_for_everyone(statement) and conditions_hold(statement.get("Condition", {}), context)
    ]
    if not left:
        return PermissionResult.NEUTRAL
    result: PermissionResult = IAMPolicy(json.dumps({**document, "Statement": left})).is_action_permitted(
        action, resource
    )
    return result


def _is_for_everyone(statement: dict[str, Any]) -> bool:
    # Who asks is not known here: what is meant for one principal alone is left to IAM, which is not judged.
    principal = statement.get("Principal", "*")
    return principal == "*" or (isinstance(principal, dict) and principal.get("AWS") == "*")


PATCHES = (
    Patch(
        name="s3/bucket-policy-conditions",
        behaviour="A statement of a bucket policy holds only for requests that meet its conditions.",
        reference="https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html",
        seen=_SEEN,
        needed=never_says(FakeBucket.get_permission, "ondition"),
        apply=_heed_conditions,
    ),
)
