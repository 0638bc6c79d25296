"""Tools/torture: the attacks R1 to R18, one after the other, each with its share of the time."""
import argparse, pathlib, signal, sys, time

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import disks, extremes, faults, hostile, kills, mutants, readers
from arena import Arena, Row

# Code, what is attacked, the attack, its share of the time, and how often it is tried at night.
ATTACKS = [
    ("R1", "mutated scripts: check, preview", mutants.checked, 10, 5000),
    ("R2", "mutated scripts: rendered, as long as they say", mutants.rendered, 6, 400),
    ("R3", "mutated scripts: fmt, twice the same, heard the same", mutants.laid_out, 8, 3000),
    ("R4", "mutated courses and lexicons: check", mutants.courses, 6, 1400),
    ("R5", "mutated themes: publish", mutants.themes, 4, 200),
    ("R6", "kills: render, voices, manus, fmt, check --fix", kills.of_scripts, 8, 500),
    ("R7", "kills: build, merge, takes split, import, leader", kills.of_courses, 8, 350),
    ("R8", "kills: publish over an older edition", kills.of_publications, 10, 150),
    ("R9", "small disks: build", disks.of_builds, 5, 60),
    ("R10", "small disks: publish over an older edition", disks.of_publications, 6, 60),
    ("R11", "few inodes: build, publish", disks.of_inodes, 3, 30),
    ("R12", "failing system calls: every command", faults.injected, 14, 2000),
    ("R13", "scarce resources: descriptors, memory, file sizes, streams", faults.scarce, 4, 250),
    ("R14", "extreme values in every field: timelines, manifests, lists", extremes.in_json, 8, 1000),
    ("R15", "extreme values: heads, courses, tables, engines", extremes.in_text, 5, 1000),
    ("R16", "damaged and forged sound files, recordings, cache entries", extremes.in_sound, 5, 600),
    ("R17", "hostile paths and titles", hostile.names, 4, 200),
    ("R18", "foreign readers of all that is written", readers.foreign, 3, 100),
]


def arguments():
    parser = argparse.ArgumentParser(description="Attack the program and print what came of it.")
    parser.add_argument("--minutes", type=float, help="how long all attacks may take together, 5 by default; each is tried once at least")
    parser.add_argument("--size", choices=("ci", "night"), default="ci",
                        help="night: as often as the list says; with --minutes, no longer than that. ci: as often as the minutes allow")
    parser.add_argument("--seed", default="1", help="the same seed tries the same things, besides the moments of kills")
    parser.add_argument("--only", help="attacks by their codes, such as R1,R8")
    parser.add_argument("--program", help="another build than .build/release/pusterom")
    parser.add_argument("--keep", default="Build/torture", help="folder for what shows a fault")
    parser.add_argument("--list", action="store_true", help="list the attacks and end")
    return parser.parse_args()


def main():
    options = arguments()
    # In the background, a shell has SIGINT ignored.
    for ending in (signal.SIGINT, signal.SIGTERM):
        signal.signal(ending, signal.default_int_handler)
    if options.list:
        for code, name, _, _, count in ATTACKS:
            print(f"{code:4} {count:5} at night  {name}")
        return 0
    repository = pathlib.Path(__file__).resolve().parent.parent.parent
    program = pathlib.Path(options.program or repository / ".build/release/pusterom").resolve()
    wanted = options.only.split(",") if options.only else [code for code, *_ in ATTACKS]
    chosen = [attack for attack in ATTACKS if attack[0] in wanted]
    whole = sum(share for _, _, _, share, _ in chosen)
    minutes = options.minutes or (5 if options.size == "ci" else float("inf"))
    rows = []
    for code, name, attack, share, count in chosen:
        arena = Arena(program, options.seed, pathlib.Path(options.keep).resolve())
        row = Row(code, name, arena)
        rows.append(row)
        end, most = time.monotonic() + minutes * 60 * share / whole, count if options.size == "night" else float("inf")
        is_ended = False
        try:
            attack(arena, row, lambda: row.tried > 0 and (row.tried >= most or time.monotonic() > end))
        except KeyboardInterrupt:
            # What was tried counts, though the night was too short.
            is_ended = True
        finally:
            arena.close()
        print(line(row), file=sys.stderr, flush=True)
        if is_ended:
            break
    print(f"seed {options.seed}, {program}")
    print("| | attack | tried | " + " | ".join(Row.KINDS) + " |")
    print("| --- " * (3 + len(Row.KINDS)) + "|")
    for row in rows:
        print(line(row))
    print(", ".join(totals(rows)))
    return 1 if any(sum(row.faults.values()) for row in rows) else 0


# What the rows count together.
TOTALS = {
    "mutants": ("R1", "R2", "R3", "R4", "R5"), "kills": ("R6", "R7", "R8"), "disk sizes": ("R9", "R10", "R11"),
    "failing calls and scarce resources": ("R12", "R13"), "extreme, forged and hostile values": ("R14", "R15", "R16", "R17"),
    "files read by others": ("R18",),
}


def totals(rows):
    """How often each kind was tried, and how many faults all of it found."""
    for kind, codes in TOTALS.items():
        if count := sum(row.tried for row in rows if row.code in codes):
            yield f"{count} {kind}"
    for kind in Row.KINDS:
        yield f"{sum(row.faults[kind] for row in rows)} {kind}"


def line(row):
    note = f" (skipped: {row.skipped})" if row.skipped else ""
    return f"| {row.code} | {row.name}{note} | {row.tried} | " + " | ".join(str(row.faults[kind]) for kind in Row.KINDS) + " |"


if __name__ == "__main__":
    sys.exit(main())
