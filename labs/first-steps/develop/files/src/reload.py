"""Runs a program, and starts it again when a .py file in its folder changes."""

import signal
import subprocess
import sys
import time
from pathlib import Path

program = Path(sys.argv[1])


def files():
    try:
        return [(file.name, file.stat().st_mtime_ns) for file in sorted(program.parent.glob("*.py"))]
    except FileNotFoundError:  # an editor is replacing a file just now
        return []


# docker stop sends SIGTERM, which process 1 gets only if it has a handler.
signal.signal(signal.SIGTERM, lambda *_: sys.exit())
while True:
    before = files()
    running = subprocess.Popen([sys.executable, program])
    while files() == before:
        time.sleep(0.2)
    print("a file has changed: starting again", flush=True)
    running.terminate()
    running.wait()
