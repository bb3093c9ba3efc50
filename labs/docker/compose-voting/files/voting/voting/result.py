"""result: shows the count, and tells every open page when it changes (server-sent events)."""

import json
import threading
from pathlib import Path

from . import database, settings, web
from .log import log

PAGE = (Path(__file__).parent / "result.html").read_text()
INTERVAL = 0.3  # seconds between two looks at the database
KEEP_ALIVE = 10  # seconds after which a silent stream gets a comment, so that a closed one is noticed


class Tally:
    """The last count, kept by one thread for all that ask. `fresh` is False while the database does not answer."""

    def __init__(self, store: database.Database) -> None:
        self.store = store
        self.changed = threading.Condition()
        self.counts = dict.fromkeys(settings.CHOICES, 0)
        self.fresh = False
        self.trouble = ""

    def watch(self) -> None:
        while not web.stopping.is_set():
            try:
                self.update(dict.fromkeys(settings.CHOICES, 0) | self.store.counts(), fresh=True)
                self.trouble = ""
            except (database.Error, OSError) as error:
                # Three times a second the same line would say no more than once.
                if self.trouble != database.reason(error):
                    self.trouble = database.reason(error)
                    log("no database", error=self.trouble)
                self.update(self.counts, fresh=False)
            web.stopping.wait(INTERVAL)
        with self.changed:
            self.changed.notify_all()  # streams end

    def update(self, counts: dict[str, int], *, fresh: bool) -> None:
        with self.changed:
            if (counts, fresh) != (self.counts, self.fresh):
                self.counts, self.fresh = counts, fresh
                self.changed.notify_all()

    def text(self) -> str:
        return json.dumps(self.counts | {"total": sum(self.counts.values()), "fresh": self.fresh})


tally = Tally(database.Database())


class ResultHandler(web.Handler):
    def get(self, path: str) -> None:
        if path == "/":
            self.answer(PAGE, kind="text/html")
        elif path == "/results":
            self.answer(tally.text() + "\n", kind="application/json")
        elif path == "/events":
            self.stream()
        else:
            super().get(path)

    def stream(self) -> None:
        """https://html.spec.whatwg.org/multipage/server-sent-events.html: "data: …" and an empty line for each change, without end."""
        self.close_connection = True
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        sent = None
        try:
            while not web.stopping.is_set():
                with tally.changed:
                    tally.changed.wait_for(lambda: web.stopping.is_set() or tally.text() != sent, KEEP_ALIVE)
                    text = tally.text()
                self.wfile.write(f"data: {text}\n\n".encode() if text != sent else b":\n\n")
                self.wfile.flush()
                sent = text
        except OSError:
            pass  # the page was closed


if __name__ == "__main__":
    threading.Thread(target=tally.watch, daemon=True).start()
    web.run(ResultHandler, lambda: tally.fresh)
