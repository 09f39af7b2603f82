"""Tells EventBridge of the objects of a bucket that has it switched on.

Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html.
"""

from __future__ import annotations

import secrets
import string
import time
from functools import partial
from typing import Any, Literal

from flask import has_request_context, request
from moto.s3.models import FakeBucket, FakeDeleteMarker, FakeKey

from ..settings import ACCOUNT
from .after import afterwards
from .bus import publish
from .events import event_of

Reason = Literal["PutObject", "POST Object", "CopyObject", "CompleteMultipartUpload"]
Deletion = Literal["Permanently Deleted", "Delete Marker Created"]

_EMPTY = "d41d8cd98f00b204e9800998ecf8427e"
"""ETag of nothing."""


def created(bucket: FakeBucket, key: FakeKey, reason: Reason, by: str = ACCOUNT) -> None:
    """Send `Object Created` to the default bus of the bucket's region, after the request that wrote the object.

    `by` is who wrote it: an account, or a service.
    """
    if _is_on(bucket):
        # A copy and an upload in parts are writes of their own to moto: what is said last is what it was.
        said = partial(_created, bucket, key, reason, _origin(by))
        afterwards((bucket.name, key.name, str(key.version_id)), said)


def deleted(bucket: FakeBucket, version: FakeKey | FakeDeleteMarker, deletion: Deletion, by: str = ACCOUNT) -> None:
    """Send `Object Deleted`, as `created` does."""
    if _is_on(bucket):
        said = partial(_deleted, bucket, version, deletion, _origin(by))
        afterwards((bucket.name, version.name, str(version.version_id), deletion), said)


def _is_on(bucket: FakeBucket) -> bool:
    configuration = bucket.notification_configuration
    return configuration is not None and configuration.event_bridge is not None


def _created(bucket: FakeBucket, key: FakeKey, reason: Reason, origin: dict[str, Any]) -> None:
    told = {"key": key.name, "size": key.size, "etag": key.etag.strip('"')}
    _send(bucket, "Object Created", key, told, {**origin, "reason": reason})


def _deleted(
    bucket: FakeBucket, version: FakeKey | FakeDeleteMarker, deletion: Deletion, origin: dict[str, Any]
) -> None:
    etag = version.etag.strip('"') if isinstance(version, FakeKey) else _EMPTY
    said = {**origin, "reason": "DeleteObject", "deletion-type": deletion}
    _send(bucket, "Object Deleted", version, {"key": version.name, "etag": etag}, said)


def _send(
    bucket: FakeBucket,
    detail_type: str,
    version: FakeKey | FakeDeleteMarker,
    told: dict[str, Any],
    said: dict[str, Any],
) -> None:
    if bucket.is_versioned and version.version_id:
        told["version-id"] = str(version.version_id)
    told["sequencer"] = f"{time.time_ns():018X}"
    detail = {"version": "0", "bucket": {"name": bucket.name}, "object": told, **said}
    publish(bucket.region_name, "default", event_of("aws.s3", detail_type, bucket.region_name, [bucket.arn], detail))


def _origin(by: str) -> dict[str, Any]:
    letters = string.ascii_uppercase + string.digits
    address = request.remote_addr if has_request_context() else None
    return {
        "request-id": "".join(secrets.choice(letters) for _ in range(16)),
        "requester": by,
        # What AWS does by itself comes from no address.
        "source-ip-address": address if by == ACCOUNT and address else "s3.amazonaws.com",
    }
