"""A server's model as the release registry wants it: the region's pointer says which, the region's bucket has it."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from ..manifest import FILE_NAME
from ..problems import ModelError, Problem, problem
from ..registry import DynamoStore, Registry
from ..registry.bucket import Address, ModelBucket, wrong_address
from ..release import MODEL_FILE, model_folder, read_model
from .settings import Settings


class RegistrySource:
    """Follows a region's pointer. Each look is one small read; bytes are read when the pointer has moved."""

    kind = "registry"

    def __init__(self, registry: Registry, bucket: ModelBucket, model: str, copies: Path) -> None:
        """A source; `copies` takes the wanted model's folder and no other."""
        self._registry = registry
        self._bucket = bucket
        self._model = model
        self._copies = copies
        self.epoch: int | None = None

    def wanted(self) -> Path:
        """A local copy of the model that the pointer names.

        Raises:
            ModelError: MDL-030 to 033, 036, 077, 080 to 082
        """
        pointer = self._registry.pointer(self._model)
        if pointer is None:
            raise ModelError([self._nothing_active()])
        folder = model_folder(self._copies, self._model, pointer.digest.removeprefix("sha256:"))
        if not (folder / FILE_NAME).is_file():
            self._copy(pointer.digest, folder)
        self.epoch = pointer.epoch
        return folder

    def _copy(self, digest: str, folder: Path) -> None:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=self._copies, prefix=".incoming-") as temporary:
            incoming = Path(temporary) / "model"
            incoming.mkdir()
            for file in (MODEL_FILE, FILE_NAME):
                (incoming / file).write_bytes(self._read(Address(self._model, digest, file)))
            manifest, _ = read_model(incoming)
            if (manifest.model, manifest.digest) != (self._model, digest):
                at = Address(self._model, digest, FILE_NAME)
                right = Address(manifest.model, manifest.digest, FILE_NAME)
                raise ModelError([wrong_address(self._bucket.path(at), right.key, at.key)])
            # The one that answers is in memory; a rollback reads it again.
            for other in folder.parent.iterdir():
                shutil.rmtree(other, ignore_errors=True)
            incoming.replace(folder)

    def _read(self, address: Address) -> bytes:
        content = self._bucket.read(address)
        if content is None:
            hint = "wait for the copy, or copy the object from the other region"
            path = self._bucket.path(address)
            expected = f"an object in {self._bucket.region}"
            raise ModelError(
                [problem("bucketUnreachable", path, "is not there", expected=expected, got=None, hint=hint)]
            )
        return content

    def _nothing_active(self) -> Problem:
        return problem(
            "nothingReleased",
            f"{self._model} in {self._registry.region}",
            "has no active release",
            expected="a release that was promoted",
            got=None,
            hint=f"`tandem model list` has all; then `tandem model promote {self._model} <version>`",
        )


def registry_source(settings: Settings, copies: Path) -> RegistrySource:
    """The source of a server that follows a registry."""
    table, bucket, region = settings.registry_table or "", settings.bucket or "", settings.region
    registry = Registry(DynamoStore(table, region, settings.endpoint), (region,), "a server")
    return RegistrySource(registry, ModelBucket(bucket, region, settings.endpoint), settings.model, copies)
