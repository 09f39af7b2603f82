"""The model that answers now: switched as a whole, and never to one that fails its checks."""

from __future__ import annotations

import shutil
import threading
from dataclasses import dataclass
from pathlib import Path

from ..manifest import Manifest, read_manifest
from ..monitor import MonitorWindow, QualityWindow
from ..predictor import Predictor
from ..problems import ModelError, Problem, problem
from ..release import mark_released, model_folder
from .settings import Settings
from .source import FolderSource, Source


@dataclass(frozen=True)
class Live:
    """One loaded model with what watches it. A request keeps the one it began with."""

    predictor: Predictor
    window: MonitorWindow
    quality: QualityWindow
    fallback: bool

    @property
    def manifest(self) -> Manifest:
        """The model's manifest."""
        return self.predictor.manifest


class Holder:
    """Holds the live model, and keeps the last good one in `--cache` to fall back on."""

    def __init__(self, source: Source, settings: Settings) -> None:
        self._source = source
        self._settings = settings
        self._lock = threading.Lock()
        self.live: Live | None = None
        self.switches = 0
        self.epoch: int | None = None
        """The registry's epoch by which the live model was wanted; None of other sources."""
        self.problems: tuple[Problem, ...] = ()
        """Why the wanted model is not the live one; empty when it is."""

    def refresh(self) -> bool:
        """Load the wanted model when it is another one; says whether the live model changed.

        A model that cannot be loaded, or fails its golden rows, changes nothing but `problems`. With no model at all
        the last good one is loaded from the cache. Call it from any thread but the one that answers requests.
        """
        with self._lock:
            try:
                folder = self._source.wanted()
                manifest = read_manifest(folder)
                self._require_digest(manifest, folder)
                if self.live is not None and self.live.manifest.digest == manifest.digest and not self.live.fallback:
                    self.problems = ()
                    self.epoch = self._source.epoch
                    return False
                self._switch(folder, fallback=False)
                self.epoch = self._source.epoch
            except ModelError as error:
                self.problems = tuple(error.problems)
                return self.live is None and self._fall_back()
            self.problems = ()
            self._keep(folder)
            return True

    @property
    def source(self) -> str:
        """Where models come from: `folder`, `s3` or `registry`."""
        return self._source.kind

    def _switch(self, folder: Path, *, fallback: bool) -> None:
        predictor = Predictor.load(folder)
        manifest = predictor.manifest
        window = MonitorWindow(manifest, region=self._settings.region)
        # One assignment: a request sees the old model or the new one, never a mixture.
        self.live = Live(predictor, window, QualityWindow(manifest.output.classes), fallback)
        self.switches += 1

    def _require_digest(self, manifest: Manifest, folder: Path) -> None:
        wanted = self._settings.digest
        if wanted is not None and manifest.digest != wanted:
            hint = "is --digest written in full? `released.json` and the manifest have it"
            path = str(folder)
            raise ModelError(
                [problem("digestDiffers", path, "is another model", expected=wanted, got=manifest.digest, hint=hint)]
            )

    def _fall_back(self) -> bool:
        if self._settings.cache is None:
            return False
        try:
            self._switch(FolderSource(self._settings.cache, self._name()).wanted(), fallback=True)
        except ModelError as error:
            self.problems = (*self.problems, *error.problems)
            return False
        return True

    def _name(self) -> str | None:
        return self._settings.name if self._settings.registry_table is None else self._settings.model

    def _keep(self, folder: Path) -> None:
        """Copy the model that has just passed into the cache; an image's read-only cache stays as it is."""
        cache, live = self._settings.cache, self.live
        if cache is None or live is None:
            return
        manifest = live.manifest
        try:
            target = model_folder(cache, manifest.model, manifest.version)
            if target.resolve() != folder.resolve():
                shutil.copytree(folder, target, dirs_exist_ok=True)
            mark_released(cache, manifest)
        except (OSError, ModelError):
            return
