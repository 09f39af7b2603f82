"""S3: what is read back of a bucket's configuration, and writes that exclude each other."""

from __future__ import annotations

import json
import threading
from collections import defaultdict
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any, cast

import xmltodict
from moto.core.responses import ActionResult
from moto.s3.models import FakeBucket, FakeDeleteMarker, S3Backend
from moto.s3.responses import S3Response

from ..patches import Patch, add, lacks, never_says, wrap

_SEEN = "5.2.5"

_API = "https://docs.aws.amazon.com/AmazonS3/latest/API/API_"

_key_locks: defaultdict[tuple[str, str], threading.RLock] = defaultdict(threading.RLock)
"""One lock for each bucket and key. They are never removed: a lock that somebody waits for must stay the same."""


def _serialize_writes() -> None:
    """Moto looks whether the object is there, and stores its own later; another thread can come in between."""

    def wrapper(original: Callable[..., Any]) -> Callable[..., Any]:
        def locked(self: S3Response, *args: Any, **kwargs: Any) -> Any:
            with _key_locks[(self.bucket_name, self.parse_key_name())]:
                return original(self, *args, **kwargs)

        return locked

    for name in ("put_object", "copy_object", "delete_object", "_key_response_post"):
        wrap(S3Response, name, wrapper)


def _deliver_no_access_logs() -> None:
    def wrapper(_: Callable[..., None]) -> Callable[..., None]:
        return lambda *_: None

    wrap(S3Backend, "log_incoming_request", wrapper)


def _read_every_log_policy() -> None:
    """Moto's check takes each principal for an object, and ends in an error at a statement about everybody."""
    original = FakeBucket._log_permissions_enabled_policy

    def check(target_bucket: FakeBucket, target_prefix: str | None) -> bool:
        document = json.loads(target_bucket.policy.decode()) if target_bucket.policy else {"Statement": []}
        of_services = [each for each in document["Statement"] if isinstance(each.get("Principal"), dict)]
        readable = SimpleNamespace(
            policy=json.dumps({**document, "Statement": of_services}).encode(),
            partition=target_bucket.partition,
            name=target_bucket.name,
        )
        return original(cast(FakeBucket, readable), target_prefix)

    FakeBucket._log_permissions_enabled_policy = staticmethod(check)  # type: ignore[method-assign]


def _dispose_of_markers() -> None:
    add(FakeDeleteMarker, dispose=lambda _: None)


def _return_event_bridge_flag() -> None:
    def wrapper(original: Callable[..., Any]) -> Callable[..., Any]:
        def get_bucket_notification(self: S3Response) -> Any:
            configuration = self.backend.get_bucket_notification_configuration(self.bucket_name)
            status, headers, body = original(self)
            if configuration is None or configuration.event_bridge is None:
                return status, headers, body
            text = body.decode() if isinstance(body, bytes) else body
            document = xmltodict.parse(text)
            root = document["NotificationConfiguration"] or {}
            document["NotificationConfiguration"] = {**root, "EventBridgeConfiguration": None}
            return status, headers, xmltodict.unparse(document)

        return get_bucket_notification

    wrap(S3Response, "get_bucket_notification", wrapper)


def _take_tags_at_creation() -> None:
    def wrapper(original: Callable[..., Any]) -> Callable[..., Any]:
        def bucket_response_put(self: S3Response, request: Any, bucket_name: str, querystring: dict[str, Any]) -> Any:
            response = original(self, request, bucket_name, querystring)
            if not querystring and self.body:
                configuration = xmltodict.parse(self.body, force_list=("Tag",)).get("CreateBucketConfiguration")
                tags = ((configuration or {}).get("Tags") or {}).get("Tag", [])
                if tags:
                    self.backend.put_bucket_tagging(bucket_name, {tag["Key"]: tag["Value"] or "" for tag in tags})
            return response

        return bucket_response_put

    wrap(S3Response, "_bucket_response_put", wrapper)


def _return_whole_replication() -> None:
    def get_bucket_replication(self: S3Response) -> Any:
        configuration = self.backend.get_bucket_replication(self.bucket_name)
        self.data["Action"] = "GetBucketReplication"
        rules = [_rule_of(rule) for rule in (configuration or {}).get("Rule", [])]
        answer = {"Role": (configuration or {}).get("Role"), "Rules": rules}
        return self.serialized(ActionResult({"ReplicationConfiguration": answer}))

    def wrapper(original: Callable[..., Any]) -> Callable[..., Any]:
        # Without a configuration the original raises the right error.
        return lambda self: (
            get_bucket_replication(self) if self.backend.get_bucket_replication(self.bucket_name) else original(self)
        )

    wrap(S3Response, "get_bucket_replication", wrapper)


def _rule_of(rule: dict[str, Any]) -> dict[str, Any]:
    """A rule as it was put, in the names of the API's model, where a list is in the plural."""
    answer = {name: value for name, value in rule.items() if name != "Filter"}
    if "Filter" in rule:
        chosen = dict(rule["Filter"] or {"Prefix": ""})
        if isinstance(chosen.get("And"), dict):
            both = dict(chosen["And"])
            tags = both.pop("Tag", [])
            chosen["And"] = {**both, "Tags": tags if isinstance(tags, list) else [tags]}
        chosen = {name: value or "" for name, value in chosen.items()}
        answer["Filter"] = chosen
    else:
        # A rule of the first version has neither.
        answer.pop("Priority", None)
        answer["Prefix"] = answer.get("Prefix") or ""
    return answer


PATCHES = (
    Patch(
        name="s3/conditional-writes",
        behaviour="Of several conditional writes of a key at once, exactly one succeeds.",
        reference="https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html",
        seen=_SEEN,
        needed=never_says(S3Response.put_object, "lock_for"),
        apply=_serialize_writes,
    ),
    Patch(
        name="s3/access-log-delivery",
        behaviour="Access log records come hours later, if at all: a log bucket that was just made is empty.",
        reference="https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html",
        seen=_SEEN,
        needed=lambda: not never_says(S3Backend.log_incoming_request, "self.put_object")(),
        apply=_deliver_no_access_logs,
    ),
    Patch(
        name="s3/log-delivery-policy",
        behaviour="A log bucket's policy may have statements about everybody beside the one that lets logs in.",
        reference="https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html",
        seen=_SEEN,
        needed=never_says(FakeBucket._log_permissions_enabled_policy, "isinstance"),
        apply=_read_every_log_policy,
    ),
    Patch(
        name="s3/delete-marker-versions",
        behaviour="Deleting the last versions of a key may take its delete marker with them.",
        reference="https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeleteMarker.html",
        seen=_SEEN,
        needed=lacks(FakeDeleteMarker, "dispose"),
        apply=_dispose_of_markers,
    ),
    Patch(
        name="s3/notification-event-bridge",
        behaviour="GetBucketNotificationConfiguration returns whether events go to EventBridge.",
        reference=f"{_API}GetBucketNotificationConfiguration.html",
        seen=_SEEN,
        needed=never_says(S3Response.get_bucket_notification, "EventBridge"),
        apply=_return_event_bridge_flag,
    ),
    Patch(
        name="s3/tags-at-creation",
        behaviour="CreateBucket takes tags.",
        reference=f"{_API}CreateBucket.html",
        seen=_SEEN,
        needed=never_says(
            S3Response._bucket_response_put, "put_bucket_tagging(\n                    bucket_name, create"
        ),
        apply=_take_tags_at_creation,
    ),
    Patch(
        name="s3/replication-configuration",
        behaviour="GetBucketReplication returns every rule as it was put: filter, encryption, time control, markers.",
        reference=f"{_API}GetBucketReplication.html",
        seen=_SEEN,
        needed=never_says(S3Response.get_bucket_replication, "SourceSelectionCriteria"),
        apply=_return_whole_replication,
    ),
)
