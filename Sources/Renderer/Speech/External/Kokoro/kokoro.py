"""Lets Pusterom speak with Kokoro: a resident engine as Docs/engines.md describes it, which takes phonemes.

    python3 kokoro.py FOLDER SYMBOLS VOICES VOICE     speaks; FOLDER is what kokoro_prepare.py has made
    python3 kokoro.py --symbols SYMBOLS               for each line of IPA, prints the model's symbols

SYMBOLS and VOICES are the texts of symbols.tsv and voices.tsv themselves, so that they count as part of the command.
"""

import os

for library in ("OMP", "OPENBLAS", "MKL"):
    os.environ[library + "_NUM_THREADS"] = "1"

import hashlib
import json
import sys

VOWELS = set("aeiouyæøœɑɔəɛɪʊʉʏɨɯɵɐʌ")
MARKS = set(".,;:?!…—")
RATE = 24_000
# The most symbols in one go: the model knows 510 places, with one for silence at each end.
MOST = 480


def rows(table):
    """The cells of a table: comments and the head left out."""
    lines = [line.split("\t") for line in table.splitlines() if line.strip() and not line.startswith("#")]
    return lines[1:]


class Symbols:
    """From our phonemes to the model's symbols, each with how far its length is stretched."""

    def __init__(self, table):
        self.table = {row[0]: (row[1], float(row[2])) for row in rows(table)}
        self.longest = max(map(len, self.table))

    def of(self, ipa):
        """The symbols of a sentence."""
        symbols = []
        for word in ipa.split():
            spoken = self.of_word(word)
            if symbols and spoken and spoken[0][0] not in MARKS:
                symbols.append((" ", 1.0))
            symbols += spoken
        return symbols

    def of_word(self, word):
        # The model has learnt the mark of stress straight before the vowel, not before the syllable.
        sounds, stresses, stress = "", {}, None
        for sound in word:
            if sound in "ˈˌ":
                stress = sound
            else:
                if stress and sound in VOWELS:
                    stresses[len(sounds)], stress = stress, None
                sounds += sound
        symbols, at = [], 0
        while at < len(sounds):
            for length in range(min(self.longest, len(sounds) - at), 0, -1):
                found = self.table.get(sounds[at : at + length])
                # A sound that has a mark of stress within it is two.
                if found and not any(place in stresses for place in range(at + 1, at + length)):
                    break
            else:
                raise ValueError(f"no symbol for “{sounds[at]}” in “{word}”")
            written, stretch = found
            if not written and symbols:
                symbols[-1] = (symbols[-1][0], symbols[-1][1] * stretch)
            if at in stresses:
                symbols.append((stresses[at], 1.0))
            symbols += [(symbol, stretch) for symbol in written]
            at += length
        return symbols


def parts(symbols):
    """Pieces that are no longer than the model can take, cut after a mark or else between words."""
    pieces = []
    while len(symbols) > MOST:
        ends = [at + 1 for at in range(MOST) if symbols[at][0] in MARKS]
        blanks = [at for at in range(MOST) if symbols[at][0] == " "]
        end = (ends or blanks or [MOST])[-1]
        pieces.append(symbols[:end])
        symbols = symbols[end:]
    return [*pieces, symbols]


class Voice:
    """A blend of the packaged styles, with a tempo and a pitch of its own."""

    def __init__(self, row, styles, numpy):
        self.name, self.speed, self.pitch, self.range = row[0], float(row[2]), float(row[3]), float(row[4])
        words = row[5].split()
        blend = dict(zip(words[::2], map(float, words[1::2])))
        total = sum(blend.values())
        self.style = sum(styles[name].astype(numpy.float32) * numpy.float32(share / total) for name, share in blend.items())


class Engine:
    def __init__(self, folder, symbols, voices, name):
        sys.path.insert(0, os.path.join(folder, "packages"))
        import numpy
        import onnxruntime

        self.numpy, self.runtime = numpy, onnxruntime
        self.symbols = Symbols(symbols)
        row = next((row for row in rows(voices) if row[0] == name), None)
        if row is None:
            sys.exit(f"no voice is called {name}")
        with numpy.load(os.path.join(folder, "voices_ja.npz")) as styles:
            self.voice = Voice(row, styles, numpy)
        with open(os.path.join(folder, "vocab.json"), encoding="utf-8") as file:
            self.numbers = json.load(file)["vocab"]
        self.pieces = {piece: self.session(folder, piece) for piece in ("text", "melody", "sound")}

    def session(self, folder, piece):
        options = self.runtime.SessionOptions()
        # One thread a process: two processes with one thread each say more than one process with two.
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        path = os.path.join(folder, piece + ".onnx")
        return self.runtime.InferenceSession(path, sess_options=options, providers=["CPUExecutionProvider"])

    def say(self, ipa, tempo):
        """The samples of a sentence."""
        spoken = [self.piece(piece, tempo) for piece in parts(self.symbols.of(ipa)) if piece]
        return b"".join(spoken)

    def piece(self, symbols, tempo):
        numpy, run = self.numpy, self.pieces
        numbers = [self.numbers[symbol] for symbol, _ in symbols]
        style = self.voice.style[min(len(numbers), len(self.voice.style)) - 1].reshape(1, 256)
        states, lengths, sounds = run["text"].run(
            ["states", "lengths", "sounds"], {"tokens": numpy.array([[0, *numbers, 0]], numpy.int64), "style": style})
        stretch = numpy.array([1.0, *(stretch for _, stretch in symbols), 1.0], numpy.float32)
        frames = numpy.maximum(1, numpy.rint(lengths[0] * stretch / numpy.float32(self.voice.speed * tempo)))
        frames = frames.astype(numpy.int64)
        states = numpy.repeat(states.transpose(0, 2, 1), frames, axis=2)
        pitch, loudness = run["melody"].run(["pitch", "loudness"], {"states": states, "style": style})
        (samples,) = run["sound"].run(["samples"], {
            "sounds": numpy.repeat(sounds, frames, axis=2), "pitch": self.turned(pitch), "loudness": loudness, "style": style})
        return (numpy.clip(samples.ravel(), -1, 1) * 32767).astype("<i2").tobytes()

    def turned(self, pitch):
        """The melody as this voice has it: its range about its own middle, and then higher or lower."""
        if self.voice.pitch == 1 and self.voice.range == 1:
            return pitch
        numpy = self.numpy
        voiced = pitch > 40
        if not voiced.any():
            return pitch
        middle = numpy.median(pitch[voiced])
        turned = middle * self.voice.pitch * (numpy.maximum(pitch, 1) / middle) ** self.voice.range
        return numpy.where(voiced, turned, pitch).astype(numpy.float32)

    def describe(self, folder):
        """What it is, with all that its sound depends on beside the command: model, libraries and processor."""
        with open(os.path.join(folder, "digests.json"), "rb") as file:
            digest = hashlib.sha256(file.read())
        digest.update(f"{self.runtime.__version__} {self.numpy.__version__} {processor()}".encode())
        version = f"1.0 int8, onnxruntime {self.runtime.__version__} {digest.hexdigest()[:12]}"
        return {"engine": "kokoro", "version": version, "voice": self.voice.name, "language": "nb-NO", "rate": RATE}


def processor():
    """What the processor can do: the run-time library chooses its arithmetic by that, and rounds by it."""
    machine = os.uname().machine
    try:
        with open("/proc/cpuinfo", encoding="ascii", errors="replace") as file:
            for line in file:
                if line.startswith(("flags", "Features")):
                    able = line.split(":", 1)[1].split()
                    kinds = ("avx", "fma", "amx", "sse4", "asimd", "sve", "i8mm", "bf16")
                    return " ".join([machine, *sorted(each for each in able if each.startswith(kinds))])
    except OSError:
        pass
    return machine


def main(folder, symbols, voices, name):
    # What a library prints must not come among the samples.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)

    def answer(line, samples=b""):
        answers.write(json.dumps(line).encode() + b"\n" + samples)
        answers.flush()

    try:
        engine = Engine(folder, symbols, voices, name)
    except ImportError as failure:
        sys.exit(f"{failure}; install it again: pusterom voices install kokoro")
    answer(engine.describe(folder))
    for line in sys.stdin.buffer:
        request = json.loads(line)
        try:
            samples = engine.say(request["ipa"], min(2.0, max(0.5, float(request.get("tempo", 1)))))
            answer({"id": request["id"], "samples": len(samples) // 2}, samples)
        except Exception as failure:
            answer({"id": request["id"], "error": f"{failure}"[:200]})


if __name__ == "__main__":
    if len(sys.argv) == 3 and sys.argv[1] == "--symbols":
        mapping = Symbols(sys.argv[2])
        for sentence in sys.stdin:
            print("".join(symbol for symbol, _ in mapping.of(sentence)))
    elif len(sys.argv) == 5:
        main(*sys.argv[1:])
    else:
        sys.exit(__doc__)
