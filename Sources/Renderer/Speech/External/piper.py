"""Lets Pusterom speak with Piper: a resident engine as Docs/engines.md describes it.

    python3 piper.py MODEL.onnx [SPEAKER]

Piper's voices are livelier with chance in them, and chance makes no two calls alike. So the model is loaded
once, with a fixed seed and one thread, and each sentence is said by a fork of the process as it was then: the
same sentence is always the same sound, whatever was said before.
"""

import os

for library in ("OMP", "OPENBLAS", "MKL"):
    os.environ[library + "_NUM_THREADS"] = "1"

import hashlib
import json
import sys

try:
    import onnxruntime
    from importlib.metadata import version
    from piper import PiperVoice
    from piper.config import PiperConfig, SynthesisConfig
except ImportError as failure:
    sys.exit(f"{failure}: install piper-tts for {sys.executable}")

# What a library prints must not come among the samples.
answers = os.fdopen(os.dup(1), "wb")
os.dup2(2, 1)


def load(path):
    with open(path + ".json", encoding="utf-8") as file:
        config = json.load(file)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    onnxruntime.set_seed(1)
    session = onnxruntime.InferenceSession(path, sess_options=options, providers=["CPUExecutionProvider"])
    return PiperVoice(config=PiperConfig.from_dict(config), session=session), config


def describe(path, voice, config):
    with open(path, "rb") as file:
        digest = hashlib.sha256(file.read()).hexdigest()
    language = config.get("language", {}).get("code") or config.get("espeak", {}).get("voice", "")
    return {
        "engine": "piper",
        "version": version("piper-tts"),
        "voice": os.path.basename(path).removesuffix(".onnx"),
        "language": language.replace("_", "-"),
        "rate": voice.config.sample_rate,
        "model": digest,
    }


def say(voice, request, speaker):
    """The samples of a sentence, said by a fork; or why there are none."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            tempo = min(2.0, max(0.5, float(request.get("tempo", 1))))
            settings = SynthesisConfig(speaker_id=speaker, length_scale=voice.config.length_scale / tempo)
            with os.fdopen(writing, "wb") as file:
                for chunk in voice.synthesize(request["text"], settings):
                    file.write(chunk.audio_int16_bytes)
            os._exit(0)
        except BaseException as failure:
            print(f"{type(failure).__name__}: {failure}", file=sys.stderr, flush=True)
            os._exit(1)
    os.close(writing)
    with os.fdopen(reading, "rb") as file:
        samples = file.read()
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return samples, None if status == 0 else f"the sentence ended with status {status}"


def answer(line, samples=b""):
    answers.write(json.dumps(line).encode() + b"\n" + samples)
    answers.flush()


def main(path, speaker=None):
    voice, config = load(path)
    answer(describe(path, voice, config))
    for line in sys.stdin.buffer:
        request = json.loads(line)
        samples, failure = say(voice, request, None if speaker is None else int(speaker))
        if failure:
            answer({"id": request["id"], "error": failure})
        else:
            answer({"id": request["id"], "samples": len(samples) // 2}, samples)


if __name__ == "__main__":
    if not 2 <= len(sys.argv) <= 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
