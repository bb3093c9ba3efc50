import contextlib
import io
import json
import threading
import unittest

import psycopg

from voting import queue
from voting.worker import Worker


class FakeQueue:
    """Redis' lists and keys, as far as a worker uses them."""

    def __init__(self, *votes):
        self.lists = {queue.VOTES: [json.dumps({"id": vote}) for vote in votes]}
        self.alive = set()

    def set(self, key, _value, ex):
        self.alive.add(key)

    def exists(self, key):
        return key in self.alive

    def keys(self, pattern):
        return [name for name, items in self.lists.items() if name.startswith(pattern.rstrip("*")) and items]

    def lmove(self, source, target, take, put):
        items = self.lists.get(source, [])
        if not items:
            return None
        item = items.pop(0 if take == "LEFT" else -1)
        other = self.lists.setdefault(target, [])
        other.insert(0 if put == "LEFT" else len(other), item)
        return item

    def blmove(self, source, target, _timeout, take, put):
        return self.lmove(source, target, take, put)

    def lrem(self, name, _count, item):
        self.lists[name].remove(item)

    def ids(self, name):
        return [json.loads(item)["id"] for item in self.lists.get(name, [])]


class FakeStore:
    """A table with a primary key. `failure` is raised by the next call, after the row was written if `committed`."""

    def __init__(self, failure=None, committed=False):
        self.rows, self.failure, self.committed = [], failure, committed

    def ping(self):
        pass

    def store(self, vote):
        failure, self.failure = self.failure, None
        new = vote["id"] not in self.rows
        if new and (failure is None or self.committed):
            self.rows.append(vote["id"])
        if failure:
            raise failure
        return new


class Work(unittest.TestCase):
    def setUp(self):
        self.enterContext(contextlib.redirect_stdout(io.StringIO()))

    def worker(self, votes, store):
        worker = Worker("me", votes, store, threading.Event())
        worker.stopping.wait = lambda _seconds: None
        return worker

    def test_a_stored_vote_leaves_the_queue(self):
        votes, store = FakeQueue("a"), FakeStore()
        self.worker(votes, store).work()
        self.assertEqual((votes.ids(queue.VOTES), votes.ids(queue.TAKEN + "me"), store.rows), ([], [], ["a"]))

    def test_a_vote_that_was_not_stored_goes_back(self):
        votes, store = FakeQueue("a"), FakeStore(psycopg.OperationalError("gone"))
        worker = self.worker(votes, store)
        worker.work()
        self.assertEqual((votes.ids(queue.VOTES), store.rows), (["a"], []))
        worker.work()
        self.assertEqual((votes.ids(queue.VOTES), store.rows), ([], ["a"]))

    def test_a_vote_whose_commit_was_not_heard_of_counts_once(self):
        votes, store = FakeQueue("a"), FakeStore(psycopg.OperationalError("gone"), committed=True)
        worker = self.worker(votes, store)
        worker.work()
        worker.work()
        self.assertEqual((votes.ids(queue.VOTES), votes.ids(queue.TAKEN + "me"), store.rows, worker.stored), ([], [], ["a"], 0))

    def test_a_vote_that_the_database_never_takes_is_put_aside(self):
        votes, store = FakeQueue("a"), FakeStore(psycopg.DataError("no uuid"))
        self.worker(votes, store).work()
        self.assertEqual((votes.ids(queue.VOTES), votes.ids(queue.REJECTED)), ([], ["a"]))

    def test_what_a_worker_that_is_gone_had_taken_goes_back(self):
        votes = FakeQueue()
        votes.lists[queue.TAKEN + "gone"] = [json.dumps({"id": "a"})]
        votes.lists[queue.TAKEN + "busy"] = [json.dumps({"id": "b"})]
        votes.alive.add(queue.ALIVE + "busy")
        worker = self.worker(votes, FakeStore())
        worker.swept = float("-inf")
        worker.show_life()
        self.assertEqual((votes.ids(queue.VOTES), votes.ids(queue.TAKEN + "busy")), (["a"], ["b"]))
