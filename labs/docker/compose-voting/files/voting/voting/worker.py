"""worker: takes votes from the queue and stores them. Any number of workers may run; a vote is delivered at least once and counts once."""

import json
import socket
import threading
import time

from . import database, queue, web
from .log import log

PATIENCE = 0.5  # seconds between two attempts at something that failed
LEASE = 15  # seconds after which a silent worker counts as gone


class Worker:
    def __init__(self, name: str, votes, store, stopping: threading.Event) -> None:
        self.name, self.votes, self.store, self.stopping = name, votes, store, stopping
        self.taken = queue.TAKEN + name
        self.stored = 0
        self.ready = False
        self.swept = 0.0

    def run(self) -> None:
        while not self.stopping.is_set():
            try:
                self.show_life()
                if self.ready or self.reach_database():
                    self.work()
            except queue.Error as error:
                self.pause("queue", error)
        log("stopped", stored=self.stored)

    def show_life(self) -> None:
        """Renews this worker's lease, and now and then returns to the queue what workers that are gone had taken."""
        self.votes.set(queue.ALIVE + self.name, "1", ex=LEASE)
        if time.monotonic() - self.swept < LEASE / 3:
            return
        for taken in self.votes.keys(queue.TAKEN + "*"):
            owner = taken.removeprefix(queue.TAKEN)
            # This worker's own list holds something here only after a crash: work() leaves it empty.
            if owner == self.name or not self.votes.exists(queue.ALIVE + owner):
                while self.votes.lmove(taken, queue.VOTES, "LEFT", "RIGHT"):
                    log("returned to the queue", taken_by=owner)
        self.swept = time.monotonic()

    def reach_database(self) -> bool:
        try:
            self.store.ping()
        except (database.Error, OSError) as error:
            self.pause("database", error)
            return False
        log("ready")
        self.ready = True
        return True

    def work(self) -> None:
        """One vote: take, store, remove. Whatever happens between two of these, the vote is in a list or in the database, or in both."""
        item = self.votes.blmove(queue.VOTES, self.taken, 1, "RIGHT", "LEFT")
        if item is None:
            self.ready = self.answers()
            return
        try:
            vote = json.loads(item) | {"worker": self.name}
            new = self.store.store(vote)
        except (ValueError, *database.Refused) as error:
            log("rejected", vote=item, error=database.reason(error))
            self.votes.lmove(self.taken, queue.REJECTED, "LEFT", "LEFT")
        except (database.Error, OSError) as error:
            self.votes.lmove(self.taken, queue.VOTES, "LEFT", "RIGHT")
            self.pause("database", error)
        else:
            self.votes.lrem(self.taken, 1, item)
            self.stored += new

    def answers(self) -> bool:
        try:
            self.store.ping()
        except (database.Error, OSError):
            return False
        return True

    def pause(self, what: str, error: Exception) -> None:
        self.ready = False
        log(f"no {what}", error=database.reason(error))
        self.stopping.wait(PATIENCE)


def main() -> None:
    worker = Worker(socket.gethostname(), queue.connect(), database.Database(), web.stopping)
    web.start(web.Handler, lambda: worker.ready)
    worker.run()


if __name__ == "__main__":
    main()
