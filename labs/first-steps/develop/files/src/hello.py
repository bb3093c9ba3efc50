"""A page that greets, and says when its image was built."""

from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

from greeting import WORDS

BUILT = Path("/app/build/date").read_text()


class Page(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.end_headers()
        self.wfile.write(f"{WORDS}\nImage built {BUILT}".encode())

    def log_message(self, *words):
        pass  # no line for each request


HTTPServer(("", 8000), Page).serve_forever()
