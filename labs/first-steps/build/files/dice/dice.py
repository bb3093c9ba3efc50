# A web server: answers every request with a roll of a die that has SIDES sides.
import os
import random
from http.server import BaseHTTPRequestHandler, HTTPServer

sides = int(os.environ["SIDES"])


class Dice(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/plain")
        self.end_headers()
        self.wfile.write(f"You rolled {random.randint(1, sides)} of {sides}.\n".encode())


HTTPServer(("", 8000), Dice).serve_forever()
