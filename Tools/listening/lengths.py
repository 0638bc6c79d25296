#!/usr/bin/env python3
"""Measures how long Kokoro's voices make long and short vowels: twenty pairs of words that length alone tells apart, said in “Si …”.

Usage: Tools/listening/lengths.py [VOICE…]     by default all; Kokoro must be installed (pusterom voices install kokoro)

A vowel begins and ends where the sound is 12 dB below its loudest; beside h, l, m, n, r and v, where the spectrum changes most near the
place that the engine gave it: a change 40 ms from there counts 0.6, one 80 ms from there 0.14. A pair counts as told apart where the long vowel is at least 1.3 times as long as the short one.
"""
import importlib.util
import os
import pathlib
import sys

sys.dont_write_bytecode = True
root = pathlib.Path(__file__).resolve().parent.parent.parent
sources = root / "Sources/Renderer/Speech/External/Kokoro"
# What the model says comes so much before the symbols that it takes the time from.
EARLY = 0.13
RATIO, FALL, SOFT = 1.3, 12, set("hlmnɾv")
# One step of what is measured, in seconds; how many steps an edge may be at most from where the engine has it; and within how many
# steps the changes of the spectrum count.
STEP, FAR, NEAR = 0.005, 24, 8

PAIRS = [
    ("tak", "ˈtɑːk", "takk", "ˈtɑkː"), ("pen", "ˈpeːn", "penn", "ˈpɛnː"), ("vin", "ˈʋiːn", "vinn", "ˈʋɪnː"),
    ("ny", "ˈnyː", "nytt", "ˈnʏtː"), ("lese", "ˈleːsə", "lesse", "ˈlɛsːə"), ("hat", "ˈhɑːt", "hatt", "ˈhɑtː"),
    ("søt", "ˈsøːt", "søtt", "ˈsœtː"), ("måte", "ˈmoːtə", "måtte", "ˈmɔtːə"), ("bake", "ˈbɑːkə", "bakke", "ˈbɑkːə"),
    ("lete", "ˈleːtə", "lette", "ˈlɛtːə"), ("hvile", "ˈʋiːlə", "ville", "ˈʋɪlːə"), ("pute", "ˈpʉːtə", "putte", "ˈpʉtːə"),
    ("sine", "ˈsiːnə", "sinne", "ˈsɪnːə"), ("håpe", "ˈhoːpə", "hoppe", "ˈhɔpːə"), ("skule", "ˈskʉːlə", "skulle", "ˈskʉlːə"),
    ("bøte", "ˈbøːtə", "bøtte", "ˈbœtːə"), ("hake", "ˈhɑːkə", "hakke", "ˈhɑkːə"), ("rike", "ˈriːkə", "rikke", "ˈrɪkːə"),
    ("file", "ˈfiːlə", "fille", "ˈfɪlːə"), ("syne", "ˈsyːnə", "synne", "ˈsʏnːə"),
]


def bridge():
    """The engine's own code."""
    found = importlib.util.spec_from_file_location("kokoro", sources / "kokoro.py")
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


class Measure:
    def __init__(self, kokoro, engine):
        self.kokoro, self.engine, self.numpy = kokoro, engine, engine.numpy
        self.taken = []
        # What the engine gives each symbol is looked at on its way.
        plain = kokoro.frames

        def frames(*arguments):
            self.taken = plain(*arguments)
            return self.taken

        kokoro.frames = frames

    def vowel(self, ipa):
        """Seconds of the stressed vowel of a word."""
        numpy = self.numpy
        spoken = f"siː {ipa} ."
        sound = numpy.frombuffer(self.engine.say(spoken, 1.0), "<i2").astype(numpy.float32) / 32768
        symbols = self.engine.symbols.of(spoken)
        mark = len(symbols) - 1 - [symbol.written for symbol in symbols][::-1].index("ˈ")
        # One symbol of silence comes first.
        start = sum(self.taken[: mark + 1]) * self.kokoro.FRAME - EARLY
        end = start + (self.taken[mark + 1] + self.taken[mark + 2] / 2) * self.kokoro.FRAME
        after = next((symbol.written for symbol in symbols[mark + 2 :] if symbol.written != "ː"), ".")
        levels, changes = self.contours(sound)
        first, last = (min(len(levels) - 1, max(0, round(place / STEP))) for place in (start, end))
        top = first + int(levels[first : last + 1].argmax())
        begins = self.edge(levels, changes, top, first, -1, symbols[mark - 1].written in SOFT)
        ends = self.edge(levels, changes, top, last, 1, after in SOFT)
        return (ends - begins) * STEP

    def edge(self, levels, changes, top, near, way, is_soft):
        """Where a vowel begins or ends, seen from its loudest place."""
        if is_soft:
            distances = self.numpy.arange(len(changes)) - near
            weighed = changes * self.numpy.exp(-((distances / NEAR) ** 2) / 2)
            # Not beyond the loudest place.
            return int(weighed[:top].argmax()) if way < 0 else top + int(weighed[top:].argmax())
        farthest = min(len(levels) - 1, max(0, near + way * FAR))
        for at in range(top, farthest, way):
            if levels[at] <= levels[top] - FALL:
                return at
        return farthest

    def contours(self, sound):
        """Every step: the level in dB, and how much the spectrum changes over 40 ms."""
        numpy, rate = self.numpy, self.kokoro.RATE
        step, width = round(STEP * rate), round(0.02 * rate)
        starts = range(0, len(sound) - width, step)
        frames = numpy.stack([sound[start : start + width] for start in starts])
        levels = 10 * numpy.log10(numpy.maximum((frames**2).mean(axis=1), 1e-9))
        powers = numpy.abs(numpy.fft.rfft(frames * numpy.hanning(width), 1024)) ** 2
        # Twenty bands up to 5 kHz.
        edges = numpy.linspace(0, 5000 * 1024 // rate, 21).astype(int)
        bands = numpy.stack([powers[:, low:high].mean(axis=1) for low, high in zip(edges, edges[1:])], axis=1)
        shapes = 10 * numpy.log10(numpy.maximum(bands, 1e-9))
        changes = numpy.zeros(len(levels))
        changes[4:-4] = numpy.sqrt(((shapes[8:] - shapes[:-8]) ** 2).mean(axis=1))
        return levels, changes


def main(names):
    data = os.environ.get("XDG_DATA_HOME", os.path.expanduser("~/.local/share"))
    folder = os.path.join(data, "pusterom/engines/kokoro")
    if not os.path.exists(os.path.join(folder, "text.onnx")):
        sys.exit("Kokoro is not installed: pusterom voices install kokoro")
    kokoro = bridge()
    voices = (sources / "voices.tsv").read_text(encoding="utf-8")
    symbols = (sources / "symbols.tsv").read_text(encoding="utf-8")
    for name in names or [row[0] for row in kokoro.rows(voices)]:
        measure = Measure(kokoro, kokoro.Engine(folder, symbols, voices, name))
        ratios = []
        for long, long_ipa, short, short_ipa in PAIRS:
            seconds = [measure.vowel(ipa) for ipa in (long_ipa, short_ipa)]
            ratios.append(seconds[0] / seconds[1])
            print(f"{name}\t{long} – {short}\t{seconds[0]:.3f} s\t{seconds[1]:.3f} s\t{ratios[-1]:.2f}")
        apart = sum(ratio >= RATIO for ratio in ratios)
        print(f"{name}\tall\t{apart} of {len(ratios)} told apart, {sum(ratios) / len(ratios):.2f} times as long in the mean", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
