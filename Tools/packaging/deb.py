"""A package for Debian and its kin."""
import email.utils
import hashlib
import os
import shutil

import libraries
import project
import staging

# Its own place in the system, for the libraries whose names differ between releases of Debian.
own = "usr/lib/pusterom"
carried = ["libzip.so.4", "libcmark-gfm.so.0.29.0.gfm.6", "libcmark-gfm-extensions.so.0.29.0.gfm.6"]


def maintainer():
    """As Debian's own tools are told it."""
    return "{} <{}>".format(
        os.environ.get("DEBFULLNAME", "Contributors of Pusterom"), os.environ.get("DEBEMAIL", "pusterom@pusterom.no"))


def architecture():
    return project.run("dpkg", "--print-architecture").strip()


def make(program):
    tree = staging.clean(project.root / ".build-release/deb")
    staging.stage(program, tree / "usr", zsh="zsh/vendor-completions/_pusterom")
    for name in carried:
        carry(program, name, tree)
    documents(tree / "usr/share/doc/pusterom")
    staging.put(tree / "usr/share/lintian/overrides/pusterom", project.fill("lintian-overrides"))
    control(program, tree)
    staging.age(tree)
    staging.folder(project.output)
    target = project.output / f"pusterom_{project.version()}_{architecture()}.deb"
    project.run("dpkg-deb", "--root-owner-group", "--build", tree, target,
                env=dict(os.environ, SOURCE_DATE_EPOCH=str(project.epoch())))
    return target


def carry(program, name, tree):
    staging.put(tree / own / name, libraries.needed(program)[name].read_bytes())


def documents(target):
    """What Debian wants besides: a changelog of its own form."""
    stamp = email.utils.format_datetime(project.date())
    staging.put(target / "changelog.gz", staging.packed(
        f"pusterom ({project.version()}) stable; urgency=medium\n\n"
        f"  * New version. CHANGELOG.md.gz says what has changed.\n\n -- {maintainer()}  {stamp}\n"))


def control(program, tree):
    files = sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    size = sum((path.stat().st_size + 1023) // 1024 for path in files) + sum(1 for path in tree.rglob("*") if path.is_dir())
    sums = "".join(f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(tree)}\n" for path in files)
    staging.put(tree / "DEBIAN/control", project.fill(
        "control.in", VERSION=project.version(), ARCHITECTURE=architecture(), MAINTAINER=maintainer(), SIZE=size,
        DEPENDS=depends(program, tree)))
    staging.put(tree / "DEBIAN/md5sums", sums)


def depends(program, tree):
    """What Debian's own tool finds that the program and the libraries that it carries are linked with."""
    work = staging.clean(project.root / ".build-release/shlibdeps")
    staging.put(work / "debian/control", "Source: pusterom\n\nPackage: pusterom\nArchitecture: any\n")
    # By this folder the tool knows the root of the package, and finds what is carried.
    staging.folder(tree / "DEBIAN")
    files = [tree / "usr/bin/pusterom", *(tree / own / name for name in carried)]
    found = project.run("dpkg-shlibdeps", "-O", f"-l{tree / own}", "--ignore-missing-info", "--warnings=0", *files, cwd=work)
    shutil.rmtree(work)
    inside = {libraries.package(libraries.needed(program)[name]) for name in carried}
    names = found.strip().removeprefix("shlibs:Depends=").split(", ")
    # What is only loaded to speak, that tool does not see.
    names.append(f"{libraries.package(libraries.engine())} (>= 1.51)")
    return ", ".join(sorted(name for name in names if name.split()[0] not in inside))
