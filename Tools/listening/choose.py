#!/usr/bin/env python3
"""Tries other symbols, lengths or settings of Kokoro's voices, and prints how much better or worse a recogniser understands each.

Usage: Tools/listening/choose.py [--voices A,B] [--sentences FILE] [--count N] [--words] VARIANT…

VARIANT        changes with commas between them: ʃ=ʂ gives that row of symbols.tsv other symbols; ʏ/share=0.5 changes another cell
               (symbols, lengths, heard, other, share), ʏ/other= empties it; speed=0.62 changes a column of voices.tsv (speed, pitch,
               range, blend), with + for spaces
--voices A,B   voices that say the sentences; by default kumo
--sentences F  other sentences than choosing.txt, such as some full of one sound; those of the measurement, sentences.txt, must not be used
--count N      N of the sentences
--words        prints the logarithm of each piece's likelihood as well, to find what is not understood

Whisper is told the text, and gives for each piece of it how likely that is to come next in what it has heard. The mean of their logarithms
changes less by chance than the letters that it would write down. ± is the standard error of the differences from the tables as they are, sentence by sentence. A sentence without the sounds
that a variant changes is not said again.

Needs the program in release, or PROGRAM, and Kokoro and Whisper (pusterom voices install kokoro, whisper) made with this Python.
"""
import argparse
import math
import os
import pathlib
import statistics
import subprocess
import sys

sys.dont_write_bytecode = True
from lengths import bridge, root, sources  # noqa: E402: after the line that keeps this folder clean

program = os.environ.get("PROGRAM", root / ".build/release/pusterom")
engines = pathlib.Path(os.environ.get("XDG_DATA_HOME", os.path.expanduser("~/.local/share"))) / "pusterom/engines"
SYMBOLS = ("ipa", "symbols", "lengths", "heard", "other", "share")
SETTINGS = ("name", "kind", "speed", "pitch", "range", "blend")
# Silence before and after a sentence, in seconds, and the recogniser's rate.
MARGIN, RATE = 0.2, 16_000


def changed(table, columns, changes):
    """A table's text with other cells: (row or None for all, column, value)."""
    lines = [line.split("\t") for line in table.splitlines() if not line.startswith("#")]
    for row, column, value in changes:
        hits = [line for line in lines[1:] if row in (None, line[0])]
        if not hits or column not in columns:
            sys.exit(f"the table has no {row} or no column {column}")
        for line in hits:
            line += [""] * (len(columns) - len(line))
            line[columns.index(column)] = value
    return "\n".join("\t".join(line) for line in lines)


def tables(variant):
    """The texts of both tables with a variant's changes."""
    symbols, settings = [], []
    for change in filter(None, variant.split(",")):
        name, is_change, value = change.partition("=")
        if not is_change:
            sys.exit(f"“{change}” changes nothing: it has no =")
        value = value.replace("+", " ")
        if name in SETTINGS:
            settings.append((None, name, value))
        else:
            row, _, column = name.partition("/")
            symbols.append((row, column or "symbols", value))
    texts = ((sources / name).read_text(encoding="utf-8") for name in ("symbols.tsv", "voices.tsv"))
    return changed(next(texts), SYMBOLS, symbols), changed(next(texts), SETTINGS, settings)


class Listener:
    """Whisper, which is told what is said."""

    def __init__(self):
        sys.path.insert(0, str(engines / "whisper/packages"))
        os.environ["HF_HUB_OFFLINE"] = "1"
        import faster_whisper
        import numpy
        from faster_whisper.tokenizer import Tokenizer

        self.numpy = numpy
        self.model = faster_whisper.WhisperModel(str(engines / "whisper"), device="cpu", compute_type="int8", cpu_threads=1)
        self.tokenizer = Tokenizer(self.model.hf_tokenizer, True, task="transcribe", language="no")

    def at_its_rate(self, samples, rate):
        """The same sound at 16 kHz: what is above its band is left out of the spectrum."""
        count = len(samples) * RATE // rate
        spectrum = self.numpy.fft.rfft(samples)[: count // 2 + 1]
        return (self.numpy.fft.irfft(spectrum, count) * count / len(samples)).astype(self.numpy.float32)

    def likelihoods(self, samples, rate, text):
        """The pieces of a text, each with the logarithm of its likelihood in a sound."""
        numpy, silence = self.numpy, self.numpy.zeros(round(MARGIN * rate), self.numpy.float32)
        sound = self.at_its_rate(numpy.concatenate([silence, samples, silence]), rate)
        features = self.model.feature_extractor(sound)
        most = self.model.feature_extractor.nb_max_frames
        count = min(features.shape[-1], most)
        heard = self.model.encode(numpy.pad(features[:, :most], ((0, 0), (0, most - count))))
        tokens = self.tokenizer.encode(" " + text)
        (found,) = self.model.model.align(heard, self.tokenizer.sot_sequence, [tokens], [count], median_filter_width=7)
        logarithms = [math.log(max(likelihood, 1e-6)) for likelihood in found.text_token_probs[: len(tokens)]]
        return [(self.tokenizer.tokenizer.decode([token]), value) for token, value in zip(tokens, logarithms)]


def ipa(sentences):
    """What the engine is given for each sentence."""
    spoken = subprocess.run(
        [program, "pronounce", "--ipa", "-"], input="\n".join(sentences) + "\n", stdout=subprocess.PIPE, text=True, check=True)
    return [line.split("\t")[-1] for line in spoken.stdout.splitlines()]


class Trial:
    """Says the sentences by variants of the tables, and has them judged."""

    def __init__(self, voices, sentences):
        self.voices, self.sentences, self.spoken = voices, sentences, ipa(sentences)
        self.kokoro, self.listener, self.known = bridge(), Listener(), {}

    def judge(self, variant):
        """Of each voice and sentence, the pieces with their likelihoods."""
        symbols, settings = tables(variant)
        for name in self.voices:
            engine = self.kokoro.Engine(str(engines / "kokoro"), symbols, settings, name)
            (voice,) = [row for row in self.kokoro.rows(settings) if row[0] == name]
            for text, sounds in zip(self.sentences, self.spoken, strict=True):
                key = repr((text, voice, engine.symbols.of(sounds)))
                if key not in self.known:
                    samples = self.listener.numpy.frombuffer(engine.say(sounds, 1.0), "<i2") / self.listener.numpy.float32(32768)
                    self.known[key] = self.listener.likelihoods(samples, self.kokoro.RATE, text)
                yield self.known[key]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("variants", nargs="*", metavar="VARIANT")
    parser.add_argument("--voices", default="kumo")
    parser.add_argument("--sentences", type=pathlib.Path, default=root / "Tools/listening/choosing.txt")
    parser.add_argument("--count", type=int)
    parser.add_argument("--words", action="store_true")
    options = parser.parse_args()
    lines = options.sentences.read_text(encoding="utf-8").splitlines()
    sentences = [line for line in lines if line and not line.startswith("#")]
    count = min(options.count or len(sentences), len(sentences))
    trial = Trial(options.voices.split(","), [sentences[at * len(sentences) // count] for at in range(count)])
    plain = None
    for variant in ["", *options.variants]:
        pieces = list(trial.judge(variant))
        means = [statistics.fmean(value for _, value in sentence) for sentence in pieces]
        line = f"{variant or 'as they are'}\t{statistics.fmean(means):.3f}"
        if plain:
            differences = [one - other for one, other in zip(means, plain, strict=True)]
            error = statistics.stdev(differences) / math.sqrt(len(differences))
            line += f"\t{statistics.fmean(differences):+.3f} ± {error:.3f}"
        plain = plain or means
        print(line, flush=True)
        if options.words:
            print("\n".join("\t" + "".join(f"{piece}({value:.1f})" for piece, value in sentence) for sentence in pieces), flush=True)


if __name__ == "__main__":
    main()
