"""A folder that runs where it is unpacked, with copies of all libraries but the C library, and with espeak-ng's data."""
import pathlib
import re

import archive
import libraries
import project
import staging

# Of espeak-ng's dictionaries only Norwegian, which speaks, and English, which it falls back on.
unneeded = re.compile(r"(?<!no)(?<!en)_dict$")


def stage(program, tree):
    """Lays the folder out: bin, lib/pusterom, share, and the licences of all that is in it."""
    staging.stage(program, tree)
    (tree / "share/doc/pusterom/copyright").rename(tree / "COPYRIGHT")
    staging.put(tree / "LICENSE", (project.root / "LICENSE").read_bytes())
    copies = libraries.needed(str(program))
    for name, path in copies.items():
        copy = tree / "lib/pusterom" / name
        staging.put(copy, path.read_bytes())
        # Each finds the others beside itself, whatever the system has.
        project.run("patchelf", "--set-rpath", "$ORIGIN", copy)
    voices(tree / "lib/pusterom/espeak-ng-data")
    for package in sorted({libraries.package(path) for path in copies.values()} | {"espeak-ng-data"}):
        text = pathlib.Path("/usr/share/doc", package, "copyright").read_bytes()
        staging.put(tree / "licences" / package, text)
    return tree


def voices(target):
    source = pathlib.Path("/usr/lib/x86_64-linux-gnu/espeak-ng-data")
    for path in sorted(source.rglob("*")):
        if path.is_file() and not unneeded.search(path.name) and "mbrola" not in path.name:
            staging.put(target / path.relative_to(source), path.read_bytes())


def make(program):
    name = f"pusterom-{project.version()}-linux-x86_64"
    tree = stage(program, staging.clean(project.root / ".build-release/tarball") / name)
    binaries = [tree / "bin/pusterom", *sorted((tree / "lib/pusterom").glob("*.so*"))]
    staging.put(tree / "README.txt", project.fill(
        "portable.txt", VERSION=project.version(), GLIBC=libraries.oldest_system(binaries)))
    return archive.tar(tree, project.output / f"{name}.tar.xz", name, "xz")
