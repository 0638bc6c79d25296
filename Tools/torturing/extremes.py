"""R14 to R16: values that no honest file has, in every field of every file that the program reads."""
import copy, hashlib, json, re, shutil, struct
from arena import content
from kills import Editions, script
from material import LEXICON, NUMBERS, SCRIPT, write_course

# Written as they stand: some of them no library would write.
VALUES = ["9223372036854775807", "-9223372036854775808", "9223372036854775808", "-1", "0", "1e300", "-1e300", "1e-300", "NaN", "Infinity", "0.5",
          '""', '"' + "x" * 200_000 + '"', '"../../../etc/passwd"', '"\\u0000"', "[]", "{}", "null", "true", "[" * 5000 + "]" * 5000,
          '{"a":' * 5000 + "1" + "}" * 5000]
MARK = "\ue000planted\ue000"


def places(value, path=()):
    """The places of all values in a document, those that hold others too."""
    yield path
    if isinstance(value, dict):
        for key in value:
            yield from places(value[key], path + (key,))
    elif isinstance(value, list):
        for index in range(min(len(value), 4)):
            yield from places(value[index], path + (index,))


def plant(document, path, value):
    """The text of a document with another value at a place."""
    if not path:
        return value
    changed = copy.deepcopy(document)
    holder = changed
    for step in path[:-1]:
        holder = holder[step]
    holder[path[-1]] = MARK
    return json.dumps(changed).replace(json.dumps(MARK), value)


def in_json(arena, row, finished):
    file, out = script(arena), arena.folder("out")
    arena.run(["render", file, "-o", out, "--sidecars", "json", "--quiet"])
    editions, course = Editions(arena), arena.root / "course"
    built, parts = arena.folder("built"), arena.folder("parts")
    arena.run(["build", course, "-o", built, "--quiet"])
    shutil.copytree(built, parts, dirs_exist_ok=True)
    manifest = next(built.rglob("manifest.json"))
    part = next(parts.rglob("manifest.json"))
    track = next(out.glob("*.wav"))
    publish = editions.arguments(editions.old) + ["--no-pdf"]
    arena.run(publish)
    targets = [
        (track.with_suffix(".json"), ["verify", track]),
        (manifest, ["build", course, "-o", built, "--quiet"]),
        (part, ["merge", course, "--from", parts, "-o", arena.root / "merged", "--quiet"]),
        (editions.old / "lyd/manifest.json", publish),
        (editions.old / "utgivelse.json", publish),
        (next((editions.old / "lyd").rglob("*.json"), None) or editions.old / "utgivelse.json", publish),
    ]
    plans = []
    for index, (place, arguments) in enumerate(targets):
        text = place.read_text()
        document = json.loads(text)
        for path in places(document):
            for value in VALUES:
                plans.append((place, text, document, path, value, arguments))
    arena.random(row.code).shuffle(plans)
    for place, text, document, path, value, arguments in plans:
        if finished():
            return
        place.write_text(plant(document, path, value))
        row.tried += 1
        told = f"{arguments[0]} with {value[:30]} in {place.name} at {'/'.join(map(str, path))}"
        row.judge(arena.run(arguments), told, place)
        place.write_text(text)


def in_text(arena, row, finished):
    course, random, number = write_course(arena.root / "course"), arena.random(row.code), 0
    head = "---\ntittel: Ro\nundertittel: A\nforfatter: B\nrettigheter: C\når: 2027\nlydstyrke: -19\nromtone: -66\nstemme: {tempo: 1}\n" \
           "rytme: {setning: 1 s, avsnitt: 2 s}\nverdier: {n: 3}\nvarianter: {kort: 8 s, lang: 12 s}\n---\nHei. [pause 1–9 s]\n"
    whole = (course / "kurs.yml").read_text() + "stemme: {tempo: 1}\nformat: [wav]\nbitrate: {mp3: 80}\n"
    body = "Hei. [pause 1–9 s] [klokke gong, 3 ganger, hvert 2 s, -6 dB] [pust inn 4 s, ut 6 s, 3–5 ganger] [tell 1–4, hvert 2 s]\n"
    engine = arena.root / "engine.py"
    values = NUMBERS + [value for value in VALUES if len(value) < 60] + ["x" * 100_000, "- " * 3000, "a: {" * 500]
    while not finished():
        kind = number % 4
        value = random.choice(values)
        row.tried += 1
        if kind == 3:
            answer = random.choice((f'{{"engine":"a","version":"1","rate":{value}}}', f'{{"engine":"a","version":{value},"rate":22050}}'))
            reply = random.choice((f'{{"id":1,"samples":{value}}}', f'{{"id":{value},"samples":10}}', f'{{"id":1,"samples":10,"rate":{value}}}', value))
            engine.write_text(f"import sys\nprint({answer!r}, flush=True)\nfor line in sys.stdin:\n    print({reply!r}, flush=True)\n"
                              "    sys.stdout.buffer.write(bytes(20)); sys.stdout.flush()\n    break\n")
            (course / "kurs.yml").write_text(whole.replace("stemme: {tempo: 1}", f"stemme: {{motor: [python3, {engine}]}}"))
            told, files, arguments = f"an engine that says {answer[:60]} {reply[:60]}", [engine], ["check", course]
        else:
            text = (head, whole, body)[kind]
            spots = list(re.finditer(r"(?<=: )[^\n{}\[\],]+|\d+", text))
            spot = random.choice(spots)
            text = text[:spot.start()] + value + text[spot.end():]
            place = course / ("ro.pust", "kurs.yml", "ro.pust")[kind]
            write_course(course)
            place.write_text(text)
            told, files = f"{value[:30]} for {spot[0]!r}", [place]
            arguments = ["check", place if kind != 1 else course]
        row.judge(arena.run(arguments), f"check with {told}", *files)
        write_course(course)
        number += 1


def in_sound(arena, row, finished):
    file, sounds = script(arena, "lyd", "Hør. [lyd a.wav] [bakgrunn b.flac, -20 dB]"), arena.folder("sounds")
    arena.run(["voices", "--sample", sounds / "a.wav"])
    arena.run(["voices", "--sample", sounds / "b.flac"])
    originals = {name: (sounds / name).read_bytes() for name in ("a.wav", "b.flac")}
    for name, data in originals.items():
        (arena.root / name).write_bytes(data)
    reference = arena.folder("reference")
    arena.run(["render", file, "-o", reference, "--quiet"])
    expected = content(reference)
    entries = [path for path in arena.cache.rglob("*") if path.is_file() and len(path.name) == 64]
    random, number = arena.random(row.code), 0
    while not finished():
        row.tried += 1
        if number % 2 == 0:
            name = random.choice(sorted(originals))
            place = arena.root / name
            place.write_bytes(spoil(originals[name], random))
            row.judge(arena.run(["verify", place]), f"verify a damaged {name}", place)
            row.judge(arena.run(["render", file, "-o", arena.folder("out"), "--quiet"]), f"render with a damaged {name}", place)
            place.write_bytes(originals[name])
        else:
            place = random.choice(entries)
            data = place.read_bytes()
            forged, is_plain = forge(data, random)
            place.write_bytes(forged)
            out = arena.folder("out")
            outcome = arena.run(["render", file, "-o", out, "--quiet"])
            # A forged sound of the engine's own rate and of an honest length is believed (Docs/cache.md): only damage must be found.
            if row.judge(outcome, "render with a forged cache entry", place) and is_plain and content(out) != expected:
                row.fault("mixed", f"a damaged cache entry was believed (status {outcome.status})", place)
            place.write_bytes(data)
        number += 1


def spoil(data, random):
    """A sound file with other numbers in its head, or cut off."""
    kind = random.randrange(4)
    if kind == 0:
        return data[:random.randrange(len(data))]
    place = random.randrange(4, min(120, len(data) - 8))
    if kind == 1:
        return data[:place] + bytes([random.randrange(256)]) + data[place + 1:]
    extreme = random.choice((0, 1, 2, 7, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF))
    return data[:place // 4 * 4] + struct.pack("<I", extreme) + data[place // 4 * 4 + 4:]


def forge(data, random):
    """A cache entry with a right checksum and another head, or with a bit changed; whether that must be found."""
    if random.randrange(2):
        place = random.randrange(len(data))
        return data[:place] + bytes([data[place] ^ 1 << random.randrange(8)]) + data[place + 1:], True
    changed = bytearray(data[:-32])
    where = random.choice((8, 12, 16, 24))
    value = random.choice((0, 1, 2, 7, 11025, 44100, 2 ** 31, 2 ** 32 - 1))
    changed[where:where + 4] = struct.pack("<I", value)
    return bytes(changed) + hashlib.sha256(changed).digest(), bytes(changed) != data[:-32]
