"""Opens a studio on a folder of its own, and ends it."""

import os
import re
import signal
import subprocess
import tempfile
import threading
import time
from pathlib import Path

faults = []


def expect(is_so, what):
    print(("  ok    " if is_so else "  FAULT ") + what, flush=True)
    if not is_so:
        faults.append(what)


class Studio:
    """A running studio: its folder, address and what it says."""

    def __init__(self, program, folder=None, language="nb"):
        self.home = folder or tempfile.mkdtemp(prefix="studio-")
        self.messages = []
        begun = time.monotonic()
        self.process = subprocess.Popen(
            [program, "studio", self.home, "--no-open", "--language", language, "--cache", os.path.join(self.home, ".cache")],
            stderr=subprocess.PIPE, text=True)
        while True:
            line = self.process.stderr.readline()
            if not line:
                raise SystemExit("the studio did not open: " + "".join(self.messages))
            self.messages.append(line)
            found = re.search(r"http://127\.0\.0\.1:(\d+)/\?t=([0-9a-f]+)", line)
            if found:
                break
        self.seconds = time.monotonic() - begun
        self.address, self.port, self.token = found.group(0), int(found.group(1)), found.group(2)
        self.cookie = f"pusterom-{self.port}={self.token}"
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self):
        for line in self.process.stderr:
            self.messages.append(line)

    @property
    def log(self):
        time.sleep(0.1)
        return "".join(self.messages)

    def path(self, name):
        return Path(self.home) / name

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def end(self):
        """Ctrl-C; gives the status and how long it took."""
        begun = time.monotonic()
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(timeout=20), time.monotonic() - begun
