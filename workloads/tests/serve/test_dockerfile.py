"""The image's entry point, with the packages of serving only; building it needs a container engine."""

import importlib.metadata
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from tiny_model import write_tiny_model

from serve.running import SOURCES

FOLDER = Path(__file__).parents[2]
DOCKERFILE = (FOLDER / "Dockerfile").read_text(encoding="utf-8")


def instruction(name: str) -> list[str]:
    found = re.findall(rf"^{name} (\[.*\])$", DOCKERFILE, re.MULTILINE)
    assert len(found) == 1, f"{name} once, in JSON"
    return list(json.loads(found[0]))


def names_that_serving_lacks() -> list[str]:
    locked = set(re.findall(r"^([a-z0-9-]+)==", (FOLDER / "requirements" / "serve.txt").read_text(), re.MULTILINE))
    installed = importlib.metadata.packages_distributions()
    return sorted(
        module
        for module, owners in installed.items()
        if not {owner.lower().replace("_", "-") for owner in owners} & locked
    )


def test_serving_never_installs_scikit_learn() -> None:
    assert "sklearn" in names_that_serving_lacks()


def test_the_entry_point_answers_health_with_the_packages_of_serving_only(tmp_path: Path) -> None:
    write_tiny_model(tmp_path)
    python, *arguments = instruction("ENTRYPOINT") + instruction("CMD")
    assert python == "python"
    values = {"/opt/models": str(tmp_path), "8080": "0", "0.0.0.0": "127.0.0.1", "10": "0"}  # noqa: S104
    arguments = [values.get(argument, argument) for argument in arguments]
    program = f"""
import runpy, sys
for name in {names_that_serving_lacks()!r}:
    sys.modules[name] = None
sys.argv = ["serve", *{arguments[2:]!r}]
runpy.run_module("tandem_model.serve", run_name="__main__")
"""
    with subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-c", program],
        stdout=subprocess.PIPE,
        text=True,
        env={"PYTHONPATH": str(SOURCES), "PYTHONDONTWRITEBYTECODE": "1"},
    ) as process:
        assert process.stdout is not None
        url = next(
            (document["url"] for line in process.stdout if (document := json.loads(line))["event"] == "listening"), None
        )
        assert url is not None
        probe = re.sub(r"http://[^/]+", url, instruction("  CMD")[2])
        try:
            subprocess.run([sys.executable, "-c", probe], check=True)  # noqa: S603 - the image's own health check
        finally:
            process.terminate()


@pytest.mark.parametrize("line", re.findall(r"^FROM (?!scratch).*$", DOCKERFILE, re.MULTILINE))
def test_every_base_is_pinned_by_digest(line: str) -> None:
    assert re.search(r"@sha256:[0-9a-f]{64}( AS \w+)?$", line)


def test_the_process_is_not_root() -> None:
    (user,) = re.findall(r"^USER (\d+):(\d+)$", DOCKERFILE, re.MULTILINE)
    assert all(int(number) > 0 for number in user)
