"""Monitoring windows in a region's bucket of artifacts: `monitoring/<model>/<region>/<digest>/<time>-<server>.json`."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Any

from ..problems import ModelError, problem
from ..s3 import s3_client
from .stored import StoredWindow, read_window, render_window

PREFIX = "monitoring"
_TIME = re.compile(r"/(\d{8}T\d{6})\d{6}Z-[^/]+\.json\Z")
_FORM = "%Y%m%dT%H%M%S%fZ"


def window_key(window: StoredWindow, server: str) -> str:
    """Keys of one model sort by time."""
    time = datetime.fromisoformat(window.at).strftime(_FORM)
    return f"{_folder(window.model, window.region, window.digest)}{time}-{server}.json"


def _folder(model: str, region: str, digest: str) -> str:
    return f"{PREFIX}/{model}/{region}/{digest.removeprefix('sha256:')}/"


class WindowFolder:
    """Writes and reads windows of one region."""

    def __init__(self, bucket: str, region: str, endpoint: str | None = None) -> None:
        """A region's bucket; `endpoint` is None for the SDK's own choice."""
        self._bucket = bucket
        self._region = region
        self._client = s3_client(region, endpoint, read_timeout=10)

    def write(self, window: StoredWindow, server: str) -> None:
        """Keep a closed window.

        Raises:
            ModelError: MDL-089
        """
        key = window_key(window, server)
        self._ask(key, lambda: self._client.put_object(Bucket=self._bucket, Key=key, Body=render_window(window)))

    def latest(self, model: str, digest: str, *, since: float, most: int, now: str) -> list[StoredWindow]:
        """The newest windows of a model, not older than `since` seconds, `most` of them, oldest first.

        Raises:
            ModelError: MDL-089
        """
        folder = _folder(model, self._region, digest)
        begin = (datetime.fromisoformat(now) - timedelta(seconds=since)).strftime(_FORM)
        pages = self._ask(folder, lambda: self._keys(folder, f"{folder}{begin}"))
        keys = sorted(key for key in pages if _TIME.search(key))[-most:]
        found = (self._ask(key, lambda key=key: self._read(key)) for key in keys)
        return [window for content in found if (window := read_window(content)) is not None]

    def _keys(self, folder: str, after: str) -> list[str]:
        pages = self._client.get_paginator("list_objects_v2").paginate(
            Bucket=self._bucket, Prefix=folder, StartAfter=after
        )
        return [str(item["Key"]) for page in pages for item in page.get("Contents", [])]

    def _read(self, key: str) -> bytes:
        content: bytes = self._client.get_object(Bucket=self._bucket, Key=key)["Body"].read()
        return content

    def _ask(self, key: str, call: Any) -> Any:
        from botocore.exceptions import BotoCoreError, ClientError

        try:
            return call()
        except (BotoCoreError, ClientError, OSError) as error:
            raise ModelError(
                [
                    problem(
                        "windowsUnreachable",
                        f"s3://{self._bucket}/{key}",
                        "cannot be read or written",
                        expected=f"the platform's bucket of artifacts in {self._region}",
                        got=str(error),
                        hint="may this role use the bucket's folder `monitoring`?",
                    )
                ]
            ) from None
