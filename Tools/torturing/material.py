"""What is fed to the program: scripts and courses that are fine, and ways to spoil them."""
import re

SCRIPT = """---
tittel: {title}
varianter: {{kort: 12 s, lang: 16 s}}
---
# Ankomst
{sentence}
# Pusten
Kjenn etter. [pause 1–20 s]
"""

NUMBERS = ["0", "-1", "00", "1,5", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "1e300", "1e-300",
           "NaN", "inf", "0x7f", "4294967296", "99999999999999999999999999", "½", "٣", "1.000.000"]
WORDS = ["---", "[", "]", "[slutt]", "[gjenta 3 ganger]", "[for del: a; b]", "{x}", "{", "}", "\\", "//", "#", "# ", "\t", "\n\n",
         "[pause 1–2 s]", "[klokke gong, 3 ganger]", "[pust inn 4 s, ut 6 s, 3–5 ganger]", "[tell 1–4]", "[bare kort]",
         "[sett inn a.pust]", "[lyd a.wav]", "[bakgrunn a.wav, -20 dB]", "tittel:", "varianter: {kort: 1 min}", "uttale:",
         "\ufeff", "\u202e", "\u200b", "e\u0301", "\U0001f468\u200d\U0001f469\u200d\U0001f467", "\x00", "\x1b[31m", "𝟜", "ﬁ", "İ", "ß", "–", "—",
         "''", '"', "&a *a", "!!python/object", "<break time='5s'/>", "%s%n", "=1+1", "a" * 81, "ord " * 400]


def mutate(text, random, rounds=None):
    """Bytes that were a fine text."""
    data = text.encode() if isinstance(text, str) else text
    for _ in range(rounds or random.choice((1, 1, 2, 3, 5, 9))):
        place = random.randrange(len(data) + 1)
        length = min(random.choice((1, 1, 2, 4, 9, 30, 120)), len(data) - place)
        kind = random.randrange(9)
        if kind == 0:
            data = data[:place] + data[place + length:]
        elif kind == 1:
            data = data[:place] + data[place:place + length] * random.choice((2, 3, 20)) + data[place + length:]
        elif kind in (2, 3):
            data = data[:place] + random.choice(WORDS).encode() + data[place:]
        elif kind == 4:
            numbers = list(re.finditer(rb"\d+", data))
            if numbers:
                number = random.choice(numbers)
                data = data[:number.start()] + random.choice(NUMBERS).encode() + data[number.end():]
        elif kind == 5:
            lines = data.split(b"\n")
            one, other = random.randrange(len(lines)), random.randrange(len(lines))
            lines[one], lines[other] = lines[other], lines[one]
            data = b"\n".join(lines)
        elif kind == 6 and data:
            place = min(place, len(data) - 1)
            data = data[:place] + bytes([data[place] ^ 1 << random.randrange(8)]) + data[place + 1:]
        elif kind == 7:
            other = random.randrange(len(data) + 1)
            data = data[:place] + data[other:other + length] + data[place:]
        else:
            data = data[:place] if random.randrange(4) == 0 else data.replace(b" ", random.choice((b"\t", b"  ", "\u00a0".encode())), 3)
    return data[:60_000]


def scripts(repository):
    """Texts of scripts: the short ones of the project."""
    files = sorted((repository / "Scripts").rglob("*.pust")) + sorted((repository / "Tests/Golden").rglob("*.pust"))
    files += sorted((repository / "Fuzz/Corpus").iterdir())
    texts = [file.read_bytes() for file in files]
    return [text[1:] if file.parent.name == "Corpus" else text for file, text in zip(files, texts) if len(text) < 2500]


COURSE = """tittel: {title}
mappe: ro
år: 2027
uker:
"""
LEXICON = "body: båddi\nKabat-Zinn: /k'ab@t s'In/\nscan: skænn\n"
THEME = """navn: Klinikken
farger: {lys: "#205080", mørk: "#a0c0f0"}
tekster:
  forside: Velkommen hit.
"""


def write_course(folder, sentence="Velkommen hit.", title="Ro i kroppen", weeks=(1, 2)):
    """A course of one script, twice a week."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "ro.pust").write_text(SCRIPT.format(title="Ro", sentence=sentence))
    course = COURSE.format(title=title)
    course += "".join(f"  - {{uke: {week}, tema: A, spor: [ro]}}\n" for week in weeks)
    (folder / "kurs.yml").write_text(course)
    return folder
