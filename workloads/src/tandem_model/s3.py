"""S3, as everything here asks for it."""

from __future__ import annotations

from typing import Any


def s3_client(region: str | None, endpoint: str | None = None, *, read_timeout: float) -> Any:
    """A client that gives up: three more attempts, 3 seconds for a connection, `read_timeout` seconds for an answer.

    `region` and `endpoint` are None for the SDK's own choice.
    """
    import boto3
    from botocore.config import Config

    config = Config(
        connect_timeout=3,
        read_timeout=read_timeout,
        retries={"max_attempts": 3, "mode": "standard"},
        # The account would be put before loopback's name otherwise.
        s3={"addressing_style": "path"} if endpoint else {},
    )
    return boto3.client("s3", region_name=region, endpoint_url=endpoint, config=config)
