"""Structured log: one JSON object a line, on standard output."""

import json
from datetime import datetime, timezone


def now() -> str:
    return datetime.now(timezone.utc).isoformat(timespec="milliseconds")


def log(event: str, **fields: object) -> None:
    print(json.dumps({"time": now(), "event": event, **fields}), flush=True)
