"""One of the shop's services: answers every request with a line, and logs what it saw of the request."""

import os
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

NAME = os.environ["SERVICE"]
POD = os.environ["HOSTNAME"]
HEADERS = ("x-request-id", "x-forwarded-for", "x-forwarded-proto", "host")


class Service(BaseHTTPRequestHandler):
    def do_GET(self):
        seen = [f"{name}={self.headers.get(name, '-')}" for name in HEADERS]
        # Probes of the kubelet don't pass through the proxy.
        if "x-request-id" in self.headers:
            print(f"source={self.client_address[0]}", *seen, f"protocol={self.request_version}", flush=True)
        body = f"{NAME} on {POD}".encode()
        self.send_response(200)
        self.send_header("content-type", "text/plain")
        self.send_header("content-length", str(len(body)))
        # The client can find its request in the logs by this id.
        self.send_header("x-request-id", self.headers.get("x-request-id", "-"))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


ThreadingHTTPServer(("", 8080), Service).serve_forever()
