"""Answers every request with the title and a number that Redis counts up."""
import os
import signal
import socket
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


def next_order():
    with socket.create_connection((os.environ["REDIS_HOST"], 6379), timeout=5) as line:
        line.sendall(f"AUTH {os.environ['REDIS_PASSWORD']}\r\nINCR orders\r\n".encode())
        answers = line.makefile()
        answers.readline()
        return int(answers.readline().lstrip(":"))


class Page(BaseHTTPRequestHandler):
    def do_GET(self):
        try:
            status, text = 200, "ready" if self.path == "/ready" else f"{os.environ['TITLE']}: order {next_order()}"
        except (OSError, ValueError) as error:
            status, text = 503, f"no number from Redis: {error}"
        self.send_response(status)
        self.end_headers()
        self.wfile.write(f"{text}\n".encode())


# Process 1 of a container ignores SIGTERM unless it has a handler.
signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
ThreadingHTTPServer(("", 8000), Page).serve_forever()
