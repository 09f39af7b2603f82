"""Which model answers: switches without a failed request, falls back on the last good one, and says so."""

import asyncio
import json
from pathlib import Path

import httpx
import pytest
from tiny_model import tiny_manifest, tiny_onnx, write_tiny_model

from serve.running import ROW, with_client
from tandem_model.manifest import FILE_NAME
from tandem_model.problems import ModelError
from tandem_model.release import MODEL_FILE
from tandem_model.serve import Service, Settings
from tandem_model.serve.holder import Holder
from tandem_model.serve.source import FolderSource, source_of

FIRST, SECOND = (tiny_manifest(tiny_onnx(seed)).digest for seed in (0, 1))


async def digest_of(client: httpx.AsyncClient) -> str:
    return str((await client.get("/version")).json()["digest"])


def test_switching_under_load_fails_no_request(tmp_path: Path) -> None:
    write_tiny_model(tmp_path, 0)

    async def test(client: httpx.AsyncClient, service: Service) -> None:
        stop = asyncio.Event()
        statuses: list[int] = []

        async def ask() -> None:
            while not stop.is_set():
                statuses.append((await client.post("/predict", json={"instances": [ROW] * 20})).status_code)
                await asyncio.sleep(0)

        callers = [asyncio.create_task(ask()) for _ in range(4)]
        assert await digest_of(client) == FIRST
        for seed, digest in ((1, SECOND), (0, FIRST), (1, SECOND)):
            write_tiny_model(tmp_path, seed)
            await service.refresh()
            assert await digest_of(client) == digest
            before = len(statuses)
            while len(statuses) < before + 20:
                await asyncio.sleep(0)
        stop.set()
        await asyncio.gather(*callers)
        assert set(statuses) == {200}
        assert service.holder.switches == 4

    with_client(tmp_path, test)


def test_looking_again_without_a_new_release_changes_nothing(tmp_path: Path) -> None:
    write_tiny_model(tmp_path)

    async def test(_: httpx.AsyncClient, service: Service) -> None:
        live = service.holder.live
        await service.refresh()
        assert service.holder.live is live

    with_client(tmp_path, test)


def cut(folder: Path) -> None:
    (folder / MODEL_FILE).write_bytes(tiny_onnx(1)[:-10])


def make_golden_fail(folder: Path) -> None:
    path = folder / FILE_NAME
    manifest = json.loads(path.read_text())
    manifest["golden"]["outputs"][0] = [0.0, 0.0, 1.0]
    path.write_text(json.dumps(manifest))


def lose_manifest(folder: Path) -> None:
    (folder / FILE_NAME).unlink()


@pytest.mark.parametrize(
    ("spoil", "code"),
    [(cut, "033"), (make_golden_fail, "035"), (lose_manifest, "030")],
    ids=lambda item: str(item)[:20],
)
def test_a_spoilt_release_leaves_the_good_model_in_place_and_tells_why(
    tmp_path: Path, spoil: object, code: str
) -> None:
    write_tiny_model(tmp_path, 0)

    async def test(client: httpx.AsyncClient, service: Service) -> None:
        spoil(write_tiny_model(tmp_path, 1))  # type: ignore[operator]
        await service.refresh()
        ready = (await client.get("/ready")).json()
        assert ready["ready"] is True
        assert ready["digest"] == FIRST
        assert ready["problems"][0]["code"] == f"TDM-MDL-{code}"
        assert (await client.post("/predict", json={"instances": [ROW]})).status_code == 200

    with_client(tmp_path, test)


@pytest.mark.parametrize("spoil", [cut, make_golden_fail, lose_manifest])
def test_a_server_that_starts_with_a_spoilt_model_falls_back_on_the_last_good_one(
    tmp_path: Path, spoil: object
) -> None:
    models, cache = tmp_path / "models", tmp_path / "cache"
    write_tiny_model(models, 0)

    async def warm(_: httpx.AsyncClient, __: Service) -> None: ...

    with_client(models, warm, cache=cache)
    folder = write_tiny_model(models, 1)
    spoil(folder)  # type: ignore[operator]

    async def test(client: httpx.AsyncClient, service: Service) -> None:
        assert (await client.get("/version")).json()["fallback"] is True
        assert await digest_of(client) == FIRST
        write_tiny_model(models, 1)
        await service.refresh()
        assert await digest_of(client) == SECOND
        assert (await client.get("/version")).json()["fallback"] is False

    with_client(models, test, cache=cache)


def test_a_digest_chooses_a_model_that_is_not_released(tmp_path: Path) -> None:
    write_tiny_model(tmp_path, 0)
    write_tiny_model(tmp_path, 1, release=False)

    async def test(client: httpx.AsyncClient, _: Service) -> None:
        assert await digest_of(client) == SECOND

    with_client(tmp_path, test, digest=SECOND)


def test_a_digest_that_only_begins_alike_is_refused(tmp_path: Path) -> None:
    folder = write_tiny_model(tmp_path, 0)
    wanted = FIRST[:-1] + ("0" if FIRST[-1] != "0" else "1")
    holder = Holder(FolderSource(folder), Settings(str(folder), digest=wanted))
    assert not holder.refresh()
    assert holder.problems[0].code == "TDM-MDL-033"


def test_one_model_folder_is_served_without_a_release(tmp_path: Path) -> None:
    folder = write_tiny_model(tmp_path, 0, release=False)
    assert FolderSource(folder).wanted() == folder


def test_several_names_must_be_told_apart(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "released.json").write_text("{}")
    with pytest.raises(ModelError, match="--name one"):
        FolderSource(tmp_path).wanted()


def test_an_unreachable_bucket_is_a_coded_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {
        "AWS_ENDPOINT_URL_S3": "http://127.0.0.1:1",
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_MAX_ATTEMPTS": "1",
    }.items():
        monkeypatch.setenv(name, value)
    source = source_of(Settings("s3://bucket/models", name="tiny", region="eu-west-1"), tmp_path)
    with pytest.raises(ModelError) as caught:
        source.wanted()
    assert caught.value.problems[0].code == "TDM-MDL-060"
    assert list(tmp_path.rglob("*.onnx")) == []
