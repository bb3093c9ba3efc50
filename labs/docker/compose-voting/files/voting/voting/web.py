"""What the three services share as web servers: routes, health, and an orderly end on SIGTERM."""

import signal
import threading
from collections.abc import Callable
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from . import settings
from .log import log

Ready = Callable[[], bool]
#: Set when the service was asked to end.
stopping = threading.Event()


class Busy:
    """Counts the requests that are being answered."""

    def __init__(self) -> None:
        self._count = 0
        self._changed = threading.Condition()

    def __enter__(self) -> None:
        with self._changed:
            self._count += 1

    def __exit__(self, *_: object) -> None:
        with self._changed:
            self._count -= 1
            self._changed.notify_all()

    def wait(self, seconds: float) -> None:
        """Returns when none is left, or when the time is over."""
        with self._changed:
            self._changed.wait_for(lambda: self._count == 0, seconds)


busy = Busy()


class Handler(BaseHTTPRequestHandler):
    """GET /healthz: the process answers. GET /readyz: it also reaches what it needs. Other paths are the subclass's."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1  # an answer leaves in one piece
    ready: Ready

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        with busy:
            if path == "/healthz":
                self.answer("alive\n")
            elif path == "/readyz":
                ready = type(self).ready()
                self.answer("ready\n" if ready else "not ready\n", HTTPStatus.OK if ready else HTTPStatus.SERVICE_UNAVAILABLE)
            else:
                self.get(path)

    def do_POST(self) -> None:
        with busy:
            self.post(self.path.partition("?")[0])

    def get(self, path: str) -> None:
        self.answer("no such page\n", HTTPStatus.NOT_FOUND)

    def post(self, path: str) -> None:
        self.close_connection = True  # the body was not read
        self.answer("nothing to post to\n", HTTPStatus.NOT_FOUND)

    def answer(self, body: str, status: HTTPStatus = HTTPStatus.OK, kind: str = "text/plain", headers: dict | None = None) -> None:
        data = body.encode()
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Cache-Control", "no-store")
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:
        """Requests are not logged: a health check every few seconds would be all that one sees."""


def start(handler: type[Handler], ready: Ready) -> ThreadingHTTPServer:
    """Serves in a thread of its own, and makes SIGTERM and SIGINT set `stopping`."""
    handler.ready = staticmethod(ready)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stopping.set())
    server = ThreadingHTTPServer(("", settings.PORT), handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.1}, daemon=True).start()
    log("started", port=settings.PORT)
    return server


def run(handler: type[Handler], ready: Ready) -> None:
    """Serves until the service is asked to end; then takes no new connection and finishes what it has begun."""
    server = start(handler, ready)
    stopping.wait()
    server.shutdown()
    busy.wait(5)
    log("stopped")
