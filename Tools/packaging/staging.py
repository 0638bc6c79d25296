"""The folder that every package is made of: program, manual, completions, courses, documents, and what a desktop shows."""
import gzip
import os
import pathlib
import shutil
import subprocess

import manual
import project

shells = {"bash": "bash-completion/completions/pusterom", "zsh": "zsh/site-functions/_pusterom",
          "fish": "fish/vendor_completions.d/pusterom.fish"}
identity = "no.pusterom.Pusterom"


def put(path, content, mode=0o644):
    """Writes a file, and the folders above it."""
    folder(path.parent)
    if isinstance(content, str):
        content = content.encode()
    path.write_bytes(content)
    path.chmod(mode)


def folder(path):
    if not path.is_dir():
        folder(path.parent)
        path.mkdir()
        path.chmod(0o755)


def packed(content):
    """Content as gzip packs it, without name or time."""
    return gzip.compress(content.encode() if isinstance(content, str) else content, 9, mtime=0)


def stage(program, prefix, zsh=None):
    """Lays all that belongs under a prefix into it; `zsh` is where its completion lies under share, if elsewhere."""
    share = prefix / "share"
    put(prefix / "bin/pusterom", pathlib.Path(program).read_bytes(), 0o755)
    for name, text in manual.pages(program).items():
        put(share / "man/man1" / (name + ".gz"), packed(text))
    for shell, place in shells.items():
        script = subprocess.run(
            [program, "--generate-completion-script", shell], check=True, capture_output=True, text=True).stdout
        # Shells read these files, and nobody runs them.
        script = script.removeprefix("#!/bin/bash\n")
        put(share / (zsh if shell == "zsh" and zsh else place), script)
    put(share / f"applications/{identity}.desktop", project.fill(f"{identity}.desktop"))
    put(share / f"icons/hicolor/scalable/apps/{identity}.svg", project.fill(f"{identity}.svg"))
    put(share / f"metainfo/{identity}.metainfo.xml", project.fill(
        f"{identity}.metainfo.xml.in", VERSION=project.version(), DATE=project.release_date()))
    courses(share / "pusterom/courses")
    documents(share / "doc/pusterom")


def courses(target):
    """The courses as the repository has them, without what was recorded or built."""
    for name in project.listed("Scripts"):
        put(target / pathlib.Path(name).relative_to("Scripts"), (project.root / name).read_bytes())


def documents(target):
    put(target / "copyright", project.fill("copyright"))
    put(target / "CHANGELOG.md.gz", packed((project.root / "CHANGELOG.md").read_bytes()))
    put(target / "README.md", (project.root / "README.md").read_bytes())
    for name in project.listed("Docs"):
        put(target / name, (project.root / name).read_bytes())


def clean(path):
    """An empty folder at the path."""
    shutil.rmtree(path, ignore_errors=True)
    folder(path)
    return path


def age(tree):
    """Gives all that is in a tree the time of the release, so that no archive tells when it was made."""
    for path in [tree, *tree.rglob("*")]:
        os.utime(path, (project.epoch(), project.epoch()), follow_symlinks=False)
