"""S3 replication that copies: objects, their tags and, where a rule says so, delete markers.

Copies are made at once and straight into the other bucket: what a rule has copied no rule copies on. While one of the
two regions is dark, they wait in their bucket.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from moto.s3.models import FakeBucket, FakeDeleteMarker, FakeKey, S3Backend, s3_backends

from .. import outages
from ..patches import Patch, never_says, wrap
from ..routing import objects
from ..settings import ACCOUNT
from .s3_replication_rules import Rule, copies_markers, destination_of, may_copy, rules_for, syncs_replicas

_SEEN = "5.2.5"

_GUIDE = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/"


def _copy_objects() -> None:
    def put(original: Callable[..., FakeKey]) -> Callable[..., FakeKey]:
        def put_object(self: S3Backend, bucket_name: str, *args: Any, **kwargs: Any) -> FakeKey:
            key = original(self, bucket_name, *args, **kwargs)
            replicate(self, self.get_bucket(bucket_name), key)
            return key

        return put_object

    def tag(original: Callable[..., FakeKey]) -> Callable[..., FakeKey]:
        def put_object_tagging(self: S3Backend, key: FakeKey, tags: dict[str, str] | None) -> FakeKey:
            tagged = original(self, key, tags)
            # An object that no rule has copied is not copied for its tags.
            if hasattr(key, "replication_status"):
                replicate(self, self.get_bucket(str(key.bucket_name)), key)
            return tagged

        return put_object_tagging

    def mark(original: Callable[..., FakeDeleteMarker]) -> Callable[..., FakeDeleteMarker]:
        def set_delete_marker(self: S3Backend, bucket_name: str, key_name: str) -> FakeDeleteMarker:
            marker = original(self, bucket_name, key_name)
            replicate(self, self.get_bucket(bucket_name), marker)
            return marker

        return set_delete_marker

    wrap(S3Backend, "put_object", put)
    wrap(S3Backend, "put_object_tagging", tag)
    wrap(S3Backend, "_set_delete_marker", mark)
    _return_status()
    outages.on_resumption(_deliver)


def _return_status() -> None:
    original = FakeKey.response_dict.fget  # type: ignore[attr-defined]

    def response_dict(self: FakeKey) -> dict[str, Any]:
        status = getattr(self, "replication_status", None)
        headers: dict[str, Any] = original(self)
        return headers if status is None else {**headers, "x-amz-replication-status": status}

    FakeKey.response_dict = property(response_dict)  # type: ignore[method-assign,assignment]


def _deliver() -> None:
    """Copy what waits, in the order in which it came."""
    backend = s3_backends[ACCOUNT]["aws"]
    for bucket in list(vars(backend)["buckets"].values()):
        waiting, vars(bucket)["waiting"] = _waiting_in(bucket), []
        for version in waiting:
            # What was deleted meanwhile is not copied.
            if any(each is version for each in bucket.keys.getlist(version.name, [])):
                replicate(backend, bucket, version)


def _waiting_in(bucket: FakeBucket) -> list[Any]:
    waiting: list[Any] = vars(bucket).setdefault("waiting", [])
    return waiting


def replicate(backend: S3Backend, bucket: FakeBucket, version: FakeKey | FakeDeleteMarker) -> None:
    """Copy an object or a delete marker to every bucket that a rule names; of what is there already, its tags.

    Version, metadata and time stay the same. Where the other bucket is missing or keeps no versions an object is marked
    FAILED, as AWS does it; where it cannot be reached, PENDING. The deletion of a single version is never copied.
    """
    wanted = [rule for rule in rules_for(bucket, version.name) if _applies(rule, version)]
    outcomes = [_copy(backend, bucket, version, rule) for rule in wanted]
    if "PENDING" in outcomes and not any(each is version for each in _waiting_in(bucket)):
        _waiting_in(bucket).append(version)
    if outcomes and not _is_replica(version):
        # The worst of them: one destination that failed makes the object failed.
        vars(version)["replication_status"] = next(each for each in _STATUSES if each in outcomes)


_STATUSES = ("FAILED", "PENDING", "COMPLETED")


def _is_replica(version: FakeKey | FakeDeleteMarker) -> bool:
    return getattr(version, "replication_status", None) == "REPLICA"


def _applies(rule: Rule, version: FakeKey | FakeDeleteMarker) -> bool:
    if isinstance(version, FakeDeleteMarker):
        return copies_markers(rule)
    # Of a replica only changes travel, never itself.
    return syncs_replicas(rule) if _is_replica(version) else may_copy(rule, version)


def _copy(backend: S3Backend, bucket: FakeBucket, version: FakeKey | FakeDeleteMarker, rule: Rule) -> str:
    destination = destination_of(backend, rule)
    if destination is None:
        return "FAILED"
    if outages.is_dark("s3", bucket.region_name, destination.region_name):
        return "PENDING"
    there = destination.keys.getlist(version.name, [])
    copy = next((each for each in there if each.version_id == version.version_id), None)
    if copy is None and not _is_replica(version):
        copy = _replica_of(version, destination, rule["Destination"])
        destination.keys.setlist(version.name, _in_order([*there, copy]))
        _tell(destination, copy)
    if isinstance(version, FakeKey) and isinstance(copy, FakeKey):
        tags = backend.tagger.get_tag_dict_for_resource(version.arn)
        backend.tagger.delete_all_tags_for_resource(copy.arn)
        backend.tagger.tag_resource(copy.arn, backend.tagger.convert_dict_to_tags_input(tags))
    return "COMPLETED"


def _tell(bucket: FakeBucket, copy: FakeKey | FakeDeleteMarker) -> None:
    if isinstance(copy, FakeKey):
        objects.created(bucket, copy, "PutObject", by="s3.amazonaws.com")
    else:
        objects.deleted(bucket, copy, "Delete Marker Created", by="s3.amazonaws.com")


def _in_order(versions: list[Any]) -> list[Any]:
    """The last one written is the current one, wherever it was written: what arrives late does not hide it."""
    return sorted(versions, key=lambda each: each.last_modified)


def _replica_of(version: FakeKey | FakeDeleteMarker, bucket: FakeBucket, destination: dict[str, Any]) -> Any:
    replica = (
        _copy_of_object(version, bucket, destination)
        if isinstance(version, FakeKey)
        else _copy_of_marker(version, bucket)
    )
    replica.replication_status = "REPLICA"
    return replica


def _copy_of_marker(marker: FakeDeleteMarker, bucket: FakeBucket) -> Any:
    replica = FakeDeleteMarker(key=bucket.keys.get(marker.name) or marker.key)
    replica._version_id = marker.version_id
    replica.last_modified = marker.last_modified
    return replica


def _copy_of_object(key: FakeKey, bucket: FakeBucket, destination: dict[str, Any]) -> Any:
    kms_key = (destination.get("EncryptionConfiguration") or {}).get("ReplicaKmsKeyID")
    locks = bucket.object_lock_enabled
    replica = FakeKey(
        name=key.name,
        value=key.value,
        account_id=key.account_id,
        region_name=bucket.region_name,
        storage=destination.get("StorageClass") or key.storage_class,
        etag=key.etag.strip('"'),
        is_versioned=True,
        version_id=key.version_id,
        multipart=key.multipart,
        bucket_name=bucket.name,
        encryption="aws:kms" if kms_key else key.encryption,
        kms_key_id=kms_key or key.kms_key_id,
        bucket_key_enabled=key.bucket_key_enabled,
        lock_mode=key.lock_mode if locks else None,
        lock_until=key.lock_until if locks else None,
        lock_legal_status=key.lock_legal_status if locks else None,
        checksum_value=key.checksum_value,
    )
    replica.last_modified = key.last_modified
    # Shared: the request that brought the object sets its metadata after it is stored.
    replica._metadata = key._metadata
    return replica


PATCHES = (
    Patch(
        name="s3/replication-copies",
        behaviour="Objects that match a replication rule are copied, with metadata, tags, version and status.",
        reference=f"{_GUIDE}replication-what-is-isnot-replicated.html",
        seen=_SEEN,
        needed=never_says(S3Backend.put_object, "replicat"),
        apply=_copy_objects,
    ),
)
