"""Tools/torture: the attacks R1 to R18, one after the other, each with its share of the time."""
import argparse, pathlib, sys, time

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import disks, extremes, faults, hostile, kills, mutants, readers
from arena import Arena, Row

# Code, what is attacked, the attack, and its share of the time.
ATTACKS = [
    ("R1", "mutated scripts: check, preview", mutants.checked, 10),
    ("R2", "mutated scripts: rendered, as long as they say", mutants.rendered, 6),
    ("R3", "mutated scripts: fmt, twice the same, heard the same", mutants.laid_out, 8),
    ("R4", "mutated courses and lexicons: check", mutants.courses, 6),
    ("R5", "mutated themes: publish", mutants.themes, 4),
    ("R6", "kills: render, voices, manus, fmt", kills.of_scripts, 8),
    ("R7", "kills: build, merge, takes split", kills.of_courses, 8),
    ("R8", "kills: publish over an older edition", kills.of_publications, 10),
    ("R9", "small disks: build", disks.of_builds, 5),
    ("R10", "small disks: publish over an older edition", disks.of_publications, 6),
    ("R11", "few inodes: build, publish", disks.of_inodes, 3),
    ("R12", "failing system calls: render, build, publish, fmt, check", faults.injected, 14),
    ("R13", "scarce resources: descriptors, memory, file sizes, streams", faults.scarce, 4),
    ("R14", "extreme values in every field: timelines, manifests, lists", extremes.in_json, 8),
    ("R15", "extreme values: heads, courses, tables, engines", extremes.in_text, 5),
    ("R16", "damaged and forged sound files, recordings, cache entries", extremes.in_sound, 5),
    ("R17", "hostile paths and titles", hostile.names, 4),
    ("R18", "foreign readers of all that is written", readers.foreign, 3),
]


def arguments():
    parser = argparse.ArgumentParser(description="Attack the program and print what came of it.")
    parser.add_argument("--minutes", type=float, default=5, help="how long all attacks may take together; each is tried once at least")
    parser.add_argument("--seed", default="1", help="the same seed tries the same things, besides the moments of kills")
    parser.add_argument("--only", help="attacks by their codes, such as R1,R8")
    parser.add_argument("--program", help="another build than .build/release/pusterom")
    parser.add_argument("--keep", default="Build/torture", help="folder for what shows a fault")
    parser.add_argument("--list", action="store_true", help="list the attacks and end")
    return parser.parse_args()


def main():
    options = arguments()
    if options.list:
        for code, name, _, _ in ATTACKS:
            print(f"{code:4} {name}")
        return 0
    repository = pathlib.Path(__file__).resolve().parent.parent.parent
    program = pathlib.Path(options.program or repository / ".build/release/pusterom").resolve()
    wanted = options.only.split(",") if options.only else [code for code, *_ in ATTACKS]
    chosen = [attack for attack in ATTACKS if attack[0] in wanted]
    whole = sum(share for *_, share in chosen)
    rows = []
    for code, name, attack, share in chosen:
        arena = Arena(program, options.seed, pathlib.Path(options.keep).resolve())
        row = Row(code, name, arena)
        rows.append(row)
        end = time.monotonic() + options.minutes * 60 * share / whole
        try:
            attack(arena, row, lambda: row.tried > 0 and time.monotonic() > end)
        finally:
            arena.close()
        print(line(row), file=sys.stderr, flush=True)
    print(f"seed {options.seed}, {program}")
    print("| | attack | tried | " + " | ".join(Row.KINDS) + " |")
    print("| --- " * (3 + len(Row.KINDS)) + "|")
    for row in rows:
        print(line(row))
    return 1 if any(sum(row.faults.values()) for row in rows) else 0


def line(row):
    note = f" (skipped: {row.skipped})" if row.skipped else ""
    return f"| {row.code} | {row.name}{note} | {row.tried} | " + " | ".join(str(row.faults[kind]) for kind in Row.KINDS) + " |"


if __name__ == "__main__":
    sys.exit(main())
