"""The queue: Redis lists. A vote moves from VOTES to a worker's own list and is removed from there once it is stored."""

import redis

from . import settings

VOTES = "votes"
REJECTED = "votes:rejected"
TAKEN = "votes:taken:"  # followed by the worker's name
ALIVE = "worker:alive:"  # followed by the worker's name; expires unless the worker renews it

Error = redis.RedisError


def connect() -> redis.Redis:
    return redis.Redis(host=settings.REDIS_HOST, decode_responses=True, socket_connect_timeout=2, socket_timeout=5)
