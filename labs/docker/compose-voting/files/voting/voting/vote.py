"""vote: takes a vote over HTTP and puts it into the queue. It knows nothing of the database."""

import json
from http import HTTPStatus
from pathlib import Path
from string import Template
from urllib.parse import parse_qs
from uuid import UUID, uuid4

from . import queue, settings, web
from .log import log, now

PAGE = Template((Path(__file__).parent / "vote.html").read_text())
MAX_BODY = 1000  # bytes; a vote has about 60

votes = queue.connect()


def parse(form: str) -> dict:
    """A vote from a form's fields. Raises ValueError with what is wrong. The sender may choose the id: sent twice, it counts once."""
    fields = {name: values[-1] for name, values in parse_qs(form).items()}
    choice = fields.get("choice")
    if choice not in settings.CHOICES:
        raise ValueError(f"choice: expected one of {', '.join(settings.CHOICES)}")
    return {"id": str(UUID(fields["id"]) if "id" in fields else uuid4()), "choice": choice, "cast_at": now()}


def page(receipt: str) -> str:
    buttons = "\n".join(f'<button name="choice" value="{choice}">{choice.capitalize()}</button>' for choice in settings.CHOICES)
    thanks = f"Your vote {receipt[:8]} is in the queue." if receipt else ""
    return PAGE.substitute(buttons=buttons, thanks=thanks, id=uuid4())


def ready() -> bool:
    try:
        return votes.ping()
    except queue.Error:
        return False


class VoteHandler(web.Handler):
    def get(self, path: str) -> None:
        if path != "/":
            return super().get(path)
        receipt = self.path.partition("?receipt=")[2]
        self.answer(page(receipt if receipt.replace("-", "").isalnum() else ""), kind="text/html")

    def post(self, path: str) -> None:
        length = int(self.headers.get("Content-Length", "0"))
        if path != "/votes" or length > MAX_BODY:
            return super().post(path)
        try:
            vote = parse(self.rfile.read(length).decode())
        except ValueError as error:
            return self.answer(f"{error}\n", HTTPStatus.BAD_REQUEST)
        try:
            votes.lpush(queue.VOTES, json.dumps(vote))
        except queue.Error as error:
            log("vote refused", error=str(error))
            return self.answer("the queue does not answer: vote again\n", HTTPStatus.SERVICE_UNAVAILABLE, headers={"Retry-After": "1"})
        if "text/html" in self.headers.get("Accept", ""):
            return self.answer("", HTTPStatus.SEE_OTHER, headers={"Location": f"/?receipt={vote['id']}"})
        self.answer(f"{vote['id']}\n", HTTPStatus.ACCEPTED)


if __name__ == "__main__":
    web.run(VoteHandler, ready)
