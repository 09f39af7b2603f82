"""S3 replication that copies: objects, their tags and, where a rule says so, delete markers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from moto.s3.exceptions import MissingBucket
from moto.s3.models import FakeBucket, FakeDeleteMarker, FakeKey, S3Backend

from ..patches import Patch, never_says, wrap

_SEEN = "5.2.5"

_GUIDE = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/"


def _copy_objects() -> None:
    """Copies are made at once, and straight into the other bucket: what a rule has copied no rule copies on."""

    def put(original: Callable[..., FakeKey]) -> Callable[..., FakeKey]:
        def put_object(self: S3Backend, bucket_name: str, *args: Any, **kwargs: Any) -> FakeKey:
            key = original(self, bucket_name, *args, **kwargs)
            replicate(self, self.get_bucket(bucket_name), key)
            return key

        return put_object

    def tag(original: Callable[..., FakeKey]) -> Callable[..., FakeKey]:
        def put_object_tagging(self: S3Backend, key: FakeKey, tags: dict[str, str] | None) -> FakeKey:
            for replica in getattr(key, "replicas", ()):
                original(self, replica, tags)
            return original(self, key, tags)

        return put_object_tagging

    def mark(original: Callable[..., FakeDeleteMarker]) -> Callable[..., FakeDeleteMarker]:
        def set_delete_marker(self: S3Backend, bucket_name: str, key_name: str) -> FakeDeleteMarker:
            marker = original(self, bucket_name, key_name)
            replicate_marker(self, self.get_bucket(bucket_name), marker)
            return marker

        return set_delete_marker

    wrap(S3Backend, "put_object", put)
    wrap(S3Backend, "put_object_tagging", tag)
    wrap(S3Backend, "_set_delete_marker", mark)
    _return_status()


def _return_status() -> None:
    original = FakeKey.response_dict.fget  # type: ignore[attr-defined]

    def response_dict(self: FakeKey) -> dict[str, Any]:
        status = getattr(self, "replication_status", None)
        headers: dict[str, Any] = original(self)
        return headers if status is None else {**headers, "x-amz-replication-status": status}

    FakeKey.response_dict = property(response_dict)  # type: ignore[method-assign,assignment]


def replicate(backend: S3Backend, bucket: FakeBucket, key: FakeKey) -> None:
    """Copy an object to every bucket that a rule names.

    Version, metadata and time stay the same. Where the other bucket is missing or keeps no versions the object is
    marked FAILED, as AWS does it.
    """
    wanted = [rule for rule in _rules_for(bucket, key.name) if _may_copy(rule, key)]
    if not wanted:
        return
    marked: Any = key
    marked.replicas = []
    marked.replication_status = "COMPLETED"
    for rule in wanted:
        destination = _destination_of(backend, rule)
        if destination is None:
            marked.replication_status = "FAILED"
            continue
        replica = _replica_of(key, destination, rule["Destination"])
        destination.keys.setlist(key.name, [*destination.keys.getlist(key.name, []), replica])
        marked.replicas.append(replica)


def replicate_marker(backend: S3Backend, bucket: FakeBucket, marker: FakeDeleteMarker) -> None:
    """Copy a delete marker to every bucket whose rule says so. The deletion of a single version is never copied."""
    for rule in _rules_for(bucket, marker.name):
        destination = _destination_of(backend, rule)
        if destination is None or not _copies_markers(rule) or marker.name not in destination.keys:
            continue
        replica = FakeDeleteMarker(key=destination.keys[marker.name])
        replica._version_id = marker.version_id
        destination.keys[marker.name] = replica


def _rules_for(bucket: FakeBucket, key_name: str) -> Iterator[dict[str, Any]]:
    """Of the rules for one destination, the one with the highest priority."""
    configuration = getattr(bucket, "replication", None) or {}
    rules = [rule for rule in configuration.get("Rule", []) if rule["Status"] == "Enabled" and _matches(rule, key_name)]
    seen: set[str] = set()
    for rule in sorted(rules, key=lambda each: -int(each.get("Priority") or 0)):
        destination = rule["Destination"]["Bucket"]
        if destination not in seen:
            seen.add(destination)
            yield rule


def _matches(rule: dict[str, Any], key_name: str) -> bool:
    chosen = rule.get("Filter") or {}
    both = chosen.get("And") or {}
    # Tags come after the object: a rule that asks for some copies nothing here.
    if "Tag" in chosen or "Tag" in both:
        return False
    prefix = chosen.get("Prefix") or both.get("Prefix") or rule.get("Prefix") or ""
    return key_name.startswith(prefix)


def _may_copy(rule: dict[str, Any], key: FakeKey) -> bool:
    if key.encryption != "aws:kms":
        return True
    criteria = (rule.get("SourceSelectionCriteria") or {}).get("SseKmsEncryptedObjects") or {}
    return bool(criteria.get("Status") == "Enabled")


def _copies_markers(rule: dict[str, Any]) -> bool:
    # A rule of the first version has no filter, and always copies them.
    if "Filter" not in rule:
        return True
    return bool((rule.get("DeleteMarkerReplication") or {}).get("Status") == "Enabled")


def _destination_of(backend: S3Backend, rule: dict[str, Any]) -> FakeBucket | None:
    try:
        bucket = backend.get_bucket(rule["Destination"]["Bucket"].split(":::")[-1])
    except MissingBucket:
        return None
    return bucket if bucket.is_versioned else None


def _replica_of(key: FakeKey, bucket: FakeBucket, destination: dict[str, Any]) -> FakeKey:
    kms_key = (destination.get("EncryptionConfiguration") or {}).get("ReplicaKmsKeyID")
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
        checksum_value=key.checksum_value,
    )
    replica.last_modified = key.last_modified
    # Shared: the request that brought the object sets its metadata after it is stored.
    replica._metadata = key._metadata
    marked: Any = replica
    marked.replication_status = "REPLICA"
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
