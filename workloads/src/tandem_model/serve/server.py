"""uvicorn with a drain: after SIGTERM the server goes on answering while load balancers learn that it is going."""

from __future__ import annotations

import asyncio
import signal
import socket
from types import FrameType

import uvicorn

from .app import create_app
from .logs import log
from .service import Service
from .settings import Settings


class DrainingServer(uvicorn.Server):
    """Stops in two steps: `/ready` says no for `drain_seconds`, then no connection is taken and open requests end.

    A second signal skips the first step.
    """

    def __init__(self, config: uvicorn.Config, service: Service) -> None:
        super().__init__(config)
        self._service = service

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Called in the main thread when SIGTERM or SIGINT arrives."""
        seconds = self._service.settings.drain_seconds
        if self._service.draining or seconds == 0 or sig != signal.SIGTERM:
            self._service.draining = True
            super().handle_exit(sig, frame)
            return
        self._service.draining = True
        log("draining", seconds=seconds)
        asyncio.get_running_loop().call_later(seconds, super().handle_exit, sig, frame)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Say where the server listens once it does; port 0 is known only now."""
        await super().startup(sockets)
        for server in self.servers:
            for listening in server.sockets:
                host, port = listening.getsockname()[:2]
                log("listening", url=f"http://{host}:{port}")


def serve(settings: Settings) -> None:
    """Serve until a signal comes."""
    service = Service(settings)
    config = uvicorn.Config(
        create_app(service),
        host=settings.host,
        port=settings.port,
        http="h11",  # the one that bounds heads
        log_level="warning",
        access_log=False,
        proxy_headers=False,  # nothing here depends on who calls
        timeout_graceful_shutdown=30,
        timeout_keep_alive=75,  # above the 60 s of an AWS load balancer, or it would send into closed connections
        h11_max_incomplete_event_size=64 * 1024,
        backlog=2048,
    )
    for stopping in (signal.SIGINT, signal.SIGTERM):
        # uvicorn raises the signal again once it has stopped; that the server was asked to end is no failure.
        signal.signal(stopping, signal.SIG_IGN)
    DrainingServer(config, service).run()
