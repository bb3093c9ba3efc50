"""Ends with 0 if this container's service is ready: what Compose asks every few seconds."""

import sys
from http.client import HTTPConnection

from . import settings

connection = HTTPConnection("127.0.0.1", settings.PORT, timeout=2)
try:
    connection.request("GET", "/readyz")
    sys.exit(connection.getresponse().status != 200)
except OSError as error:
    sys.exit(str(error))
