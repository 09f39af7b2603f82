"""Puts a file into buckets, where nothing has its key yet: `python -m tandem_model.operate.put_file`."""

from __future__ import annotations

import argparse
import base64
import hashlib
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

from ..s3 import s3_client

Outcome = Literal["written", "there", "noBucket", "failed"]


def put_file(client: Any, bucket: str, key: str, content: bytes) -> tuple[Outcome, str]:
    """Put content at a key that is free, and say what came of it, and what AWS said when it failed.

    Keys are made of what the content is made from: an object that is there is the same one. S3 checks the bytes on
    arrival.
    """
    from botocore.exceptions import BotoCoreError, ClientError

    try:
        if _is_there(client, bucket, key):
            return "there", ""
        checksum = base64.b64encode(hashlib.sha256(content).digest()).decode()
        client.put_object(
            Bucket=bucket,
            Key=key,
            Body=content,
            IfNoneMatch="*",
            # Named, too: a bucket whose objects are locked by default takes nothing without.
            ChecksumAlgorithm="SHA256",
            ChecksumSHA256=checksum,
        )
    except ClientError as error:
        code = error.response.get("Error", {}).get("Code")
        # Another upload was quicker by a moment.
        if code in ("PreconditionFailed", "412"):
            return "there", ""
        return "noBucket" if code == "NoSuchBucket" else "failed", str(error)
    except BotoCoreError as error:
        return "failed", str(error)
    return "written", ""


def _is_there(client: Any, bucket: str, key: str) -> bool:
    # Not HeadObject: its answer has no body, so a missing bucket would look like a missing object.
    found = client.list_objects_v2(Bucket=bucket, Prefix=key, MaxKeys=1)
    return any(each["Key"] == key for each in found.get("Contents", []))


def main(words: Sequence[str] | None = None) -> int:
    """Put the file into each region's bucket; prints `{"outcomes": [...]}`, exit code 1 when one failed."""
    options = _parser().parse_args(words)
    content = options.file.read_bytes()
    outcomes: list[dict[str, str]] = []
    for region, bucket in (text.split("=", 1) for text in options.bucket):
        client = s3_client(region, options.endpoint, read_timeout=60)
        outcome, said = put_file(client, bucket, options.key, content)
        outcomes.append({"region": region, "bucket": bucket, "outcome": outcome, "said": said})
    sys.stdout.write(f"{json.dumps({'outcomes': outcomes})}\n")
    return 0 if all(each["outcome"] in ("written", "there") for each in outcomes) else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Put a file into buckets, where nothing has its key yet.")
    parser.add_argument("--file", type=Path, required=True)
    parser.add_argument("--key", required=True)
    parser.add_argument("--bucket", action="append", required=True, metavar="REGION=NAME")
    parser.add_argument("--endpoint", help="of an embedded AWS")
    return parser


if __name__ == "__main__":
    sys.exit(main())
