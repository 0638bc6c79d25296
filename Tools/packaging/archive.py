"""Archives that are the same for the same files: sorted, with one time, owned by root."""
import gzip
import io
import lzma
import tarfile

import project

# How hard xz tries; beyond this, minutes more save a hundredth.
preset = 6


def tar(tree, target, top="", compress=None):
    """Writes a tree into an archive, under a folder of the name `top`; `compress` is gz, xz or nothing."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with open(target, "wb") as raw, stream(raw, compress) as packed:
        with tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as out:
            for path in sorted([tree, *tree.rglob("*")], key=lambda path: path.relative_to(tree).parts):
                name = "/".join(part for part in (top, *path.relative_to(tree).parts) if part)
                if name:
                    add(out, path, name)
    return target


def add(out, path, name):
    entry = out.gettarinfo(path, name)
    # A file with several names is packed as often as it has names: which of them comes first is chance.
    if entry.islnk():
        entry.type, entry.size = tarfile.REGTYPE, path.stat().st_size
    plain(entry)
    if entry.isreg():
        with open(path, "rb") as content:
            out.addfile(entry, content)
    else:
        out.addfile(entry)


def plain(entry):
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mtime = project.epoch()
    entry.pax_headers = {}


def tar_of(contents, target):
    """Writes files, given by name with their bytes, into an archive."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with tarfile.open(target, "w", format=tarfile.USTAR_FORMAT) as out:
        for name, content in contents.items():
            entry = tarfile.TarInfo(name)
            plain(entry)
            entry.size, entry.mode = len(content), 0o644
            out.addfile(entry, io.BytesIO(content))
    return target


def stream(raw, compress):
    if compress == "gz":
        return gzip.GzipFile("", "wb", 9, raw, mtime=0)
    if compress == "xz":
        return lzma.open(raw, "wb", preset=preset)
    return raw
