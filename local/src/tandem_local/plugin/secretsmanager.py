"""Secrets Manager: secrets with replicas in other regions."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any

from moto.secretsmanager.exceptions import InvalidParameterException, SecretNotFoundException
from moto.secretsmanager.models import FakeSecret, ReplicaSecret, SecretsManagerBackend
from moto.secretsmanager.responses import SecretsManagerResponse

from ..patches import Patch, add, lacks, never_says, says, wrap

_SEEN = "5.2.5"

_API = "https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_"
_GUIDE = "https://docs.aws.amazon.com/secretsmanager/latest/userguide/"


def _encrypt_replicas() -> None:
    def create(original: Callable[..., list[ReplicaSecret]]) -> Callable[..., list[ReplicaSecret]]:
        def create_replicas(
            self: FakeSecret, replica_regions: list[dict[str, str]], **kwargs: Any
        ) -> list[ReplicaSecret]:
            replicas = original(self, replica_regions, **kwargs)
            for replica, wanted in zip(replicas, replica_regions, strict=True):
                if wanted.get("KmsKeyId"):
                    replica.config["KmsKeyId"] = wanted["KmsKeyId"]
            return replicas

        return create_replicas

    def describe(original: Callable[..., dict[str, Any]]) -> Callable[..., dict[str, Any]]:
        def to_dict(self: ReplicaSecret) -> dict[str, Any]:
            answer = original(self)
            key = self.config["KmsKeyId"]
            answer.pop("KmsKeyId", None)
            return answer if key == SecretsManagerBackend.DEFAULT_KMS_KEY_ALIAS else {**answer, "KmsKeyId": key}

        return to_dict

    wrap(FakeSecret, "create_replicas", create)
    wrap(ReplicaSecret, "to_dict", describe)


def _show_replica_policy() -> None:
    def wrapper(original: Callable[..., str]) -> Callable[..., str]:
        def get_resource_policy(self: SecretsManagerBackend, secret_id: str) -> str:
            secret = self.secrets.get(secret_id)
            if not isinstance(secret, ReplicaSecret):
                return original(self, secret_id)
            answer = {"ARN": secret.arn, "Name": secret.name}
            policy = secret.source.policy
            return json.dumps(answer if policy is None else {**answer, "ResourcePolicy": policy})

        return get_resource_policy

    wrap(SecretsManagerBackend, "get_resource_policy", wrapper)


def _promote_replicas() -> None:
    def stop_replication_to_replica(self: SecretsManagerResponse) -> str:
        return json.dumps({"ARN": _promote(self.backend, self._get_param("SecretId")).arn})

    add(SecretsManagerResponse, stop_replication_to_replica=stop_replication_to_replica)


def _promote(backend: SecretsManagerBackend, secret_id: str) -> FakeSecret:
    """Make a secret of its own of a replica; the primary forgets it."""
    replica = backend.secrets.get(secret_id)
    if replica is None:
        raise SecretNotFoundException
    if not isinstance(replica, ReplicaSecret):
        raise InvalidParameterException("Operation permitted on a replica secret only.")
    source = replica.source
    secret = copy.copy(source)
    secret.arn, secret.region = replica.arn, backend.region_name
    secret.kms_key_id = replica.config["KmsKeyId"]
    secret.versions, secret.tags = copy.deepcopy(source.versions), copy.deepcopy(source.tags)
    secret.replicas = []
    source.replicas = [each for each in source.replicas if each is not replica]
    # Moto keeps replicas by ARN, and secrets by name.
    dict.pop(backend.secrets, replica.arn)
    backend.secrets[secret.name] = secret
    return secret


PATCHES = (
    Patch(
        name="secretsmanager/replica-key",
        behaviour="A replica is encrypted with the key of its region that was named for it.",
        reference=f"{_API}ReplicaRegionType.html",
        seen=_SEEN,
        needed=never_says(ReplicaSecret.__init__, "kms_key_id"),
        apply=_encrypt_replicas,
    ),
    Patch(
        name="secretsmanager/replica-policy",
        behaviour="The resource policy of a secret is read in its replicas' regions, too.",
        reference=f"{_GUIDE}replicate-secrets.html",
        seen=_SEEN,
        needed=says(SecretsManagerBackend.get_resource_policy, "OperationNotPermittedOnReplica"),
        apply=_show_replica_policy,
    ),
    Patch(
        name="secretsmanager/promote-replica",
        behaviour="StopReplicationToReplica makes a secret of its own of a replica.",
        reference=f"{_API}StopReplicationToReplica.html",
        seen=_SEEN,
        needed=lacks(SecretsManagerResponse, "stop_replication_to_replica"),
        apply=_promote_replicas,
    ),
)
