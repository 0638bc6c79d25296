"""R6 to R8: commands that write, killed at random moments."""
import fcntl, pathlib, shutil
from arena import content
from material import SCRIPT, write_course


class Scene:
    """A command that writes, and what lies there before and after it."""

    def __init__(self, arena, name, arguments, prepare, place, whole=False, stdin=None):
        self.arena, self.name, self.arguments, self.prepare, self.place, self.whole = arena, name, arguments, prepare, place, whole
        self.stdin = stdin
        self.reset()
        self.before = content(place)
        outcome = self.call()
        if outcome.status:
            raise SystemExit(f"{name} fails by itself: {outcome.status} {outcome.err.decode()}")
        self.seconds, self.after, self.output = outcome.seconds, content(place), outcome.out
        arena.clear_temporary()

    def call(self):
        """Runs its command as it is."""
        if not self.stdin:
            return self.arena.run(self.arguments)
        with open(self.stdin) as stdin:
            return self.arena.run(self.arguments, stdin=stdin)

    def reset(self):
        shutil.rmtree(self.place, ignore_errors=True)
        self.place.mkdir(parents=True)
        self.prepare()

    def parts(self):
        """Files that are neither as before nor as after."""
        found = content(self.place)
        return [name for name, digest in found.items() if digest not in (self.before.get(name), self.after.get(name))
                and pathlib.Path(name).name not in LISTS and not name.endswith(".m3u8")]

    def is_mixed(self):
        return self.whole and content(self.place) not in (self.before, self.after)

    def attack(self, row, delay):
        self.reset()
        row.tried += 1
        self.arena.kill(self.arguments, delay)
        self.settle()
        told = f"{self.name} killed after {delay * 1000:.0f} ms"
        if left := self.arena.wait_for_quiet():
            row.fault("leftovers", f"{told}: still running after 5 s: {left}")
        if parts := self.parts():
            row.fault("partial", f"{told}: {parts}", self.place)
        if self.is_mixed():
            row.fault("mixed", f"{told}: neither edition is whole", self.place)
        self.repeat(row, told)

    def repeat(self, row, told):
        """What was killed or failed is made by the next call, which leaves nothing else."""
        outcome = self.call()
        if row.judge(outcome, f"{told}, then again"):
            if outcome.status or content(self.place) != self.after:
                row.fault("mixed", f"{told}: the next call ({outcome.status}) made something else", self.place)
        if left := self.arena.leftovers(self.place):
            row.fault("leftovers", f"{told}: {left}")
            self.arena.clear_temporary()

    def settle(self):
        """An exchange of editions goes on in a process of its own, which holds the folder's lock."""
        if self.whole and (self.place / ".pusterom.lock").exists():
            with open(self.place / ".pusterom.lock") as lock:
                fcntl.flock(lock, fcntl.LOCK_EX)


# What a build changes with every track, as it does the lists to play: these are judged by the next call.
LISTS = {"manifest.json", "SHA256SUMS"}


def attack(arena, row, finished, scenes):
    random, number = arena.random(row.code), 0
    while not finished():
        scene = scenes[number % len(scenes)]
        scene.attack(row, random.uniform(0, scene.seconds * 1.05))
        number += 1


def script(arena, name="ro", sentence="Velkommen hit. Sett deg godt til rette."):
    file = arena.root / f"{name}.pust"
    file.write_text(SCRIPT.format(title="Ro", sentence=sentence))
    return file


def of_scripts(arena, row, finished):
    file, place = script(arena), arena.root / "out"
    older = script(arena, "eldre", "Et eldre spor.")

    def old_tracks():
        arena.run(["render", older, "-o", place, "--quiet"])
        for track in place.glob("eldre-*"):
            track.rename(place / track.name.replace("eldre", "ro"))

    def untidy():
        for number in range(8):
            (place / f"a{number}.pust").write_text("Hei   der.\n\n\n\n[PAUSE 4 - 20s]\n" * 50)

    def unmeant():
        for number in range(8):
            (place / f"b{number}.pust").write_text("Hei. (pause 10 s)\nTakk.\n" * 50)

    attack(arena, row, finished, [
        Scene(arena, "render", ["render", file, "--format", "wav,mp3", "--sidecars", "vtt,csv,json", "-o", place, "--quiet"],
              old_tracks, place),
        Scene(arena, "fmt", ["fmt", *(place / f"a{number}.pust" for number in range(8))], untidy, place),
        Scene(arena, "check --fix", ["check", "--fix", *(place / f"b{number}.pust" for number in range(8))], unmeant, place),
        Scene(arena, "voices", ["voices", "--sample", place / "prøve.flac"], lambda: None, place),
        Scene(arena, "manus", ["manus", file, "-o", place], lambda: None, place),
    ])


class ImportScene(Scene):
    """`import` never writes over what is there: after a kill its script is whole, or is not there."""

    def repeat(self, row, told):
        if content(self.place) == self.after:
            return
        super().repeat(row, told)


def of_courses(arena, row, finished):
    course, place = write_course(arena.root / "course", weeks=(1, 2, 3)), arena.root / "out"
    for part in (1, 2):
        arena.run(["build", course, "--shard", f"{part}/2", "-o", arena.root / f"part{part}", "--quiet"])
    older = arena.folder("older")
    write_course(arena.root / "older-course", "Et eldre kurs.", weeks=(1, 2))
    arena.run(["build", arena.root / "older-course", "-o", older, "--quiet"])
    reading = arena.folder("reading")
    lines = arena.root / "lest.pust"
    lines.write_text("Velkommen hit. [pause 3 s]\n\nKjenn etter hvordan du sitter. [pause 3 s]\n\nPust helt rolig ut. [pause 3 s]\n")
    arena.run(["render", lines, "-o", reading, "--quiet"])
    takes = arena.root / "takes"
    document = arena.root / "gammelt.txt"
    document.write_text("Velkommen hit.\n\n(pause 10 sekunder)\n\nPust rolig ut.\n\n" * 200)
    (course / "kursleder").mkdir()
    (course / "kursleder/uke-1.md").write_text("# Uke 1\n\nTa imot dem.\n" * 20)

    def lay_out_takes():
        shutil.copy(lines, takes / "lest.pust")
        shutil.copy(next(reading.glob("*.wav")), takes / "opptak.wav")

    attack(arena, row, finished, [
        Scene(arena, "build", ["build", course, "-o", place, "--quiet"], lambda: shutil.copytree(older, place, dirs_exist_ok=True), place),
        ImportScene(arena, "import", ["import", document, "-o", place], lambda: None, place),
        Scene(arena, "leader", ["leader", course, "-o", place, "--no-pdf"], lambda: None, place),
        Scene(arena, "merge", ["merge", course, "--from", arena.root / "part1", "--from", arena.root / "part2", "-o", place, "--quiet"],
              lambda: None, place),
        Scene(arena, "takes split", ["takes", "split", takes / "opptak.wav", takes / "lest.pust", "--replace", "--in-order"], lay_out_takes, takes),
    ])


class Editions:
    """A course in an older and a newer edition, and the older one published."""

    def __init__(self, arena):
        self.course = arena.root / "course"
        self.old = arena.root / "old"
        write_course(self.course)
        outcome = arena.run(self.arguments(self.old))
        if outcome.status:
            raise SystemExit(f"publish fails by itself: {outcome.err.decode()}")
        write_course(self.course, "Velkommen tilbake hit.", "Ro og hvile", (1, 3))

    def arguments(self, place):
        return ["publish", self.course, "--to", place, "--base-url", "https://eksempel.no/ro", "--book", "--start", "2027-01-11", "--quiet"]

    def scene(self, arena, place):
        return Scene(arena, "publish", self.arguments(place), lambda: shutil.copytree(self.old, place, dirs_exist_ok=True), place, whole=True)


def of_publications(arena, row, finished):
    scene = Editions(arena).scene(arena, arena.root / "ut")
    random, number = arena.random(row.code), 0
    while not finished():
        # Every other one near the end, where the editions are exchanged.
        least = scene.seconds * 0.8 if number % 2 else 0
        scene.attack(row, random.uniform(least, scene.seconds * 1.05))
        number += 1
