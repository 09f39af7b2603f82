"""S3 tells EventBridge of objects, also of those that replication brings."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from moto.s3 import notifications
from moto.s3.models import FakeBucket, FakeDeleteMarker, FakeKey, S3Backend
from moto.s3.notifications import S3NotificationEvent

from ..patches import Patch, never_says, wrap
from ..routing import objects

_SEEN = "5.2.5"

_REASONS: dict[str, objects.Reason] = {
    S3NotificationEvent.OBJECT_CREATED_PUT_EVENT: "PutObject",
    S3NotificationEvent.OBJECT_CREATED_POST_EVENT: "POST Object",
    S3NotificationEvent.OBJECT_CREATED_COPY_EVENT: "CopyObject",
    S3NotificationEvent.OBJECT_CREATED_COMPLETE_MULTIPART_UPLOAD_EVENT: "CompleteMultipartUpload",
}


def _tell_of_objects() -> None:
    """Moto sends a form of its own, within the request, to each bus, and nothing of delete markers and versions."""

    def send(account_id: str, bucket: FakeBucket, event_name: str, key: Any) -> None:  # noqa: ARG001
        reason = _REASONS.get(event_name)
        if reason is not None and isinstance(key, FakeKey):
            objects.created(bucket, key, reason)

    def mark(original: Callable[..., FakeDeleteMarker]) -> Callable[..., FakeDeleteMarker]:
        def set_delete_marker(self: S3Backend, bucket_name: str, key_name: str) -> FakeDeleteMarker:
            marker = original(self, bucket_name, key_name)
            objects.deleted(self.get_bucket(bucket_name), marker, "Delete Marker Created")
            return marker

        return set_delete_marker

    def delete(original: Callable[..., Any]) -> Callable[..., Any]:
        def delete_object(self: S3Backend, bucket_name: str, key_name: str, *args: Any, **kwargs: Any) -> Any:
            bucket = self.get_bucket(bucket_name)
            before = list(bucket.keys.getlist(key_name, []))
            answer = original(self, bucket_name, key_name, *args, **kwargs)
            left = bucket.keys.getlist(key_name, [])
            for version in before:
                if not any(each is version for each in left):
                    objects.deleted(bucket, version, "Permanently Deleted")
            return answer

        return delete_object

    notifications._send_event_bridge_message = send
    wrap(S3Backend, "_set_delete_marker", mark)
    wrap(S3Backend, "delete_object", delete)


PATCHES = (
    Patch(
        name="s3/event-bridge",
        behaviour="Objects that are created and deleted, by replication too, are told to the region's default bus.",
        reference="https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventBridge.html",
        seen=_SEEN,
        needed=never_says(notifications._send_event_bridge_message, "deletion-type"),
        apply=_tell_of_objects,
    ),
)
