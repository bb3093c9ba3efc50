"""Prints the offer and, if PORT is set, serves it over HTTP. All settings come from environment variables."""

import os
from http.server import BaseHTTPRequestHandler, HTTPServer

from offer import signed

OFFER = signed(os.environ["CURRENCY"], os.environ["SIGNING_KEY"])


class Shop(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(f"{OFFER}\n".encode())


print(OFFER, flush=True)
if "PORT" in os.environ:
    HTTPServer(("", int(os.environ["PORT"])), Shop).serve_forever()
