"""KMS: keys in several regions."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any

from moto.core.exceptions import JsonRESTError
from moto.kms import utils
from moto.kms.models import Key, KmsBackend, kms_backends
from moto.kms.responses import KmsResponse

from ..patches import Patch, never_says, wrap

_SEEN = "5.2.5"

_GUIDE = "https://docs.aws.amazon.com/kms/latest/developerguide/"


def _replicate_properly() -> None:
    """Moto lets the replica share the primary's description of itself, which turns the primary into a replica."""
    wrap(KmsResponse, "replicate_key", lambda _: _replicate_key)
    wrap(Key, "to_dict", lambda original: lambda self: _describe(original(self), self))


def _replicate_key(self: KmsResponse) -> str:
    key_id = self._get_param("KeyId")
    self._validate_key_id(key_id)
    region = self._get_param("ReplicaRegion")
    primary = self.kms_backend.describe_key(key_id)
    if not primary.multi_region or primary.arn != primary.multi_region_configuration["PrimaryKey"]["Arn"]:
        raise JsonRESTError("UnsupportedOperationException", f"{primary.arn} is not a multi-Region primary key.")
    backend: KmsBackend = kms_backends[self.current_account][region]
    if primary.id in backend.keys:
        raise JsonRESTError("AlreadyExistsException", f"{primary.id} is already in {region}.")
    replica = _replica_of(primary, region)
    replica.description = self._get_param("Description") or ""
    replica.policy = self._get_param("Policy") or replica.generate_default_policy()
    backend.keys[replica.id] = replica
    tags = self._get_param("Tags") or []
    backend.tagger.tag_resource(replica.id, tags)
    metadata = replica.to_dict()["KeyMetadata"]
    return json.dumps({"ReplicaKeyMetadata": metadata, "ReplicaPolicy": replica.policy, "ReplicaTags": tags})


def _replica_of(primary: Key, region: str) -> Key:
    # Key material, usage and rotation are shared; what is a region's own is made anew.
    replica = copy.copy(primary)
    replica.region = region
    replica.arn = primary.arn.replace(f":{primary.region}:", f":{region}:")
    replica.key_state, replica.enabled, replica.deletion_date = "Enabled", True, None
    replica.grants, replica.aliases = {}, {}
    replica.multi_region_configuration = copy.deepcopy(primary.multi_region_configuration)
    return replica


def _describe(answer: dict[str, Any], key: Key) -> dict[str, Any]:
    """Which regions a key is in is seen from its backends, and so is the same from everywhere."""
    if key.multi_region:
        primary = key.multi_region_configuration["PrimaryKey"]
        replicas = [
            {"Arn": each.arn, "Region": region}
            for region, backend in sorted(dict.items(kms_backends[key.account_id]))
            for each in [backend.keys.get(key.id)]
            if each is not None and each.arn != primary["Arn"] and each.key_state != "PendingDeletion"
        ]
        answer["KeyMetadata"]["MultiRegionConfiguration"] = {
            "MultiRegionKeyType": "PRIMARY" if key.arn == primary["Arn"] else "REPLICA",
            "PrimaryKey": primary,
            "ReplicaKeys": replicas,
        }
    return answer


_LONGEST_KEY_ID = 40
"""`mrk-` and a UUID."""


def _make_room_for_key_ids() -> None:
    """A ciphertext of moto begins with its key's id, cut to 36 characters."""
    original = utils._deserialize_ciphertext_blob

    def deserialize(ciphertext_blob: bytes) -> utils.Ciphertext:
        found = original(ciphertext_blob)
        return found._replace(key_id=found.key_id.rstrip("\0"))

    vars_of: Any = utils
    vars_of.CIPHERTEXT_HEADER_FORMAT = f">{_LONGEST_KEY_ID}s{utils.IV_LEN}s{utils.TAG_LEN}s"
    vars_of.HEADER_LEN = _LONGEST_KEY_ID + utils.IV_LEN + utils.TAG_LEN
    vars_of._deserialize_ciphertext_blob = deserialize


_DEFAULT_ROTATION_DAYS = 365


def _keep_rotation_period() -> None:
    def enable(original: Callable[..., str]) -> Callable[..., str]:
        def enable_key_rotation(self: KmsResponse) -> str:
            answer = original(self)
            days = self._get_param("RotationPeriodInDays") or _DEFAULT_ROTATION_DAYS
            vars(self.kms_backend.describe_key(self._get_param("KeyId")))["rotation_days"] = days
            return answer

        return enable_key_rotation

    def describe(original: Callable[..., str]) -> Callable[..., str]:
        def get_key_rotation_status(self: KmsResponse) -> str:
            answer: dict[str, Any] = json.loads(original(self))
            if answer["KeyRotationEnabled"]:
                key = self.kms_backend.describe_key(self._get_param("KeyId"))
                answer["RotationPeriodInDays"] = getattr(key, "rotation_days", _DEFAULT_ROTATION_DAYS)
            return json.dumps(answer)

        return get_key_rotation_status

    wrap(KmsResponse, "enable_key_rotation", enable)
    wrap(KmsResponse, "get_key_rotation_status", describe)


PATCHES = (
    Patch(
        name="kms/replica-key",
        behaviour="A replica key has its own description, policy and tags, and leaves the primary key the primary.",
        reference=f"{_GUIDE}multi-region-keys-replicate.html",
        seen=_SEEN,
        needed=never_says(KmsBackend.replicate_key, "deepcopy(replica"),
        apply=_replicate_properly,
    ),
    Patch(
        name="kms/multi-region-ciphertext",
        behaviour="What a multi-Region key encrypts in one region, its replica decrypts in another.",
        reference=f"{_GUIDE}multi-region-keys-overview.html",
        seen=_SEEN,
        needed=lambda: utils.KEY_ID_LEN < _LONGEST_KEY_ID,
        apply=_make_room_for_key_ids,
    ),
    Patch(
        name="kms/rotation-period",
        behaviour="A key that rotates says after how many days.",
        reference="https://docs.aws.amazon.com/kms/latest/APIReference/API_GetKeyRotationStatus.html",
        seen=_SEEN,
        needed=never_says(KmsResponse.get_key_rotation_status, "RotationPeriodInDays"),
        apply=_keep_rotation_period,
    ),
)
