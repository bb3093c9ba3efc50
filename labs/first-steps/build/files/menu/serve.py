# A web server: answers every request with the dish of the day.
import os
from http.server import BaseHTTPRequestHandler, HTTPServer


class Menu(BaseHTTPRequestHandler):
    def do_GET(self):
        dish = open("today.txt").read()
        self.send_response(200)
        self.send_header("Content-Type", "text/plain")
        self.end_headers()
        self.wfile.write(f"Today at {os.environ['CAFE']}: {dish}".encode())


HTTPServer(("", 8000), Menu).serve_forever()
