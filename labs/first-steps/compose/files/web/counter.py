"""Counts its visitors in Redis, and tells each one their number."""

import os
import signal
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socket import create_connection

HOST = os.environ["DATABASE_HOST"]
GREETING = os.environ["GREETING"]


def ask_redis(command):
    with create_connection((HOST, 6379), timeout=2) as connection:
        connection.sendall(f"{command}\r\n".encode())
        return connection.makefile().readline().strip(":\r\n")  # a number comes as :42


class Page(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path != "/":  # a browser also asks for an icon: that's no visit
            return self.send_error(404)
        try:
            status, text = 200, f"{GREETING}, visitor {ask_redis('INCR visits')}"
        except OSError as error:
            status, text = 503, f"no database at {HOST}: {error}"
        print(text, flush=True)
        self.send_response(status)
        self.end_headers()
        self.wfile.write(f"{text}\n".encode())

    def log_message(self, *_):
        pass


signal.signal(signal.SIGTERM, lambda *_: sys.exit())  # end when `docker stop` asks for it
ThreadingHTTPServer(("", 8000), Page).serve_forever()
