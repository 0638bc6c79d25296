"""How long the studio takes for what a person waits for, and how busy the machine is meanwhile. Usage:
timing.py PROGRAM COURSE SCRIPT VARIANT, such as timing.py .build/release/pusterom Scripts/naervaer kroppsskanning.pust lang."""

import http.client
import io
import json
import math
import os
import shutil
import struct
import sys
import tempfile
import time
import wave
from pathlib import Path
from urllib.parse import urlencode

sys.dont_write_bytecode = True
from opening import Studio  # noqa: E402: after the line that keeps this folder clean


def recording(seconds):
    """A recording of a line as the page sends it: 24 bits, 48 kHz, something like speech with a quiet beginning and end."""
    samples = bytearray()
    for index in range(int(48000 * seconds)):
        moment = index / 48000
        loud = max(0.0, math.sin(math.pi * (moment - 0.4) / (seconds - 0.8))) if 0.4 < moment < seconds - 0.4 else 0.0
        tone = sum(math.sin(2 * math.pi * 130 * n * moment) / n for n in range(1, 8))
        samples += struct.pack("<i", int(1_500_000 * loud * tone))[:3]
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setparams((1, 3, 48000, 0, "NONE", ""))
        sound.writeframes(samples)
    return file.getvalue()


def main(program, course, script, variant):
    home = Path(tempfile.mkdtemp())
    shutil.copytree(course, home / "kurs")
    studio = Studio(program, str(home))
    print(f"load when it begins, cores\t{os.getloadavg()[0]:.1f}, {os.cpu_count()}")
    print(f"start of the program until it answers\t{studio.seconds * 1000:.0f} ms")

    def ask(method, path, form=None, first=False, sound=None):
        connection = http.client.HTTPConnection("127.0.0.1", studio.port, timeout=300)
        begun = time.monotonic()
        connection.request(method, path, sound or (None if form is None else json.dumps(form)), {"Cookie": studio.cookie, "Origin": f"http://127.0.0.1:{studio.port}"})
        answer = connection.getresponse()
        content = answer.read(1024 if first else None)
        seconds = time.monotonic() - begun
        connection.close()
        return seconds * 1000, content

    def best(count, *arguments, **options):
        return min(ask(*arguments, **options)[0] for _ in range(count))

    path = f"kurs/{script}"
    text = json.loads(ask("GET", f"/api/script?path={path}")[1])["text"]
    lines = [n for n, line in enumerate(text.split("\n")) if line and line[0] not in "[#/-" and n > 8]
    draft = {"path": path, "text": text}
    print(f"a line, not spoken before\t{ask('POST', '/api/say', {**draft, 'line': lines[3]})[0]:.0f} ms")
    print(f"the same line again\t{best(5, 'POST', '/api/say', {**draft, 'line': lines[3]}):.0f} ms")
    print(f"mistakes of {text.count(chr(10))} lines\t{best(5, 'POST', '/api/check', draft):.0f} ms")
    print(f"the first layout, everything spoken anew\t{ask('POST', '/api/layout', draft)[0]:.0f} ms")
    times = []
    for n in range(5):
        changed = text.replace("[pause 4–8 s]", f"[pause 4–{9 + n} s]", 1) + "\n" * n
        seconds, content = ask("POST", "/api/layout", {"path": path, "text": changed})
        times.append(seconds)
    print(f"a layout with one line changed\t{min(times):.0f} ms")
    layout = json.loads(content)
    track = next(one for one in layout["variants"] if one["name"] == variant)
    middle = track["timeline"]["samples"] // 2
    values = {"layout": layout["id"], "variant": variant, "from": middle}
    print(f"first samples from the middle of {track['timeline']['samples'] // 44100 // 60} minutes\t{ask('GET', '/api/sound?' + urlencode(values), first=True)[0]:.0f} ms")
    print(f"the same again\t{best(3, 'GET', '/api/sound?' + urlencode(values), first=True):.0f} ms")
    key = json.loads(ask("GET", f"/api/sheet?path={path}")[1])["lines"][0]["key"]
    for seconds in [5, 20]:
        sound = recording(seconds)
        print(f"a recording of {seconds} s judged and kept\t{best(3, 'POST', f'/api/take?path={path}&line={key}', sound=sound):.0f} ms")
    print(f"spelling of the whole text, looked up before\t{best(5, 'POST', '/api/spelling', draft):.0f} ms")
    print(f"load when it ends\t{os.getloadavg()[0]:.1f}")
    studio.end()


if __name__ == "__main__":
    main(*sys.argv[1:])
