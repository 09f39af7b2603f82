"""A small HTTP/1.1 client over kept connections: it costs little, so what is measured is the server."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass


@dataclass(frozen=True)
class Figures:
    """What one load gave: latencies in milliseconds; `failed` are answers other than 200."""

    requests: int
    failed: int
    per_second: float
    p50: float
    p99: float
    largest: float


async def load(port: int, path: str, body: bytes, *, connections: int, seconds: float) -> Figures:
    """Send the same request over some connections, each waiting for its answer, for some seconds."""
    head = (
        f"POST {path} HTTP/1.1\r\nHost: bench\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    request = head.encode() + body
    latencies: list[float] = []
    failed = 0
    end = time.perf_counter() + seconds

    async def ask() -> None:
        nonlocal failed
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        while time.perf_counter() < end:
            begin = time.perf_counter()
            writer.write(request)
            header = (await reader.readuntil(b"\r\n\r\n")).lower()
            length = header.split(b"content-length:", 1)[1].split(b"\r\n", 1)[0]
            await reader.readexactly(int(length))
            latencies.append(time.perf_counter() - begin)
            failed += b" 200 " not in header[:20]
        writer.close()

    begin = time.perf_counter()
    await asyncio.gather(*(ask() for _ in range(connections)))
    passed = time.perf_counter() - begin
    latencies.sort()
    at = [1000 * latencies[min(len(latencies) - 1, int(share * len(latencies)))] for share in (0.5, 0.99, 1)]
    return Figures(len(latencies), failed, len(latencies) / passed, *at)
