"""R12 and R13: system calls that fail, and resources that are scarce."""
import os, re, shutil, subprocess
from arena import content
from kills import Editions, Scene, script
from material import write_course

# What each call may fail with. EINTR comes once only: a call that is always interrupted is rightly tried for ever.
CALLS = {
    "openat": ("EMFILE", "EIO", "EACCES", "ENOSPC"), "write": ("EIO", "ENOSPC", "EINTR"), "read": ("EIO", "EINTR"),
    "pwrite64": ("ENOSPC", "EIO"), "pread64": ("EIO",), "fsync": ("EIO", "ENOSPC"), "rename": ("EIO", "ENOSPC", "EACCES"),
    "unlink": ("EIO", "EINTR", "EACCES"), "rmdir": ("EIO", "EINTR"), "flock": ("EINTR", "EIO", "ENOLCK"), "getdents64": ("EIO", "EINTR"),
    "mkdir": ("ENOSPC", "EIO", "EACCES"), "ftruncate": ("EIO", "ENOSPC"), "link": ("EPERM", "EIO", "EMLINK"),
    "newfstatat": ("EIO", "EACCES"), "fstat": ("EIO",), "lseek": ("EINVAL",), "poll": ("EINTR", "ENOMEM"), "mmap": ("ENOMEM",),
    "socketpair": ("EMFILE",), "pipe": ("EMFILE",), "clone": ("EAGAIN",), "clone3": ("EAGAIN",), "vfork": ("EAGAIN",), "fork": ("EAGAIN",),
    "futimens": ("EIO",), "wait4": ("EINTR",), "recvfrom": ("EIO", "EINTR"), "sendto": ("EPIPE", "EINTR"),
}


def counts(arena, scene, trace):
    """How often a scene's command makes each call from the moment that it is loaded on: the loader's failures are not ours."""
    scene.reset()
    arena.run(scene.arguments, wrapper=["strace", "-f", "-o", str(trace), "-e", "trace=" + ",".join(f"?{call}" for call in CALLS)])
    lines = trace.read_text(errors="replace").splitlines()
    loaded = next((number for number, text in enumerate(lines) if "SIGXFSZ" in text or "/proc/self/exe" in text), 0)
    before, after = {}, {}
    for number, text in enumerate(lines):
        if match := re.match(r"\d+ +(\w+)\(", text):
            (before if number < loaded else after).setdefault(match[1], []).append(1)
    return {call: (len(before.get(call, [])), len(after[call])) for call in after if call in CALLS}


def injected(arena, row, finished):
    if not shutil.which("strace") or subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True).returncode:
        row.skipped = "strace is not here, or may not trace"
        return
    file, place, course = script(arena), arena.root / "out", write_course(arena.root / "course")
    published = Editions(arena).scene(arena, arena.root / "ut")
    published.arguments += ["--no-pdf"]
    published.reset()
    arena.run(published.arguments)
    published.after = content(published.place)

    def untidy():
        (place / "a.pust").write_text("Hei   der.\n\n\n\n[PAUSE 4 - 20s]\n")

    scenes = [
        Scene(arena, "render", ["render", file, "--format", "wav,mp3", "--sidecars", "csv", "-o", place, "--quiet"], lambda: None, place),
        Scene(arena, "build", ["build", course, "-o", place, "--quiet"], lambda: None, place),
        published,
        Scene(arena, "fmt", ["fmt", place / "a.pust"], untidy, place),
        Scene(arena, "check", ["check", course], lambda: None, place),
        Scene(arena, "manus", ["manus", file, "-o", place], lambda: None, place),
    ]
    trace, random, number = arena.root / "trace", arena.random(row.code), 0
    known = [counts(arena, scene, trace) for scene in scenes]
    while not finished():
        scene, calls = scenes[number % len(scenes)], known[number % len(scenes)]
        call = random.choice(sorted(calls))
        before, after = calls[call]
        error = random.choice(CALLS[call])
        # From there on, or once. Calls of children are counted for themselves, so that they meet it too.
        when = before + 1 + random.randrange(after)
        lasting = error != "EINTR" and random.randrange(3) == 0
        fault(arena, row, scene, f"{call}:error={error}:when={when}{'+' if lasting else ''}", random.random() < 0.3)
        number += 1


def fault(arena, row, scene, injection, with_children):
    scene.reset()
    row.tried += 1
    told = f"{scene.name} with {injection}{' in children too' if with_children else ''}"
    outcome = arena.run(
        scene.arguments, wrapper=["strace", *(["-f"] if with_children else []), "-o", "/dev/null", "-e", f"inject={injection}"])
    scene.settle()
    if row.judge(outcome, told):
        if outcome.status == 0 and content(scene.place) != scene.after:
            row.fault("partial", f"{told}: status 0, and not all is there", scene.place)
        if parts := scene.parts():
            row.fault("partial", f"{told}: {parts}", scene.place)
        if scene.is_mixed() and not (scene.place / ".pusterom-edition").exists():
            row.fault("mixed", f"{told}: status {outcome.status} and neither edition", scene.place)
    scene.repeat(row, told)


def scarce(arena, row, finished):
    file, place = script(arena), arena.root / "out"
    scene = Scene(arena, "render", ["render", file, "-o", place, "--quiet", "--no-cache"], lambda: None, place)
    commands = [scene.arguments, ["check", file], ["doctor", "-o", place / "x/y"], ["fmt", "--check", file], ["explain", "P001"]]
    random, number = arena.random(row.code), 0
    while not finished():
        kind = number % 5
        arguments = random.choice(commands)
        scene.reset()
        row.tried += 1
        streams, wrapper, environment = {}, [], {}
        if kind == 0:
            told = f"{(limit := random.randrange(3, 40))} descriptors"
            wrapper = ["sh", "-c", f'ulimit -n {limit}; exec "$@"', "sh"]
        elif kind == 1:
            told = f"{(limit := random.randrange(20, 500))} MB of addresses"
            wrapper = ["sh", "-c", f'ulimit -v {limit << 10}; exec "$@"', "sh"]
        elif kind == 2:
            told = f"files of {(limit := random.choice((0, 1, 8, 100, 1000)))} blocks"
            wrapper = ["sh", "-c", f'ulimit -f {limit}; exec "$@"', "sh"]
        elif kind == 3:
            told = "a full standard output"
            streams["stdout"] = open("/dev/full", "w")
        else:
            told = "no folder for temporary files, in a folder that is gone"
            environment["TMPDIR"] = "/nonexistent"
            wrapper = ["sh", "-c", 'mkdir gone && cd gone && rmdir ../gone && exec "$@"', "sh"]
        outcome = arena.run(arguments, wrapper=wrapper, environment=environment, **streams)
        told = f"{arguments[0]} with {told}"
        if row.judge(outcome, told) and outcome.status and not outcome.err + outcome.out and kind not in (0, 3):
            row.fault("statuses", f"{told}: status {outcome.status} without a word")
        if parts := scene.parts():
            row.fault("partial", f"{told}: {parts}")
        if left := arena.leftovers(place):
            row.fault("leftovers", f"{told}: {left}")
            arena.clear_temporary()
        number += 1
