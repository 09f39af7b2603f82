"""Where models come from: a folder, or an S3 prefix of the same layout."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import Any, Protocol

from ..manifest import FILE_NAME, VERSION_LENGTH
from ..problems import ModelError, Problem, problem
from ..release import MODEL_FILE, RELEASED_FILE, model_folder, read_model, read_released, released_folder
from ..s3 import s3_client
from .registry_source import registry_source
from .settings import Settings


class Source(Protocol):
    """Says which model is wanted. `epoch` is the registry's, as of the last look; others have none."""

    kind: str
    epoch: int | None

    def wanted(self) -> Path:
        """Folder of the wanted model. Cheap: it is asked every few seconds.

        Raises:
            ModelError: MDL-030 to 036, MDL-060
        """


class FolderSource:
    """A folder of models (`<name>/released.json`), or the folder of one model."""

    kind = "folder"
    epoch: int | None = None

    def __init__(self, root: Path, name: str | None = None, digest: str | None = None) -> None:
        self._root = root
        self._name = name
        self._digest = digest

    def wanted(self) -> Path:
        """The one model, else the one with the digest, else the released one."""
        if (self._root / FILE_NAME).is_file():
            return self._root
        name = self._name or self._only_name()
        if self._digest is None:
            return released_folder(self._root, name)
        return model_folder(self._root, name, version_of(self._digest))

    def _only_name(self) -> str:
        names = sorted(path.parent.name for path in self._root.glob(f"*/{RELEASED_FILE}"))
        if len(names) == 1:
            return names[0]
        raise ModelError(
            [
                problem(
                    "nothingReleased",
                    str(self._root),
                    "holds no released model" if not names else "holds several models",
                    expected="a folder of models with one name in it, or --name",
                    got=names or None,
                    hint=f"name one with --name {names[0]}" if names else "run `tandem model train` first",
                )
            ]
        )


class S3Source:
    """An S3 prefix; models are copied into a local folder, whole or not at all.

    The client takes the region's own endpoint (or `AWS_ENDPOINT_URL_S3`), never a global one: a region stands alone.
    """

    kind = "s3"
    epoch: int | None = None

    def __init__(self, address: str, copies: Path, settings: Settings) -> None:
        self._bucket, _, prefix = address.removeprefix("s3://").partition("/")
        self._prefix = f"{prefix.rstrip('/')}/" if prefix else ""
        self._copies = copies
        self._name = settings.name
        self._digest = settings.digest
        self._region = None if settings.region == "local" else settings.region
        self._client: Any = None

    def wanted(self) -> Path:
        """A local copy of the wanted model."""
        name = self._name or self._only_name()
        if self._digest is None:
            released = self._copies / name / RELEASED_FILE
            self._download(f"{name}/{RELEASED_FILE}", released)
            found = read_released(self._copies, name)
            version = "" if found is None else found.version
        else:
            version = version_of(self._digest)
        folder = model_folder(self._copies, name, version)
        if not (folder / FILE_NAME).is_file():
            self._copy_model(f"{name}/{version}", folder)
        return folder

    def _copy_model(self, key: str, folder: Path) -> None:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".incoming-") as temporary:
            incoming = Path(temporary) / "model"
            for file in (MODEL_FILE, FILE_NAME):
                self._download(f"{key}/{file}", incoming / file)
            read_model(incoming)
            shutil.rmtree(folder, ignore_errors=True)
            incoming.replace(folder)

    def _only_name(self) -> str:
        pages = self._ask(
            "ListObjectsV2", lambda s3: s3.list_objects_v2(Bucket=self._bucket, Prefix=self._prefix, Delimiter="/")
        )
        names = [item["Prefix"][len(self._prefix) :].rstrip("/") for item in pages.get("CommonPrefixes", [])]
        if len(names) == 1:
            return str(names[0])
        raise ModelError([self._problem(f"{len(names)} names of models: {names}", "name one with --name")])

    def _download(self, key: str, target: Path) -> None:
        answer = self._ask(key, lambda s3: s3.get_object(Bucket=self._bucket, Key=self._prefix + key)["Body"].read())
        target.parent.mkdir(parents=True, exist_ok=True)
        beside = target.with_name(f".{target.name}.{os.getpid()}")
        beside.write_bytes(answer)
        beside.replace(target)

    def _ask(self, what: str, call: Any) -> Any:
        from botocore.exceptions import BotoCoreError, ClientError

        try:
            if self._client is None:
                self._client = s3_client(self._region, read_timeout=10)
            return call(self._client)
        except (BotoCoreError, ClientError) as error:
            hint = f"is {what} there, and may this role read it? AWS_REGION and AWS_ENDPOINT_URL_S3 choose the endpoint"
            raise ModelError([self._problem(str(error), hint)]) from None

    def _problem(self, got: str, hint: str) -> Problem:
        path = f"s3://{self._bucket}/{self._prefix}"
        expected = "<name>/released.json and <name>/<version>/ with model.onnx and manifest.json"
        return problem("sourceUnreachable", path, "cannot be read", expected=expected, got=got, hint=hint)


def source_of(settings: Settings, copies: Path) -> Source:
    """The source that `--model` names; `copies` takes what is downloaded."""
    if settings.registry_table is not None:
        return registry_source(settings, copies)
    if settings.model.startswith("s3://"):
        return S3Source(settings.model, copies, settings)
    return FolderSource(Path(settings.model), settings.name, settings.digest)


def version_of(digest: str) -> str:
    """The version that a model of this digest has."""
    return digest.removeprefix("sha256:")[:VERSION_LENGTH]
