"""R9 to R11: disks with too little room."""
import contextlib, os, subprocess
from arena import content
from kills import Editions, Scene
from material import write_course


@contextlib.contextmanager
def disk(folder, options):
    """A small disk of its own in a folder; gives whether there may be one."""
    folder.mkdir(exist_ok=True)
    able = os.geteuid() == 0 and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", options, "tmpfs", folder], capture_output=True).returncode == 0
    try:
        yield able
    finally:
        if able:
            subprocess.run(["umount", "-l", folder], check=False)


def squeeze(arena, row, scene, place, options, told):
    """Runs a scene's command on a small disk: what lies there afterwards must be what the status says."""
    with disk(place, options) as able:
        if not able:
            row.skipped = "this user may not mount"
            return False
        scene.prepare()
        row.tried += 1
        outcome = arena.run(scene.arguments)
        told = f"{scene.name} with {told}"
        if row.judge(outcome, told):
            found = content(place)
            if outcome.status == 0 and found != scene.after:
                row.fault("partial", f"{told}: status 0, and not all is there")
            if outcome.status not in (0, 73, 74):
                row.fault("statuses", f"{told}: status {outcome.status} {outcome.err.decode()[-200:]}")
            if parts := scene.parts():
                row.fault("partial", f"{told}: {parts}")
            if scene.whole and outcome.status and found != scene.before:
                row.fault("mixed", f"{told}: status {outcome.status}, and the old edition is not there")
        if left := arena.leftovers(place):
            row.fault("leftovers", f"{told}: {left}")
            arena.clear_temporary()
    return True


def steps(arena, row, finished, scenes, place, options):
    """Sizes spread evenly, in an order that soon has some of all."""
    random, number = arena.random(row.code), 0
    while not finished():
        scene = scenes[number % len(scenes)]
        size, told = options(scene, random.random())
        if not squeeze(arena, row, scene, place, size, told):
            return
        number += 1


def used(place):
    """Bytes and entries of a folder."""
    paths = list(place.rglob("*"))
    return sum((path.stat().st_size + 4095) // 4096 * 4096 for path in paths if path.is_file()), len(paths)


def of_builds(arena, row, finished):
    course, place = write_course(arena.root / "course"), arena.root / "disk"
    scene = Scene(arena, "build", ["build", course, "-o", place, "--format", "wav,mp3", "--quiet"], lambda: None, place)
    whole, _ = used(place)
    steps(arena, row, finished, [scene], place,
          lambda _, share: (f"size={int(16384 + whole * 1.5 * share)}", f"{int(16384 + whole * 1.5 * share)} bytes"))


def of_publications(arena, row, finished):
    editions, place = Editions(arena), arena.root / "disk"
    scene = editions.scene(arena, place)
    old, _ = used(editions.old)
    steps(arena, row, finished, [scene], place,
          lambda _, share: (f"size={int(old + 16384 + old * 1.2 * share)}", f"{int(old + 16384 + old * 1.2 * share)} bytes"))
    small_temporary(arena, row, finished, scene)


def small_temporary(arena, row, finished, scene):
    """The same with too little room for temporary files."""
    for share in (0, 0.1, 0.3, 0.6):
        if row.skipped or finished():
            return
        with disk(arena.temporary, f"size={int(65536 + (14 << 20) * share)}"):
            scene.reset()
            row.tried += 1
            outcome = arena.run(scene.arguments)
            told = f"publish with {share:.1f} of the room for temporary files"
            if row.judge(outcome, told) and content(scene.place) != (scene.before if outcome.status else scene.after):
                row.fault("mixed", f"{told}: status {outcome.status} and another edition", scene.place)
            if left := arena.leftovers(scene.place):
                row.fault("leftovers", f"{told}: {left}")


def of_inodes(arena, row, finished):
    editions, place = Editions(arena), arena.root / "disk"
    scenes = [
        Scene(arena, "build", ["build", editions.course, "-o", place, "--quiet"], lambda: None, place),
        editions.scene(arena, place),
    ]
    _, old = used(editions.old)

    def options(scene, share):
        count = int(2 + 20 * share) if scene.name == "build" else int(old + 2 + 90 * share)
        return f"nr_inodes={count}", f"{count} inodes"

    steps(arena, row, finished, scenes, place, options)
