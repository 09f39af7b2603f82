"""Covers secretsmanager/promote-replica: a replica is promoted in a disaster, and not by Terraform."""

from __future__ import annotations

import string
from collections.abc import Callable
from typing import Any

import pytest
from botocore.exceptions import ClientError

Aws = Callable[..., Any]

HOME, PEER = "eu-west-1", "eu-central-1"


def test_a_promoted_replica_is_a_secret_of_its_own(aws: Aws) -> None:
    home, peer = aws("secretsmanager", HOME), aws("secretsmanager", PEER)
    home.create_secret(Name="db", SecretString="one", AddReplicaRegions=[{"Region": PEER, "KmsKeyId": "alias/peer"}])
    home.put_secret_value(SecretId="db", SecretString="two")
    assert peer.get_secret_value(SecretId="db")["SecretString"] == "two"
    assert peer.describe_secret(SecretId="db")["KmsKeyId"] == "alias/peer"
    with pytest.raises(ClientError, match="replica secret"):
        peer.put_secret_value(SecretId="db", SecretString="three")
    peer.stop_replication_to_replica(SecretId="db")
    peer.put_secret_value(SecretId="db", SecretString="three")
    assert home.get_secret_value(SecretId="db")["SecretString"] == "two"
    assert "ReplicationStatus" not in home.describe_secret(SecretId="db")
    assert peer.get_secret_value(SecretId="db", VersionStage="AWSPREVIOUS")["SecretString"] == "two"
    with pytest.raises(ClientError, match="replica secret only"):
        home.stop_replication_to_replica(SecretId="db")


def test_a_random_password_is_made_as_it_was_asked_for(aws: Aws) -> None:
    made = aws("secretsmanager").get_random_password(
        PasswordLength=64, ExcludeNumbers=True, ExcludeCharacters="/@\"'\\aB", RequireEachIncludedType=True
    )["RandomPassword"]
    assert len(made) == 64
    assert not set(made) & set(string.digits + "/@\"'\\aB ")
    assert all(set(made) & set(each) for each in (string.ascii_lowercase, string.ascii_uppercase, string.punctuation))
