"""Lets Pusterom read speech back: what Whisper hears in a sound.

    python3 whisper.py FOLDER     FOLDER is what whisper_prepare.py has made

It greets with a line of JSON, as a resident engine does. For each line {"id": 1, "samples": 31744}, which has that many
samples behind it (mono, 16 bit, the lower byte first, at the rate of the greeting), it answers {"id": 1, "text": "Pust ut."}
"""

import json
import os
import sys

RATE = 16_000
# The longest answer, in characters: it has to fit in a line of 4096 bytes.
MOST = 1000


def recogniser(folder):
    """What hears, and its version. It reads nothing but the folder."""
    sys.path.insert(0, os.path.join(folder, "packages"))
    os.environ["HF_HUB_OFFLINE"] = "1"
    import ctranslate2
    import faster_whisper
    import numpy

    threads = min(4, os.cpu_count() or 1)
    model = faster_whisper.WhisperModel(folder, device="cpu", compute_type="int8", cpu_threads=threads)

    def hear(samples):
        sound = numpy.frombuffer(samples, "<i2").astype(numpy.float32) / 32768
        if not sound.size:
            return ""
        # Each sound by itself: what was heard before must not become a guess at what comes.
        found, _ = model.transcribe(
            sound, language="no", beam_size=5, temperature=0.0, condition_on_previous_text=False)
        return " ".join(part.text.strip() for part in found)[:MOST]

    return hear, f"base int8, faster-whisper {faster_whisper.__version__}, ctranslate2 {ctranslate2.__version__}"


def main(folder):
    # What a library prints must not come among the answers.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)

    def answer(line):
        answers.write(json.dumps(line, ensure_ascii=False).encode() + b"\n")
        answers.flush()

    try:
        hear, version = recogniser(folder)
    except ImportError as failure:
        sys.exit(f"{failure}; install it again: pusterom voices install whisper")
    answer({"engine": "whisper", "version": version, "language": "nb-NO", "rate": RATE})
    for line in sys.stdin.buffer:
        request = json.loads(line)
        samples = sys.stdin.buffer.read(2 * request["samples"])
        try:
            answer({"id": request["id"], "text": hear(samples)})
        except Exception as failure:
            answer({"id": request["id"], "error": f"{failure}"[:200]})


if __name__ == "__main__":
    main(sys.argv[1])
