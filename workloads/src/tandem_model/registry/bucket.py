"""One region's bucket of models: `models/<name>/<digest>/` with `model.onnx` and, written last, `manifest.json`."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from ..manifest import FILE_NAME, MODEL_NAME
from ..manifest.document import LARGEST_BYTES as LARGEST_MANIFEST
from ..problems import ModelError, Problem, problem
from ..release import MODEL_FILE, digest_of
from ..s3 import s3_client

LARGEST_MODEL = 512 * 1024 * 1024
"""Bytes; what a function may keep of it beside itself. Checked before a byte is read."""

LARGEST = {MODEL_FILE: LARGEST_MODEL, FILE_NAME: LARGEST_MANIFEST}
_PREFIX = "models"
_KEY = re.compile(
    rf"{_PREFIX}/({MODEL_NAME.pattern})/([0-9a-f]{{64}})/({re.escape(MODEL_FILE)}|{re.escape(FILE_NAME)})"
)
_Answer = TypeVar("_Answer")


@dataclass(frozen=True)
class Address:
    """Where one file of a release lies; digest is `sha256:...`."""

    model: str
    digest: str
    file: str

    @property
    def key(self) -> str:
        """The object's key."""
        return f"{_PREFIX}/{self.model}/{self.digest.removeprefix('sha256:')}/{self.file}"


def address_of(key: str) -> Address:
    """The address that a key is.

    Raises:
        ModelError: MDL-082, it is none: whatever is not written exactly so is not looked at
    """
    match = _KEY.fullmatch(key)
    if match is None:
        raise ModelError([wrong_address(key, f"{_PREFIX}/<name>/<64 hexadecimal digits>/{FILE_NAME}", key)])
    return Address(match[1], f"sha256:{match[2]}", match[3])


def too_large(path: str, file: str, got: int) -> Problem:
    """MDL-081."""
    expected = f"at most {LARGEST[file]} bytes"
    hint = "train a smaller model; this one would not fit into the function that validates it"
    return problem("modelTooLarge", path, "is too large", expected=expected, got=got, hint=hint)


def wrong_address(path: str, expected: str, got: object) -> Problem:
    """MDL-082."""
    hint = "release it with `tandem model release`, which makes the address of the content"
    return problem("wrongAddress", path, "is not the address of a release", expected=expected, got=got, hint=hint)


class ModelBucket:
    """Reads and writes releases; an object that is there is never replaced."""

    def __init__(self, name: str, region: str, endpoint: str | None = None) -> None:
        """A region's bucket; `endpoint` is None for the region's own."""
        self.region = region
        self._name = name
        self._client = s3_client(region, endpoint, read_timeout=30)

    def path(self, address: Address) -> str:
        """The object as people write it."""
        return f"s3://{self._name}/{address.key}"

    def read(self, address: Address) -> bytes | None:
        """An object's bytes; None when it is not there.

        Raises:
            ModelError: MDL-080, MDL-081
        """
        answer = self._ask(address, lambda: self._client.get_object(Bucket=self._name, Key=address.key))
        if answer is None:
            return None
        size = int(answer["ContentLength"])
        if size > LARGEST[address.file]:
            answer["Body"].close()
            raise ModelError([too_large(self.path(address), address.file, size)])
        content: bytes | None = self._ask(address, answer["Body"].read)
        return content

    def write(self, address: Address, content: bytes) -> bool:
        """Write an object unless the same is there; says whether it was written.

        S3 checks the bytes against their digest on arrival.

        Raises:
            ModelError: MDL-080, 081, 083
        """
        if len(content) > LARGEST[address.file]:
            raise ModelError([too_large(self.path(address), address.file, len(content))])
        if self._is_there(address, content):
            return False
        checksum = base64.b64encode(bytes.fromhex(digest_of(content).removeprefix("sha256:"))).decode()
        written = self._ask(
            address,
            lambda: self._client.put_object(
                Bucket=self._name,
                Key=address.key,
                Body=content,
                IfNoneMatch="*",
                # Named, too: a bucket whose objects are locked by default takes nothing without.
                ChecksumAlgorithm="SHA256",
                ChecksumSHA256=checksum,
            ),
        )
        # Another release of the same model was quicker by a moment.
        return written is not None or not self._is_there(address, content)

    def _is_there(self, address: Address, content: bytes) -> bool:
        before = self.read(address)
        if before is not None and before != content:
            raise ModelError([self._differs(address, before, content)])
        return before is not None

    def _ask(self, address: Address, call: Callable[[], _Answer]) -> _Answer | None:
        from botocore.exceptions import BotoCoreError, ClientError

        try:
            return call()
        except ClientError as error:
            if error.response.get("Error", {}).get("Code") in ("NoSuchKey", "404", "PreconditionFailed"):
                return None
            raise self._unreachable(address, str(error)) from None
        except (BotoCoreError, OSError) as error:
            raise self._unreachable(address, str(error)) from None

    def _unreachable(self, address: Address, got: str) -> ModelError:
        found = problem(
            "bucketUnreachable",
            self.path(address),
            "cannot be read or written",
            expected=f"the platform's bucket of models in {self.region}",
            got=got,
            hint="is layer data applied there, and may you use its bucket? When the region is dark: --degraded",
        )
        return ModelError([found])

    def _differs(self, address: Address, before: bytes, content: bytes) -> Problem:
        return problem(
            "contentDiffers",
            self.path(address),
            "holds something else",
            expected=digest_of(content),
            got=digest_of(before),
            hint="the same model with another manifest is not released: train it again, or release what is there",
        )
