"""R17: names and titles that want to be more than text."""
import html.parser
from arena import content
from material import SCRIPT, write_course

PAYLOADS = [
    "../../../etc/passwd", "..", "/etc/passwd", "a/../../b", "~/x", "-rf", "--help", "$(touch pwned)", "`touch pwned`", "; touch pwned;", "| touch pwned",
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "javascript:alert(1)", "{{secret}}", "{{{secret}}}", "${x}",
    "]]>", "<!--", "&amp;&lt;", "=HYPERLINK(\"http://a\")", "+1+1", "@SUM(1)", "-1+1", "\u202egnp.exe", "a\u0000b", "a\tb", "CON", "NUL.txt",
    "a" * 300, "æ" * 200, "\U0001f468\u200d\U0001f469\u200d\U0001f467" * 30, "e\u0301" * 90, "%s%n%x", "%2e%2e%2f", "\\\\server\\share", "C:\\x", " ", ".", "\u200b", "ﬀ",
]


class Scripts(html.parser.HTMLParser):
    """What a page would run: its scripts and handlers."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attributes):
        if tag == "script" and not dict(attributes).get("src") and dict(attributes).get("type") != "application/json":
            self.found.append(tag)
        self.found += [name for name, value in attributes if name.startswith("on")]
        self.found += [value for name, value in attributes if name in ("href", "src") and (value or "").lower().startswith("javascript:")]


def yaml(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t").replace("\0", "\\0") + '"'


def names(arena, row, finished):
    random, number = arena.random(row.code), 0
    jobs = [(payload, kind) for payload in PAYLOADS for kind in ("title", "file", "include", "folder")]
    random.shuffle(jobs)
    base = publish(arena, row, "Ro", "title", count=False)
    for payload, kind in jobs:
        if finished():
            return
        publish(arena, row, payload, kind, base)
        if list(arena.root.rglob("pwned")):
            row.fault("mixed", f"a {kind} {payload!r} ran a shell")


def publish(arena, row, payload, kind, base=None, count=True):
    """Publishes a course with a payload in it, and looks at what is where. Gives how much of pages runs."""
    course, out = arena.folder("arena/course"), arena.folder("arena/out")
    write_course(course)
    outside = content(arena.root / "arena/course")
    if kind == "title":
        (course / "ro.pust").write_text(
            SCRIPT.format(title=yaml(payload), sentence="Hei.").replace("# Ankomst", "# " + payload.replace("\n", " ")))
        (course / "kurs.yml").write_text((course / "kurs.yml").read_text().replace("Ro i kroppen", yaml(payload)).replace("tema: A", f"tema: {yaml(payload)}"))
    elif kind == "file":
        try:
            (course / "ro.pust").rename(course / f"{payload}.pust")
        except (OSError, ValueError):
            return 0
        (course / "kurs.yml").write_text((course / "kurs.yml").read_text().replace("[ro]", f"[{yaml(payload)}]"))
    elif kind == "include":
        (course / "ro.pust").write_text(f"Hei. [lyd {payload}]\n[sett inn {payload}]\n")
    else:
        (course / "kurs.yml").write_text((course / "kurs.yml").read_text().replace("mappe: ro", f"mappe: {yaml(payload)}"))
    outside = content(course)
    row.tried += count
    told = f"a {kind} {payload[:40]!r}"
    outcomes = [
        arena.run(["build", course, "-o", out / "b", "--quiet"]),
        arena.run(["publish", course, "--to", out / "p", "--base-url", "https://eksempel.no/ro", "--no-pdf", "--quiet"]),
        arena.run(["render", *course.glob("*.pust"), "--sidecars", "csv,vtt,labels", "-o", out / "r", "--quiet"]),
    ]
    for outcome in outcomes:
        row.judge(outcome, told, course)
    if content(course) != outside or set(path.name for path in (arena.root / "arena").iterdir()) != {"course", "out"}:
        row.fault("mixed", f"{told} wrote outside its folder", course)
    if left := arena.leftovers(out):
        row.fault("leftovers", f"{told}: {left}")
    running = Scripts()
    for page in (out / "p").rglob("*.html"):
        running.feed(page.read_text())
    most = len(set(running.found))
    if base is not None and kind == "title" and most > base:
        row.fault("mixed", f"{told} runs in a page: {set(running.found)}", course)
    return most
