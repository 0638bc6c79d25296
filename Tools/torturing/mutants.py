"""R1 to R5: inputs that were fine and were changed."""
import json, wave
from material import LEXICON, THEME, mutate, scripts, write_course

BATCH = 10


def batches(arena, row, finished):
    """Folders with mutated scripts, and their random numbers."""
    texts, number = scripts(arena.repository), 0
    while not finished():
        folder = arena.folder("mutants")
        files = []
        for index in range(BATCH):
            random = arena.random(row.code, number, index)
            file = folder / f"m{index}.pust"
            file.write_bytes(mutate(random.choice(texts), random))
            files.append(file)
        yield number, files
        number += 1


def together(arena, row, command, files, *options):
    """Runs a command on all files at once; what goes wrong is tried again one by one."""
    outcome = arena.run([command, *files, *options])
    row.tried += len(files)
    if outcome.trapped or not outcome.documented:
        for file in files:
            row.judge(arena.run([command, file, *options]), f"{command} {file.name}", file)
    return outcome


def checked(arena, row, finished):
    for number, files in batches(arena, row, finished):
        together(arena, row, ("check", "preview")[number % 2], files)


def preview(arena, file):
    """The timelines of a script; empty if there are none."""
    outcome = arena.run(["preview", "--json", file])
    try:
        return json.loads(outcome.out) if outcome.status == 0 else []
    except ValueError:
        return []


def rendered(arena, row, finished):
    for _, files in batches(arena, row, finished):
        for file in files:
            if finished():
                return
            timelines = preview(arena, file)
            if not timelines or max(one.get("samples", 0) for one in timelines) > 44_100 * 600:
                continue
            row.tried += 1
            folder = arena.folder("out")
            outcome = arena.run(["render", file, "-o", folder, "--quiet"])
            if not row.judge(outcome, f"render {file.name}", file) or outcome.status:
                continue
            for one in timelines:
                with wave.open(str(folder / one["file"])) as sound:
                    if sound.getnframes() != one["samples"]:
                        row.fault("partial", f"{one['file']}: {sound.getnframes()} of {one['samples']} samples", file)
            if left := arena.leftovers(folder):
                row.fault("leftovers", f"render {file.name}: {left}", file)


def laid_out(arena, row, finished):
    for number, files in batches(arena, row, finished):
        for index, file in enumerate(files):
            before = file.read_bytes()
            timelines = preview(arena, file) if index == 0 else []
            outcome = arena.run(["fmt", file])
            row.tried += 1
            original = file.with_suffix(".before")
            original.write_bytes(before)
            if not row.judge(outcome, f"fmt {file.name}", original):
                continue
            if outcome.status:
                if file.read_bytes() != before:
                    row.fault("partial", f"fmt {file.name}: refused, and changed", original)
                continue
            if arena.run(["fmt", "--check", file]).status:
                row.fault("mixed", f"fmt {file.name}: twice is not once", original)
            if timelines and sounds(timelines) != sounds(preview(arena, file)):
                row.fault("mixed", f"fmt {file.name}: sounds otherwise", original)


def sounds(timelines):
    """What is heard of timelines; lines of the file are another matter."""
    return [[{key: value for key, value in event.items() if key not in ("line", "paragraph")} for event in one.get("events", [])]
            for one in timelines]


def courses(arena, row, finished):
    number = 0
    while not finished():
        random = arena.random(row.code, number)
        folder = write_course(arena.folder("course"))
        which = number % 2
        text = (folder / "kurs.yml").read_bytes() if which else LEXICON.encode()
        file = folder / ("kurs.yml" if which else "uttale.yml")
        file.write_bytes(mutate(text, random))
        row.tried += 1
        command = random.choice((["check", folder], ["preview", folder], ["fmt", file]))
        before = file.read_bytes()
        row.judge(arena.run(command), f"{command[0]} {file.name}", file)
        if command[0] == "fmt" and file.read_bytes() != before:
            row.fault("partial", f"fmt {file.name}: changed", file)
        number += 1


def themes(arena, row, finished):
    folder, number = write_course(arena.folder("course")), 0
    arguments = ["publish", folder, "--to", arena.root / "ut", "--base-url", "https://eksempel.no/ro", "--no-pdf", "--quiet"]
    while not finished():
        theme = arena.folder("theme")
        file = theme / "tema.yml"
        file.write_bytes(mutate(THEME, arena.random(row.code, number)))
        row.tried += 1
        row.judge(arena.run([*arguments, "--theme", theme]), "publish --theme", file)
        if left := arena.leftovers(arena.root / "ut"):
            row.fault("leftovers", f"publish --theme: {left}", file)
        number += 1
