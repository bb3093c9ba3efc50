"""The database: one connection, made again when it breaks. Each statement is a transaction of its own, committed when execute returns."""

import psycopg

from . import settings

Error = psycopg.Error
#: What the database says of a vote that it will never take, however often it is asked.
Refused = (psycopg.DataError, psycopg.IntegrityError)

INSERT = """
INSERT INTO votes (id, choice, cast_at, worker)
VALUES (%(id)s, %(choice)s, %(cast_at)s, %(worker)s)
ON CONFLICT (id) DO NOTHING
"""
COUNT = "SELECT choice, count(*) FROM votes GROUP BY choice"


class Database:
    def __init__(self) -> None:
        self._connection: psycopg.Connection | None = None

    def _execute(self, statement: str, values: dict | None = None) -> psycopg.Cursor:
        if self._connection is None or self._connection.closed:
            self._connection = psycopg.connect(
                host=settings.DATABASE_HOST,
                dbname=settings.DATABASE_NAME,
                user=settings.DATABASE_USER,
                password=settings.database_password(),
                connect_timeout=3,
                autocommit=True,
            )
        return self._connection.execute(statement, values)

    def ping(self) -> None:
        self._execute("SELECT 1")

    def store(self, vote: dict) -> bool:
        """Stores a vote; False if it was there already. Committed when it returns."""
        return self._execute(INSERT, vote).rowcount == 1

    def counts(self) -> dict[str, int]:
        return dict(self._execute(COUNT).fetchall())


def reason(error: Exception) -> str:
    """The last line of what the driver says, which is the server's own word where there is one."""
    return str(error).strip().splitlines()[-1].strip() if str(error).strip() else type(error).__name__
