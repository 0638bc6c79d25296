"""R18: what others make of all that is written."""
import csv, io, json, re, shutil, subprocess, xml.etree.ElementTree as tree, zipfile
from kills import Editions
from material import SCRIPT, scripts

FORMULA = tuple("=+-@\t\r＝＋－＠")


def foreign(arena, row, finished):
    number, texts = 0, scripts(arena.repository)
    published(arena, row)
    while not finished():
        random = arena.random(row.code, number)
        folder = arena.folder("out")
        file = arena.root / "a.pust"
        if number == 0:
            file.write_text(SCRIPT.format(title='"=1+1"', sentence="=HYPERLINK(1) @a +1. -1;=2.").replace("# Pusten", '# =HYPERLINK("http://a";"b")'))
        else:
            file.write_bytes(random.choice(texts))
        opus = number % 2
        arguments = ["render", file, "--format", "opus" if opus else "wav,flac,mp3", "--sidecars", "vtt,srt,chapters,text,labels,csv,json", "-o", folder, "--quiet"]
        outcome = arena.run(arguments)
        number += 1
        if outcome.status:
            row.tried += 1
            row.judge(outcome, "render", file)
            continue
        for path in sorted(folder.iterdir()):
            row.tried += 1
            if fault := read(path):
                row.fault("partial", f"{path.name}: {fault}", path, file)


def run(*command):
    """What a program complains of; nothing where it is not here."""
    if not shutil.which(command[0]):
        return ""
    done = subprocess.run(command, capture_output=True)
    return done.stderr.decode(errors="replace")[:200] or ("failed" if done.returncode else "") if done.returncode or "-v" in command else ""


def read(path):
    """Why a foreign reader does not like a file; empty if it does."""
    kind, data = path.suffix, path.read_bytes()
    try:
        if kind in (".wav", ".flac", ".mp3", ".opus"):
            return run("ffmpeg", "-v", "error", "-xerror", "-i", str(path), "-f", "null", "-") \
                or (run("flac", "-t", "--silent", str(path)) if kind == ".flac" else "")
        text = data.decode()
        if kind == ".json":
            json.loads(text)
        elif kind == ".csv":
            rows = list(csv.reader(io.StringIO(text, newline="")))
            if any(len(cells) != len(rows[0]) for cells in rows):
                return "rows of other lengths"
            return next((f"a formula: {cell!r}" for cells in rows for cell in cells if cell.startswith(FORMULA)), "")
        elif kind == ".vtt" and not text.startswith("WEBVTT\n"):
            return "no WEBVTT"
        elif kind == ".srt" and not re.match(r"1\n\d\d:\d\d:\d\d,\d{3} --> ", text):
            return "no first caption"
        elif kind in (".xml", ".xhtml", ".opf"):
            tree.fromstring(data)
        elif kind == ".ics" and any(len(line.encode()) > 75 for line in text.split("\r\n")):
            return "a line of more than 75 bytes"
    except (ValueError, UnicodeDecodeError, tree.ParseError, csv.Error) as error:
        return str(error)
    return ""


def published(arena, row):
    """A published folder: pages, feed, calendar, book."""
    editions = Editions(arena)
    place = arena.root / "ut"
    row.judge(arena.run(editions.arguments(place)), "publish")
    for path in sorted(place.rglob("*")):
        if path.is_file() and path.suffix in (".mp3", ".json", ".xml", ".ics", ".vtt"):
            row.tried += 1
            if fault := read(path):
                row.fault("partial", f"{path.name}: {fault}", path)
    with zipfile.ZipFile(place / "bok.epub") as book:
        row.tried += 1
        if book.testzip():
            row.fault("partial", "bok.epub is damaged", place / "bok.epub")
        for name in book.namelist():
            if name.endswith((".xhtml", ".opf", ".smil", ".ncx")):
                tree.fromstring(book.read(name))
