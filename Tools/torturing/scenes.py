"""One call of each command, for attacks on what the system does for it."""
import http.client, json, re, select, shutil, signal, subprocess, time
from arena import Outcome, content
from kills import Editions, ImportScene, Scene, script
from material import SCRIPT, write_course
from tracing import Traced


class TracedScene:
    """Runs a scene's command under strace."""

    def __init__(self, scene, stdin=None, is_exact=True):
        self.scene, self.stdin, self.is_exact = scene, stdin, is_exact

    name = property(lambda self: self.scene.name)
    # Whether it gets signals, which strace would keep for itself.
    is_signalled = False

    def run(self, arena, log, expressions, patience=60, from_start=False):
        streams = {"stdin": open(self.stdin) if self.stdin else subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        began = time.monotonic()
        traced = Traced(
            [arena.program, *map(str, self.scene.arguments)], log, expressions, from_start, cwd=arena.root, env=arena.environment, **streams)
        try:
            out, err = self.talk(traced.process, patience)
            status = traced.process.returncode
        except subprocess.TimeoutExpired:
            traced.kill()
            out, err = traced.process.communicate()
            status = -signal.SIGALRM
        traced.end()
        return traced, Outcome(status, out, err, time.monotonic() - began)

    def talk(self, process, patience):
        return process.communicate(timeout=patience)


class StudioScene(TracedScene):
    """The studio: opened, asked what its page asks first, and ended as by Ctrl-C."""
    is_signalled = True
    ASKED = ("/", "/api/overview", "/api/vocabulary", "/api/script?path=kurs%2Fro.pust", "/api/plan?course=kurs", "/api/choices",
             "/studio.css")

    def talk(self, process, patience):
        err, end = b"", time.monotonic() + patience
        is_open = False
        while not is_open:
            # One that cannot say its address goes on for whoever has its page open.
            if not select.select([process.stderr], [], [], 20)[0]:
                process.send_signal(signal.SIGINT)
                break
            if not (more := process.stderr.read1()):
                break
            err += more
            if match := re.search(rb"127\.0\.0\.1:(\d+)/\?t=(\w+)", err):
                is_open = True
                self.ask(int(match[1]), match[2].decode())
                process.send_signal(signal.SIGINT)
        out, rest = process.communicate(timeout=max(1, end - time.monotonic()))
        return out, err + rest

    def ask(self, port, token):
        cookie = {"Cookie": f"pusterom-{port}={token}", "Origin": f"http://127.0.0.1:{port}"}
        for path in self.ASKED:
            self.request(port, "GET", path, cookie)
        self.request(port, "PUT", "/api/script", cookie, {"path": "kurs/ny.pust", "text": SCRIPT.format(title="Ro", sentence="Hei der.")})

    @staticmethod
    def request(port, method, path, headers, body=None):
        """Asks one thing; a studio may well refuse, or be gone."""
        try:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
            connection.request(method, path, body and json.dumps(body), headers)
            connection.getresponse().read()
            connection.close()
        except (OSError, http.client.HTTPException):
            pass


def messages(*bodies):
    """What an editor sends."""
    return b"".join(b"Content-Length: %d\r\n\r\n%s" % (len(one), one) for one in (json.dumps({"jsonrpc": "2.0", **body}).encode() for body in bodies))


def every(arena):
    """A scene for each command, and for the forms of those that have several."""
    file, place = script(arena), arena.root / "out"
    course, cold = write_course(arena.root / "kurs"), arena.root / "cold"
    yield from writing(arena, file, place, course, cold)
    yield from reading(arena, file, place, course)


def writing(arena, file, place, course, cold):
    def plain(name, *arguments, prepare=lambda: None, whole=False):
        return TracedScene(Scene(arena, name, arguments, prepare, place, whole))

    def untidy():
        (place / "a.pust").write_text("Hei   der.\n\n\n\n[PAUSE 4 - 20s]\n")

    def unmeant():
        (place / "b.pust").write_text("Hei. (pause 10 s)\nTakk.\n" * 5)

    published = Editions(arena).scene(arena, arena.root / "ut")
    published.arguments += ["--no-pdf"]
    published.reset()
    arena.run(published.arguments)
    published.after = content(published.place)
    (course / "kursleder").mkdir(exist_ok=True)
    (course / "kursleder/uke-1.md").write_text("# Uke 1\n\nTa imot dem.\n")
    for part in (1, 2):
        arena.run(["build", course, "--shard", f"{part}/2", "-o", arena.root / f"part{part}", "--quiet"])
    document = arena.root / "gammelt.txt"
    document.write_text("Velkommen hit.\n\n(pause 10 sekunder)\n\nPust rolig ut.\n\n" * 3)
    lines, reading_folder = arena.root / "lest.pust", arena.folder("reading")
    lines.write_text("Velkommen hit. [pause 3 s]\n\nKjenn etter hvordan du sitter. [pause 3 s]\n\nPust helt rolig ut. [pause 3 s]\n")
    arena.run(["render", lines, "-o", reading_folder, "--quiet"])

    def lay_out_takes():
        shutil.copy(lines, place / "lest.pust")
        shutil.copy(next(reading_folder.glob("*.wav")), place / "opptak.wav")

    yield plain("render", "render", file, "--format", "wav,mp3", "--sidecars", "csv", "-o", place, "--quiet")
    yield plain("render, nothing in the cache", "render", file, "--format", "flac,opus", "-o", place, "--cache", cold, "--quiet",
                prepare=lambda: shutil.rmtree(cold, ignore_errors=True))
    yield plain("build", "build", course, "-o", place, "--quiet")
    yield TracedScene(published)
    yield plain("fmt", "fmt", place / "a.pust", prepare=untidy)
    yield plain("check --fix", "check", "--fix", place / "b.pust", prepare=unmeant)
    yield plain("manus", "manus", file, "-o", place)
    yield plain("leader", "leader", course, "-o", place, "--no-pdf")
    yield plain("merge", "merge", course, "--from", arena.root / "part1", "--from", arena.root / "part2", "-o", place, "--quiet")
    yield TracedScene(ImportScene(arena, "import", ["import", document, "-o", place], lambda: None, place))
    yield plain("takes split", "takes", "split", place / "opptak.wav", place / "lest.pust", "--replace", "--in-order", prepare=lay_out_takes)
    yield plain("pack, as discs", "pack", course, "--as", "cd", "-o", place, "--quiet")
    yield plain("pack, as a stick", "pack", course, "--as", "usb", "-o", place, "--quiet")
    yield plain("voices --sample", "voices", "--sample", place / "prøve.flac")
    yield TracedScene(ImportScene(arena, "ny kurs", ["ny", "kurs", place / "kurs", "--title", "Ro", "--weeks", "2"], lambda: None, place))
    yield TracedScene(ImportScene(arena, "ny øvelse", ["ny", "øvelse", place / "ro", "--title", "Ro"], lambda: None, place))


def reading(arena, file, place, course):
    def plain(name, *arguments, stdin=None, is_exact=True):
        return TracedScene(Scene(arena, name, arguments, lambda: None, place, stdin=stdin), stdin=stdin, is_exact=is_exact)

    made = arena.folder("made")
    arena.run(["render", file, "-o", made, "--sidecars", "json", "--quiet"])
    text = arena.root / "linjer.txt"
    text.write_text("Kjenn etter.\nPust ut.\n")
    editor = arena.root / "editor"
    document = {"uri": file.as_uri(), "languageId": "pust", "version": 1, "text": file.read_text()}
    editor.write_bytes(messages(
        {"id": 1, "method": "initialize", "params": {"capabilities": {}}}, {"method": "initialized", "params": {}},
        {"method": "textDocument/didOpen", "params": {"textDocument": document}},
        {"id": 2, "method": "textDocument/hover", "params": {"textDocument": {"uri": file.as_uri()}, "position": {"line": 5, "character": 2}}},
        {"id": 3, "method": "shutdown"}, {"method": "exit"}))
    yield plain("check", "check", course)
    yield plain("preview", "preview", file)
    yield plain("pronounce", "pronounce", "-", stdin=text)
    yield plain("verify", "verify", next(made.glob("*.wav")))
    yield plain("takes", "takes", file)
    yield plain("voices", "voices", is_exact=False)
    yield plain("doctor", "doctor", "-o", place, is_exact=False)
    yield plain("lsp", "lsp", stdin=editor, is_exact=False)
    yield StudioScene(StudioFolder(arena, "studio", ["studio", place, "--no-open"], lambda: write_course(place / "kurs"), place), is_exact=False)


class StudioFolder(Scene):
    """A folder that a studio changes; that is not compared, but its own files must be whole."""

    def __init__(self, arena, name, arguments, prepare, place):
        self.arena, self.name, self.arguments, self.prepare, self.place, self.whole = arena, name, arguments, prepare, place, False
        self.stdin, self.before, self.after = None, {}, {}
        self.reset()

    def parts(self):
        whole = {SCRIPT.format(title="Ro", sentence=sentence) for sentence in ("Hei der.", "Velkommen hit.")}
        return [str(found) for found in self.place.rglob("*.pust") if found.read_text() not in whole]

    def call(self):
        """Opens and ends it once more, which sweeps what the one before could not remove."""
        with subprocess.Popen([self.arena.program, *map(str, self.arguments)], cwd=self.arena.root, env=self.arena.environment,
                              stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as process:
            select.select([process.stderr], [], [], 20)
            process.send_signal(signal.SIGINT)
            process.communicate(timeout=60)

    def repeat(self, row, told):
        if self.arena.leftovers(self.place):
            self.call()
        if left := self.arena.leftovers(self.place):
            row.fault("leftovers", f"{told}: {left}")
            self.arena.clear_temporary()
