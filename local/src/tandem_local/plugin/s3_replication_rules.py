"""S3 replication: what a bucket's rules say about an object."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from moto.s3.exceptions import MissingBucket
from moto.s3.models import FakeBucket, FakeKey, S3Backend

Rule = dict[str, Any]
"""As it was put: the XML's names."""


def rules_for(bucket: FakeBucket, key_name: str) -> Iterator[Rule]:
    """Of the rules for one destination, the one with the highest priority."""
    configuration = getattr(bucket, "replication", None) or {}
    rules = [rule for rule in configuration.get("Rule", []) if rule["Status"] == "Enabled" and _matches(rule, key_name)]
    seen: set[str] = set()
    for rule in sorted(rules, key=lambda each: -int(each.get("Priority") or 0)):
        destination = rule["Destination"]["Bucket"]
        if destination not in seen:
            seen.add(destination)
            yield rule


def _matches(rule: Rule, key_name: str) -> bool:
    chosen = rule.get("Filter") or {}
    both = chosen.get("And") or {}
    # Tags come after the object: a rule that asks for some copies nothing here.
    if "Tag" in chosen or "Tag" in both:
        return False
    prefix = chosen.get("Prefix") or both.get("Prefix") or rule.get("Prefix") or ""
    return key_name.startswith(prefix)


def may_copy(rule: Rule, key: FakeKey) -> bool:
    """Whether a rule copies an object, encrypted as it is."""
    return key.encryption != "aws:kms" or _selects(rule, "SseKmsEncryptedObjects")


def syncs_replicas(rule: Rule) -> bool:
    """Whether a rule carries back what was changed about a replica."""
    return _selects(rule, "ReplicaModifications")


def _selects(rule: Rule, criterion: str) -> bool:
    criteria = (rule.get("SourceSelectionCriteria") or {}).get(criterion) or {}
    return bool(criteria.get("Status") == "Enabled")


def copies_markers(rule: Rule) -> bool:
    """Whether a rule copies delete markers."""
    # A rule of the first version has no filter, and always copies them.
    if "Filter" not in rule:
        return True
    return bool((rule.get("DeleteMarkerReplication") or {}).get("Status") == "Enabled")


def destination_of(backend: S3Backend, rule: Rule) -> FakeBucket | None:
    """The bucket that a rule copies to; absent where it is missing or keeps no versions."""
    try:
        bucket = backend.get_bucket(rule["Destination"]["Bucket"].split(":::")[-1])
    except MissingBucket:
        return None
    return bucket if bucket.is_versioned else None
