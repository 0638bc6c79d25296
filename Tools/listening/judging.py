"""What Tools/compare-voices measures of a sentence beside what was heard: words, naturalness, pitch.

The judge runs this file in a Python of its own, which may have what the tool's does not: python3 judging.py
"""
import json
import math
import os
import pathlib
import statistics
import subprocess
import sys
import wave


def mean(values):
    """The mean and its standard error."""
    return statistics.fmean(values), statistics.stdev(values) / math.sqrt(len(values))


def words_wrong(wanted, heard):
    """The share of words that were replaced, left out or put in; at most 1."""
    before = list(range(len(heard) + 1))
    for at, word in enumerate(wanted, 1):
        row = [at]
        for place, other in enumerate(heard, 1):
            row.append(min(before[place] + 1, row[-1] + 1, before[place - 1] + (word != other)))
        before = row
    return min(1, before[-1] / max(1, len(wanted)))


class Judge:
    """Another Python that measures sounds."""

    def __init__(self, tell):
        self.python = os.environ.get("PUSTEROM_LISTENING_PYTHON", sys.executable)
        can = [name for name in ("numpy", "distillmos") if self.has(name)]
        if "numpy" not in can:
            tell(f"{self.python} has no numpy: pitch and naturalness are left out")
        elif "distillmos" not in can:
            tell(f"{self.python} has no distillmos: naturalness is left out")
        self.can = can if "numpy" in can else []

    def has(self, name):
        return subprocess.run([self.python, "-c", f"import {name}"], capture_output=True).returncode == 0

    def measures(self, track, places):
        """What can be measured of each place, start and length in samples, of a track."""
        if not self.can:
            return [{} for _ in places]
        asked = json.dumps({"track": str(track), "places": places, "natural": "distillmos" in self.can})
        answer = subprocess.run([self.python, pathlib.Path(__file__)], input=asked, stdout=subprocess.PIPE, text=True)
        if answer.returncode:
            sys.exit(f"{self.python} could not measure {track}")
        return json.loads(answer.stdout.splitlines()[-1])


# Hz: what voices can have.
LOWEST, HIGHEST = 60, 420
# How far a voiced frame is like itself a period later, and its power beside the loudest.
PERIODIC, LOUD = 0.5, 0.003


def pitches(numpy, sound, rate):
    """The pitch of each hundredth of a second that is voiced, by the autocorrelation of 40 ms."""
    width, step = round(0.04 * rate), rate // 100
    shortest, longest = rate // HIGHEST, rate // LOWEST
    starts = range(0, max(0, len(sound) - width), step)
    powers = [float((sound[start : start + width] ** 2).mean()) for start in starts]
    # What the window itself takes from later periods is given back.
    shape = numpy.hanning(width)
    window = numpy.fft.irfft(numpy.abs(numpy.fft.rfft(shape, 2 * width)) ** 2)[: longest + 2]
    window = numpy.maximum(window / window[0], 0.05)
    found = []
    for start, power in zip(starts, powers):
        if power < LOUD * max(powers):
            continue
        frame = sound[start : start + width] - sound[start : start + width].mean()
        likeness = numpy.fft.irfft(numpy.abs(numpy.fft.rfft(frame * shape, 2 * width)) ** 2)[: longest + 2]
        likeness = likeness / likeness[0] / window
        area = likeness[shortest : longest + 1]
        best = area.max()
        if best < PERIODIC:
            continue
        # The first top that is nearly as high: later ones are two and more periods.
        tops = [at for at in range(1, len(area) - 1) if area[at - 1] <= area[at] >= area[at + 1] and area[at] > 0.87 * best]
        lag = shortest + (tops[0] if tops else int(area.argmax()))
        found.append((start / rate, rate / lag))
    return found


def melody(numpy, sound, rate):
    """The middle of the pitch, and whether the end is below it."""
    found = pitches(numpy, sound, rate)
    if len(found) < 10:
        return {}
    middle = statistics.median(pitch for _, pitch in found)
    end = statistics.median(pitch for _, pitch in found[-15:])
    return {"pitch": middle, "falls": end < middle}


def measure(asked):
    import numpy

    with wave.open(asked["track"]) as file:
        rate, width, channels = file.getframerate(), file.getsampwidth(), file.getnchannels()
        raw = file.readframes(file.getnframes())
    if channels != 1 or width not in (2, 3):
        sys.exit("a track with one channel of 16 or 24 bits is needed")
    if width == 3:
        octets = numpy.frombuffer(raw, numpy.uint8).reshape(-1, 3)
        whole = numpy.concatenate([numpy.zeros((len(octets), 1), numpy.uint8), octets], axis=1).view("<i4").ravel()
        sound = (whole / 2**31).astype(numpy.float32)
    else:
        sound = numpy.frombuffer(raw, "<i2").astype(numpy.float32) / 2**15
    pieces = [sound[start : start + length] for start, length in asked["places"]]
    found = [melody(numpy, piece, rate) for piece in pieces]
    if asked["natural"]:
        for each, score in zip(found, naturalness(pieces, rate), strict=True):
            each["natural"] = score
    return found


def naturalness(pieces, rate):
    """What DistillMOS says of each piece."""
    import distillmos
    import torch
    import torchaudio

    torch.set_num_threads(1)
    model = distillmos.ConvTransformerSQAModel()
    model.eval()
    for piece in pieces:
        # A copy: torch is to write where it likes.
        samples = torchaudio.functional.resample(torch.from_numpy(piece.copy())[None], rate, 16_000)
        with torch.no_grad():
            yield float(model(samples))


if __name__ == "__main__":
    result = measure(json.load(sys.stdin))
    print(json.dumps(result))
