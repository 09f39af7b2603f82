from __future__ import annotations

import pytest

from tandem_local.arguments import is_loopback, parse_arguments


@pytest.mark.parametrize("host", ["127.0.0.1", "127.1.2.3", "::1"])
def test_takes_loopback_addresses(host: str) -> None:
    assert parse_arguments(["--host", host, "--data", "d"]).host == host


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.2", "localhost", ""])  # noqa: S104
def test_refuses_everything_else(host: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert not is_loopback(host)
    with pytest.raises(SystemExit) as end:
        parse_arguments(["--host", host, "--data", "d"])
    assert end.value.code == 2
    assert "is not a loopback address: write 127.0.0.1" in capsys.readouterr().err


@pytest.mark.parametrize("port", ["0", "65536", "-1", "http"])
def test_refuses_what_is_no_port(port: str) -> None:
    with pytest.raises(SystemExit):
        parse_arguments(["--port", port, "--data", "d"])
