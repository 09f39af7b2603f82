"""Another version of a trained model, good or spoilt, put where a release lies or written as training writes it.

The same graph under another name has another digest.
"""

from __future__ import annotations

import dataclasses
import sys
from pathlib import Path

import boto3
import onnx

from tandem_model.manifest import FILE_NAME, Manifest, parse_manifest, render_manifest
from tandem_model.registry.bucket import Address
from tandem_model.release import MODEL_FILE, digest_of


def variant(folder: Path, name: str) -> tuple[Manifest, bytes]:
    """The model of a folder, answering the same, with another digest."""
    model = onnx.load(folder / MODEL_FILE)
    model.doc_string = name
    content = model.SerializeToString()
    manifest = parse_manifest((folder / FILE_NAME).read_bytes(), str(folder))
    digest = digest_of(content)
    return dataclasses.replace(manifest, digest=digest, version=digest.removeprefix("sha256:")[:12]), content


def spoilt(folder: Path, how: str, name: str) -> tuple[Manifest, bytes]:
    """A variant that no region may find good."""
    manifest, content = variant(folder, name)
    if how == "corrupt":
        content = content[: len(content) // 2]
        digest = digest_of(content)
        return dataclasses.replace(manifest, digest=digest, version=digest.removeprefix("sha256:")[:12]), content
    if how == "digest":
        return manifest, content + b"\0"
    if how == "golden":
        turned = tuple(tuple(reversed(row)) for row in manifest.golden.outputs)
        return dataclasses.replace(manifest, golden=dataclasses.replace(manifest.golden, outputs=turned)), content
    assert how == "metrics", how
    worse = dataclasses.replace(manifest.metrics, accuracy=manifest.metrics.accuracy - 0.05)
    return dataclasses.replace(manifest, metrics=worse), content


def write(out: Path, manifest: Manifest, content: bytes) -> None:
    """Write it as training does, for `tandem model release`."""
    out.mkdir(parents=True)
    (out / MODEL_FILE).write_bytes(content)
    (out / FILE_NAME).write_bytes(render_manifest(manifest))


def smuggle(manifest: Manifest, content: bytes, *, region: str, bucket: str, endpoint: str) -> None:
    """Put it into a bucket past every check of `tandem model release`: model first, then manifest."""
    s3 = boto3.client("s3", region_name=region, endpoint_url=endpoint)
    for file, body in ((MODEL_FILE, content), (FILE_NAME, render_manifest(manifest))):
        key = Address(manifest.model, manifest.digest, file).key
        s3.put_object(Bucket=bucket, Key=key, Body=body, ChecksumAlgorithm="SHA256")


def main() -> None:
    """`good <folder> <name> <out>`, or `spoilt <folder> <name> <how> <region> <bucket> <endpoint>`."""
    kind, folder, name, *words = sys.argv[1:]
    if kind == "good":
        (out,) = words
        manifest, content = variant(Path(folder), name)
        write(Path(out), manifest, content)
    else:
        how, region, bucket, endpoint = words
        manifest, content = spoilt(Path(folder), how, name)
        smuggle(manifest, content, region=region, bucket=bucket, endpoint=endpoint)
    sys.stdout.write(manifest.digest)


if __name__ == "__main__":
    main()
