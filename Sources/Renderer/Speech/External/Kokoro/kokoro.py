"""Lets Pusterom speak with Kokoro: a resident engine as Docs/engines.md describes it, which takes phonemes.

    python3 kokoro.py FOLDER SYMBOLS VOICES VOICE     speaks; FOLDER is what kokoro_prepare.py has made
    python3 kokoro.py --symbols SYMBOLS               for each line of IPA, prints the model's symbols, (a+b) for what is mixed
    python3 kokoro.py --frames SYMBOLS LENGTH         prints them with their frames, as if the model gave each that length

SYMBOLS and VOICES are the texts of symbols.tsv and voices.tsv themselves, so that they count as part of the command.
"""

import os

for library in ("OMP", "OPENBLAS", "MKL"):
    os.environ[library + "_NUM_THREADS"] = "1"

import hashlib
import json
import sys
import typing

VOWELS = set("aeiouyæøœɑɔəɛɪʊʉʏɨɯɵɐʌ")
STRESSES = {"ˈ", "ˌ"}
MARKS = set(".,;:?!…—")
PAUSES = MARKS | {" "}
RATE = 24_000
# Seconds of a frame.
FRAME = 0.025
# The longest that symbols are held, in seconds at a calm tempo: the silence at both ends, consonants, vowels. Held longer, silence
# gets a voice of its own, and a consonant before a pause a vowel after it.
SILENCE, CONSONANT, VOWEL = 0.4, 0.225, 0.35
# The longest pause between words where nothing is written, in seconds at a calm tempo. The model draws out the last sound of a phrase, and
# what that sound is too long becomes a pause: without a mark, half a second of it sounds as if the speaker had lost the thread.
GAP = 0.25
# The most symbols in one go: the model knows 510 places, with one for silence at each end.
MOST = 480


def rows(table):
    """The cells of a table: comments and the head left out."""
    lines = [line.split("\t") for line in table.splitlines() if line.strip() and not line.startswith("#")]
    return lines[1:]


class Symbol(typing.NamedTuple):
    """A symbol of the model as it is to be said."""

    written: str
    # How far its length is stretched.
    stretch: float = 1.0
    # Of a mark of stress: how long the vowel after it is heard at least and at most, in seconds at a calm tempo.
    least: float = 0.0
    most: float = 9.0
    # The symbol that it is mixed with, and that one's share; None if it is spoken as it is.
    other: str | None = None
    share: float = 0.0

    def __str__(self):
        return self.written if self.other in (None, self.written) else f"({self.written}+{self.other})"


# What the model has before and after a sentence.
SILENT = Symbol("")


class Row:
    """How one of our sounds is written: a row of the table."""

    def __init__(self, cells):
        written, lengths, heard, other, share = cells[1:6]
        lengths = [float(length) for length in lengths.split()]
        # One length counts for all symbols of the row.
        lengths = lengths * max(1, len(written)) if len(lengths) == 1 else lengths
        self.symbols = [Symbol(*each) for each in zip(written, lengths, strict=True)] if written else []
        if other:
            pairs = zip(self.symbols, other, strict=True)
            self.symbols = [symbol._replace(other=mixed, share=float(share)) for symbol, mixed in pairs]
        # A row without symbols stretches the one before it.
        self.stretch = lengths[0]
        self.bounds = {{">": "least", "<": "most"}[heard[0]]: float(heard[1:]) / 1000} if heard else {}


class Symbols:
    """From our phonemes to the model's symbols."""

    def __init__(self, table):
        self.table = {cells[0]: Row(cells) for cells in rows(table)}
        self.longest = max(map(len, self.table))

    def of(self, ipa):
        """The symbols of a sentence."""
        symbols = []
        for word in ipa.split():
            spoken = self.of_word(word)
            if symbols and spoken and spoken[0].written not in MARKS:
                symbols.append(Symbol(" "))
            symbols += spoken
        return symbols

    def of_word(self, word):
        # The model has learnt the mark of stress straight before the vowel, not before the syllable.
        sounds, stresses, stress = "", {}, None
        for sound in word:
            if sound in STRESSES:
                stress = sound
            else:
                if stress and sound in VOWELS:
                    stresses[len(sounds)], stress = stress, None
                sounds += sound
        symbols, at = [], 0
        while at < len(sounds):
            for length in range(min(self.longest, len(sounds) - at), 0, -1):
                row = self.table.get(sounds[at : at + length])
                # A sound that has a mark of stress within it is two.
                if row and not any(place in stresses for place in range(at + 1, at + length)):
                    break
            else:
                raise ValueError(f"no symbol for “{sounds[at]}” in “{word}”")
            if not row.symbols and symbols:
                symbols[-1] = symbols[-1]._replace(stretch=symbols[-1].stretch * row.stretch)
            if at in stresses:
                symbols.append(Symbol(stresses[at], **row.bounds))
            symbols += row.symbols
            at += length
        return symbols


def frames(symbols, lengths, speed, tempo):
    """How many frames each symbol takes, of the lengths that the model gives them at its own speed.

    The model says what is written a little early: the frames of a mark of stress are heard as the vowel after it, half of the
    vowel's own as the consonant that follows, and those of ː as that consonant too. So it is by the mark that vowels get longer.
    """
    taken = [max(1, round(length * symbol.stretch / (speed * tempo))) for symbol, length in zip(symbols, lengths, strict=True)]
    for at, symbol in enumerate(symbols):
        if symbol.written in STRESSES:
            own = taken[at + 1] / 2
            heard = min(max(taken[at] + own, symbol.least / tempo / FRAME), symbol.most / tempo / FRAME)
            taken[at] = max(1, round(heard - own))
        elif symbol.written not in PAUSES:
            longest = VOWEL if symbol.written in VOWELS or symbol.written == "ː" else CONSONANT if symbol.written else SILENCE
            over = max(0, taken[at] - round(longest / tempo / FRAME))
            taken[at] -= over
            # A pause within the sentence begins when it would have.
            if at + 2 < len(symbols) - 1 and symbols[at + 1].written in PAUSES:
                most = round(GAP / tempo / FRAME) if symbols[at + 1].written == " " else taken[at + 1] + over
                taken[at + 1] = max(taken[at + 1], min(taken[at + 1] + over, most))
    return taken


def parts(symbols):
    """Pieces that are no longer than the model can take, cut after a mark or else between words."""
    pieces = []
    while len(symbols) > MOST:
        ends = [at + 1 for at in range(MOST) if symbols[at].written in MARKS]
        blanks = [at for at in range(MOST) if symbols[at].written == " "]
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
        style = self.voice.style[min(len(symbols), len(self.voice.style)) - 1].reshape(1, 256)
        states, lengths, sounds = self.read(symbols, style)
        taken = frames([SILENT, *symbols, SILENT], lengths[0].tolist(), self.voice.speed, tempo)
        states = numpy.repeat(states.transpose(0, 2, 1), taken, axis=2)
        pitch, loudness = run["melody"].run(["pitch", "loudness"], {"states": states, "style": style})
        (samples,) = run["sound"].run(["samples"], {
            "sounds": numpy.repeat(sounds, taken, axis=2), "pitch": self.turned(pitch), "loudness": loudness, "style": style})
        return (numpy.clip(samples.ravel(), -1, 1) * 32767).astype("<i2").tobytes()

    def read(self, symbols, style):
        """State, length and sound of each symbol. What is mixed of two is read as each of them, and taken in their shares."""
        numpy = self.numpy

        def read(written):
            numbers = numpy.array([[0, *(self.numbers[each] for each in written), 0]], numpy.int64)
            return self.pieces["text"].run(["states", "lengths", "sounds"], {"tokens": numbers, "style": style})

        states, lengths, sounds = read([symbol.written for symbol in symbols])
        mixed = [at for at, symbol in enumerate(symbols, 1) if symbol.other]
        if mixed:
            otherwise = read([symbol.other or symbol.written for symbol in symbols])
            # Their neighbours were read differently too, so the shares change gradually from one to the next.
            shares = numpy.interp(range(len(symbols) + 2), mixed, [symbols[at - 1].share for at in mixed]).astype(numpy.float32)
            states = states + (otherwise[0] - states) * shares[None, :, None]
            lengths = lengths + (otherwise[1] - lengths) * shares[None, :]
            sounds = sounds + (otherwise[2] - sounds) * shares[None, None, :]
        # A mark of stress has a sound of its own, something like a, which is heard before close vowels when it is held.
        marks = [at for at, symbol in enumerate(symbols, 1) if symbol.written in STRESSES]
        sounds[:, :, marks] = sounds[:, :, [at + 1 for at in marks]]
        return states, lengths, sounds

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
    if len(sys.argv) in (3, 4) and sys.argv[1] in ("--symbols", "--frames"):
        mapping = Symbols(sys.argv[2])
        for sentence in sys.stdin:
            symbols = mapping.of(sentence)
            if sys.argv[1] == "--symbols":
                print("".join(map(str, symbols)))
            else:
                symbols = [SILENT, *symbols, SILENT]
                taken = frames(symbols, [float(sys.argv[3])] * len(symbols), 0.7, 1.0)
                print("|".join(f"{symbol}{length}" for symbol, length in zip(symbols, taken, strict=True)))
    elif len(sys.argv) == 5:
        main(*sys.argv[1:])
    else:
        sys.exit(__doc__)
