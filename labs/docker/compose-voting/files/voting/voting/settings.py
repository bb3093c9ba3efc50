"""Configuration: names and addresses come from the environment, the password from a file."""

import os
from pathlib import Path

CHOICES = tuple(os.environ.get("CHOICES", "cats,dogs").split(","))
PORT = int(os.environ.get("PORT", "8080"))
REDIS_HOST = os.environ.get("REDIS_HOST", "queue")
DATABASE_HOST = os.environ.get("DATABASE_HOST", "db")
DATABASE_NAME = os.environ.get("DATABASE_NAME", "voting")
DATABASE_USER = os.environ.get("DATABASE_USER", "voting")
DATABASE_PASSWORD_FILE = Path(os.environ.get("DATABASE_PASSWORD_FILE", "/run/secrets/db-password"))


def database_password() -> str:
    """Read anew for every connection, so that a changed password needs no restart."""
    return DATABASE_PASSWORD_FILE.read_text().strip()
